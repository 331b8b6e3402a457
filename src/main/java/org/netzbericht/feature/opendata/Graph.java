package org.netzbericht.feature.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements about things with addresses, written as Turtle and as JSON-LD. Names of classes and properties have prefixes. */
final class Graph {
    private final Map<String, String> prefixes;
    private final List<Thing> things = new ArrayList<>();

    /** What is said of a thing: another thing, or words with a language or a type. */
    private sealed interface Said {
        record Address(String iri) implements Said {}

        record Words(
                String text,
                @Nullable String language,
                @Nullable String type) implements Said {}
    }

    Graph(Map<String, String> prefixes) {
        this.prefixes = new LinkedHashMap<>(prefixes);
    }

    Thing thing(String iri, String... types) {
        Thing thing = new Thing(iri, List.of(types));
        things.add(thing);
        return thing;
    }

    /** One thing with what is said of it, in that order. */
    static final class Thing {
        private final String iri;
        private final List<String> types;
        private final Map<String, List<Said>> statements = new LinkedHashMap<>();

        private Thing(String iri, List<String> types) {
            this.iri = iri;
            this.types = types;
        }

        Thing to(String property, String target) {
            return say(property, new Said.Address(target));
        }

        Thing words(String property, String text, String language) {
            return text.isBlank() ? this : say(property, new Said.Words(text, language, null));
        }

        Thing typed(String property, String text, String type) {
            return say(property, new Said.Words(text, null, type));
        }

        Thing plain(String property, String text) {
            return say(property, new Said.Words(text, null, null));
        }

        private Thing say(String property, Said said) {
            statements.computeIfAbsent(property, name -> new ArrayList<>()).add(said);
            return this;
        }
    }

    String turtle() {
        StringBuilder text = new StringBuilder();
        prefixes.forEach((prefix, iri) ->
                text.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
        for (Thing thing : things) {
            text.append("\n<").append(thing.iri).append(">\n    a ").append(String.join(", ", thing.types));
            thing.statements.forEach((property, all) -> {
                text.append(" ;\n    ").append(property).append(' ');
                for (int i = 0; i < all.size(); i++) {
                    text.append(i == 0 ? "" : ", ");
                    turtle(all.get(i), text);
                }
            });
            text.append(" .\n");
        }
        return text.toString();
    }

    private static void turtle(Said said, StringBuilder text) {
        if (said instanceof Said.Address address) {
            text.append('<').append(address.iri()).append('>');
        } else if (said instanceof Said.Words words) {
            text.append('"');
            for (char c : words.text().toCharArray()) {
                switch (c) {
                    case '"', '\\' -> text.append('\\').append(c);
                    case '\n' -> text.append("\\n");
                    default -> text.append(c < ' ' ? ' ' : c);
                }
            }
            text.append('"');
            text.append(words.language() == null ? "" : "@" + words.language());
            text.append(words.type() == null ? "" : "^^" + words.type());
        }
    }

    String jsonLd() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", prefixes);
        List<Object> graph = new ArrayList<>();
        for (Thing thing : things) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("@id", thing.iri);
            node.put("@type", thing.types.size() == 1 ? thing.types.get(0) : thing.types);
            thing.statements.forEach((property, all) -> {
                List<Map<String, Object>> values =
                        all.stream().map(Graph::jsonLd).toList();
                node.put(property, values.size() == 1 ? values.get(0) : values);
            });
            graph.add(node);
        }
        root.put("@graph", graph);
        return JsonText.of(root, 3);
    }

    private static Map<String, Object> jsonLd(Said said) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (said instanceof Said.Address address) {
            value.put("@id", address.iri());
        } else if (said instanceof Said.Words words) {
            value.put("@value", words.text());
            if (words.language() != null) {
                value.put("@language", words.language());
            }
            if (words.type() != null) {
                value.put("@type", words.type());
            }
        }
        return value;
    }
}
