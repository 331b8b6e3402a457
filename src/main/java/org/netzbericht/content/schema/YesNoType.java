package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** {@code ja} or {@code nein}, {@code yes} or {@code no}, {@code true} or {@code false}. */
public record YesNoType() implements FieldType {
    static final Kind FORM = Kind.error("yesNo.form");

    @Override
    public String name() {
        return "yesNo";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        Boolean yes = parse(scalar.text());
        if (yes == null) {
            reading.add(FORM, node, field.label(), scalar.text());
            return null;
        }
        return new Value.YesNo(yes, reading.at(node));
    }

    /** Null for what is neither. */
    public static @Nullable Boolean parse(String text) {
        return switch (text.strip()) {
            case "ja", "yes", "true" -> Boolean.TRUE;
            case "nein", "no", "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public String example() {
        return "ja";
    }
}
