package org.netzbericht.content.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Kind;

/**
 * Several values of one kind, in order. {@code min} and {@code max} are inclusive; 0 means no limit. A single value counts as a list of one.
 *
 * @param by the field of a group that may stand before it as a key, so that the list is written as a mapping; null for none
 */
public record ListType(
        Field item, int min, int max, @Nullable String by) implements FieldType {
    static final Kind COUNT = Kind.error("list.count");

    @Override
    public String name() {
        return "list";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        List<Node> nodes = node instanceof Sequence sequence
                ? sequence.items()
                : by != null && node instanceof Mapping mapping ? keyed(mapping, by) : List.of(node);
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

    /** The groups of a mapping, each with its key as the value of a field. */
    private static List<Node> keyed(Mapping mapping, String by) {
        List<Node> groups = new ArrayList<>();
        mapping.pairs().forEach((key, pair) -> {
            if (pair.value() instanceof Mapping group) {
                Map<String, Mapping.Pair> pairs = new LinkedHashMap<>(group.pairs());
                pairs.put(by, new Mapping.Pair(pair.key(), new Scalar(key, ' ', pair.key())));
                groups.add(new Mapping(pairs, group.span()));
            } else {
                groups.add(pair.value());
            }
        });
        return groups;
    }

    @Override
    public String example() {
        return "[" + item.type().example() + "]";
    }
}
