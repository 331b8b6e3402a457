package org.netzbericht.content.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/** One of the declared keys, each with its label, in declared order. */
public record ChoiceType(Map<String, LocalText> options) implements FieldType {
    static final Kind UNKNOWN = Kind.error("choice.unknown");

    public ChoiceType {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        String key = scalar.text().strip();
        if (!options.containsKey(key)) {
            reading.unknown(UNKNOWN, node.span(), key, options.keySet());
            return null;
        }
        return of(key, reading.at(node));
    }

    /** The value of a declared key. */
    public Value.Choice of(String key, Location location) {
        return new Value.Choice(key, options.getOrDefault(key, LocalText.empty()), location);
    }

    @Override
    public String example() {
        return options.isEmpty() ? "" : options.keySet().iterator().next();
    }
}
