package org.netzbericht.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Span;

/** A piece of YAML with its place in the file. Immutable. */
public sealed interface Node {
    Span span();

    /** What it is called in a message: key of the message texts. */
    String kindName();

    /** Text as typed. {@code style} is ' ' for plain, or one of {@code " ' | >}; an absent value is the empty plain text. */
    record Scalar(String text, char style, Span span) implements Node {
        public boolean isEmpty() {
            return style == ' ' && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kindName() {
            return "text";
        }
    }

    /** {@code - a}, {@code - b} or {@code [a, b]}. */
    record Sequence(List<Node> items, Span span) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kindName() {
            return "list";
        }
    }

    /** Keys and values in the order typed; keys are unique. */
    record Mapping(Map<String, Pair> pairs, Span span) implements Node {
        /** A key's place and its value. */
        public record Pair(Span key, Node value) {}

        public Mapping {
            pairs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }

        public static Mapping empty(int at) {
            return new Mapping(Map.of(), Span.at(at));
        }

        public @Nullable Node get(String key) {
            Pair pair = pairs.get(key);
            return pair == null ? null : pair.value();
        }

        @Override
        public String kindName() {
            return "mapping";
        }
    }
}
