package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.CodeType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.template.UnknownName;

/**
 * A field for templates that show any: its name, label, type and value; the items of a list are fields again, without labels. Parts are made when they
 * are asked for. For the one thread that renders a page.
 */
final class FieldView extends KeptParts {
    private static final List<String> NAMES =
            List.of("block", "empty", "fields", "itemType", "items", "label", "name", "plain", "type", "value");

    /** Types whose values stand for themselves, below their label: paragraphs and pictures. */
    private static final List<String> BLOCKS = List.of("markdown", "image");

    private final ValueView values;
    private final String name;
    private final String label;
    private final FieldType type;
    private final @Nullable Value value;

    private FieldView(ValueView values, String name, String label, FieldType type, @Nullable Value value) {
        this.values = values;
        this.name = name;
        this.label = label;
        this.type = type;
        this.value = value;
    }

    static FieldView of(ValueView values, Field field, String label, @Nullable Value value) {
        return new FieldView(values, field.name(), label, field.type(), value);
    }

    @Override
    @Nullable
    TemplateModel make(String part) throws TemplateModelException {
        return switch (part) {
            case "name" -> Models.text(name);
            case "label" -> Models.text(label);
            case "type" -> Models.text(type.name());
            case "itemType" ->
                value instanceof Value.Many many && !many.items().isEmpty() && type instanceof ListType list
                        ? Models.text(list.item().type().name())
                        : null;
            case "plain" -> Models.yesNo(isPlain());
            case "block" -> Models.yesNo(BLOCKS.contains(type.name()));
            case "value" -> value == null ? null : value.accept(values);
            case "empty" -> Models.yesNo(get("value") == null);
            case "items" -> items();
            case "fields" -> value instanceof Value.Group group ? values.fields(group) : null;
            default -> throw new UnknownName("field", part, NAMES);
        };
    }

    /** Whether the value is words and nothing else: no link, no list, no picture. */
    private boolean isPlain() {
        return value instanceof Value.Text text
                ? !(text.type() instanceof CodeType)
                : value instanceof Value.Number
                        || value instanceof Value.Choice
                        || value instanceof Value.Period
                        || value instanceof Value.Clock;
    }

    private TemplateModel items() throws TemplateModelException {
        List<FieldView> fields = new ArrayList<>();
        if (value instanceof Value.Many many && type instanceof ListType list) {
            for (Value item : many.items()) {
                FieldView field = new FieldView(values, name, "", list.item().type(), item);
                if (field.get("value") != null) {
                    fields.add(field);
                }
            }
        }
        return Models.list(fields, field -> field);
    }
}
