package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/** A text of a fixed form: an official key, a postcode, a language, an address of e-mail or telephone. Never a number. */
public record CodeType(Code code) implements FieldType {
    static final Kind FORM = Kind.error("code.form");

    @Override
    public String name() {
        return code.type();
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text().strip();
        if (!code.accepts(text)) {
            reading.add(FORM, node, field.label(), text, code.example());
        }
        return new Value.Text(text, this, reading.at(node));
    }

    @Override
    public String example() {
        return code.example();
    }
}
