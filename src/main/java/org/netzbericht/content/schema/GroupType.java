package org.netzbericht.content.schema;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;

/** Several fields under one name. */
public record GroupType(FieldSet fields) implements FieldType {
    @Override
    public String name() {
        return "group";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        if (!(node instanceof Mapping mapping)) {
            reading.add(Reading.TYPE, node, field.label(), name(), node.kindName());
            return null;
        }
        Map<String, Value> values = fields.read(mapping, reading, Set.of());
        fields.requireAll(mapping, values, reading);
        return new Value.Group(fields, values, reading.at(node));
    }

    @Override
    public String example() {
        StringBuilder example = new StringBuilder("{ ");
        for (Field field : fields.fields().values()) {
            example.append(example.length() > 2 ? ", " : "")
                    .append(field.name())
                    .append(": ")
                    .append(field.type().example());
        }
        return example.append(" }").toString();
    }
}
