package org.netzbericht.content.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** A number: digits, for a decimal with a point. Bounds are inclusive; null means none. */
public record NumberType(
        boolean integer, @Nullable BigDecimal min, @Nullable BigDecimal max) implements FieldType {
    static final Kind FORM = Kind.error("number.form");
    static final Kind RANGE = Kind.error("number.range");

    private static final int MAX_LENGTH = 30;

    @Override
    public String name() {
        return integer ? "integer" : "decimal";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        BigDecimal number = parse(scalar.text().strip(), integer);
        if (number == null) {
            reading.add(FORM, node, field.label(), scalar.text());
            return null;
        }
        if (min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
            reading.add(RANGE, node, field.label(), scalar.text(), min == null ? "–" : min, max == null ? "–" : max);
        }
        return new Value.Number(number, reading.at(node));
    }

    /** The number a text stands for: sign, digits, and for a decimal a point with digits; null for anything else. */
    static @Nullable BigDecimal parse(String text, boolean integer) {
        int start = text.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            boolean inner = i > start && i < text.length() - 1;
            if (!(c >= '0' && c <= '9') && !(c == '.' && inner && !integer && points == 1)) {
                return null;
            }
        }
        return text.length() == start || text.length() > MAX_LENGTH ? null : new BigDecimal(text);
    }

    @Override
    public String example() {
        return integer ? "18" : "47.75";
    }
}
