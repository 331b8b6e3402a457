package org.netzbericht.content.schema;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** Day and time in the site's time zone: {@code 2021-11-11T10:00} or {@code 2021-11-11 10:00}; a day alone is its beginning. */
public record DateTimeType() implements FieldType {
    static final Kind FORM = Kind.error("dateTime.form");

    @Override
    public String name() {
        return "dateTime";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        LocalDateTime at = parse(scalar.text().strip());
        if (at == null) {
            reading.add(FORM, node, field.label(), scalar.text());
            return null;
        }
        return new Value.Moment(at, reading.at(node));
    }

    /** The moment of a text, or null. */
    public static @Nullable LocalDateTime parse(String text) {
        PartialDate day = text.length() < 10 ? null : PartialDate.parse(text.substring(0, 10));
        if (day == null) {
            return null;
        }
        if (text.length() == 10) {
            return LocalDateTime.of(day.year(), day.month(), day.day(), 0, 0);
        }
        boolean separated = text.charAt(10) == 'T' || text.charAt(10) == ' ';
        var time = separated ? TimeType.parse(text.substring(11)) : null;
        return time == null
                ? null
                : LocalDateTime.of(day.year(), day.month(), day.day(), time.getHour(), time.getMinute());
    }

    @Override
    public String example() {
        return "2021-11-11T10:00";
    }
}
