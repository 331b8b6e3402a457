package org.netzbericht.content.schema;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** A time of day, {@code 12:30}; 24 hours, no seconds. */
public record TimeType() implements FieldType {
    static final Kind FORM = Kind.error("time.form");

    @Override
    public String name() {
        return "time";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        LocalTime at = parse(scalar.text().strip());
        if (at == null) {
            reading.add(FORM, node, field.label(), scalar.text());
            return null;
        }
        return new Value.Clock(at, reading.at(node));
    }

    static @Nullable LocalTime parse(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return null;
        }
        for (int i = 0; i < 5; i++) {
            if (i != 2 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return null;
            }
        }
        int hour = Integer.parseInt(text.substring(0, 2));
        int minute = Integer.parseInt(text.substring(3));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    @Override
    public String example() {
        return "12:30";
    }
}
