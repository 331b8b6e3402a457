package org.netzbericht.content.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Kind;

/** Declared fields in their order. Reads a mapping by them: an undeclared key, a missing required one and a wrong value are findings. */
public record FieldSet(Map<String, Field> fields) {
    static final Kind REQUIRED = Kind.error("field.required");
    static final Kind ORDER = Kind.error("date.order");

    public FieldSet {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public @Nullable Field get(String name) {
        return fields.get(name);
    }

    /** The values of a mapping, in declared order. {@code others} are keys that somebody else reads. */
    public Map<String, Value> read(Mapping mapping, Reading reading, java.util.Set<String> others) {
        for (var pair : mapping.pairs().entrySet()) {
            if (!fields.containsKey(pair.getKey()) && !others.contains(pair.getKey())) {
                var known = new java.util.ArrayList<>(fields.keySet());
                known.addAll(others);
                reading.unknown(Reading.UNKNOWN, pair.getValue().key(), pair.getKey(), known);
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            Node node = mapping.get(field.name());
            if (node != null && !isEmpty(node)) {
                Value value = field.type().read(node, field, reading);
                if (value != null) {
                    values.put(field.name(), value);
                }
            }
        }
        order(values, reading);
        return values;
    }

    /** Reports required fields that have no value; the place is the mapping's start. */
    public void requireAll(Mapping mapping, Map<String, Value> values, Reading reading) {
        for (Field field : fields.values()) {
            Node node = mapping.get(field.name());
            boolean given = node != null && !isEmpty(node);
            if (field.required() && !given && !values.containsKey(field.name()) && field.derive() == null) {
                Node place = node != null ? node : mapping;
                reading.add(REQUIRED.at(
                        reading.at(node != null ? node.span() : start(place)), field.label(), field.name()));
            }
        }
    }

    private static org.netzbericht.source.Span start(Node node) {
        return org.netzbericht.source.Span.at(node.span().start());
    }

    private void order(Map<String, Value> values, Reading reading) {
        for (Field field : fields.values()) {
            Value later = values.get(field.name());
            Value earlier = field.notBefore() == null ? null : values.get(field.notBefore());
            if (later != null && earlier != null && sortable(later).compareTo(sortable(earlier)) < 0) {
                Field first = fields.get(field.notBefore());
                reading.add(ORDER.at(later.location(), field.label(), first == null ? "" : first.label()));
            }
        }
    }

    private static String sortable(Value value) {
        if (value instanceof Value.Moment moment) {
            return moment.at().toString();
        }
        return value instanceof Value.Day day ? day.date().last().iso() + "T99" : "";
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Scalar scalar && scalar.isEmpty();
    }
}
