package org.netzbericht.content.schema;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/**
 * A place on the map: {@code 50.71, 12.49} or a mapping of lat and lon; WGS 84 degrees, latitude first. Outside Germany and its seas (latitude 47
 * to 56, longitude 5 to 16) is a finding: most often the two are swapped.
 */
public record PointType() implements FieldType {
    static final Kind FORM = Kind.error("point.form");
    static final Kind RANGE = Kind.error("point.range");

    @Override
    public String name() {
        return "point";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        String lat = "";
        String lon = "";
        if (node instanceof Mapping parts) {
            reading.onlyKeys(parts, List.of("lat", "lon"));
        }
        if (node instanceof Mapping mapping
                && mapping.get("lat") instanceof Scalar first
                && mapping.get("lon") instanceof Scalar second) {
            lat = first.text();
            lon = second.text();
        } else if (node instanceof Scalar scalar && scalar.text().indexOf(',') > 0) {
            lat = scalar.text().substring(0, scalar.text().indexOf(','));
            lon = scalar.text().substring(scalar.text().indexOf(',') + 1);
        }
        BigDecimal latitude = NumberType.parse(lat.strip(), false);
        BigDecimal longitude = NumberType.parse(lon.strip(), false);
        if (latitude == null || longitude == null) {
            reading.add(FORM, node, field.label());
            return null;
        }
        if (!within(latitude, 47, 56) || !within(longitude, 5, 16)) {
            reading.add(RANGE, node, field.label(), latitude, longitude);
        }
        return new Value.Point(latitude, longitude, reading.at(node));
    }

    private static boolean within(BigDecimal number, int from, int to) {
        return number.doubleValue() >= from && number.doubleValue() <= to;
    }

    @Override
    public String example() {
        return "50.7189, 12.4939";
    }
}
