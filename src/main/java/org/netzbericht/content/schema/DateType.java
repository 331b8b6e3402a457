package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** A calendar day, {@code 2026-03-29}; with less {@code precision} also a month {@code 2026-03} or a year {@code 2026}. */
public record DateType(Precision precision) implements FieldType {
    static final Kind FORM = Kind.error("date.form");

    /** How short a date may be. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    @Override
    public String name() {
        return "date";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        PartialDate date = PartialDate.parse(scalar.text().strip());
        boolean precise = date != null
                && (date.isDay() || precision != Precision.DAY)
                && (date.month() > 0 || precision == Precision.YEAR);
        if (!precise) {
            reading.add(FORM, node, field.label(), scalar.text());
            return null;
        }
        return new Value.Day(date, reading.at(node));
    }

    @Override
    public String example() {
        return "2026-03-29";
    }
}
