package org.netzbericht.content.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Kind;

/** Several values of one kind, in order. {@code min} and {@code max} are inclusive; 0 means no limit. A single value counts as a list of one. */
public record ListType(Field item, int min, int max) implements FieldType {
    static final Kind COUNT = Kind.error("list.count");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<Value> items = new ArrayList<>(nodes.size());
        for (Node one : nodes) {
            Value value = item.type().read(one, field, reading);
            if (value != null) {
                items.add(value);
            }
        }
        if (nodes.size() < min || max > 0 && nodes.size() > max) {
            reading.add(COUNT, node, field.label(), nodes.size(), min, max == 0 ? "–" : max);
        }
        return new Value.Many(items, reading.at(node));
    }

    @Override
    public String example() {
        return "[" + item.type().example() + "]";
    }
}
