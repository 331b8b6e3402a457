package org.netzbericht.content.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;

/** A text in several languages. The first language of the map is the one to fall back to. */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalText of(String text) {
        return new LocalText(Map.of("", text));
    }

    public static LocalText empty() {
        return of("");
    }

    /** One text, or texts by language; {@code otherwise} for anything else. */
    public static LocalText read(@Nullable Node node, LocalText otherwise) {
        if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            return of(scalar.text().strip());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.pairs().forEach((language, pair) -> {
                if (pair.value() instanceof Node.Scalar scalar) {
                    texts.put(language, scalar.text().strip());
                }
            });
        }
        return texts.isEmpty() ? otherwise : new LocalText(texts);
    }

    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.values().iterator().next();
    }

    /** The language of what {@link #in} says: empty for a text that is the same in every language. */
    public String spoken(String language) {
        return byLanguage.containsKey(language)
                ? language
                : byLanguage.keySet().iterator().next();
    }

    public boolean isEmpty() {
        return byLanguage.values().iterator().next().isEmpty();
    }

    /** The text in the first language. */
    @Override
    public String toString() {
        return byLanguage.values().iterator().next();
    }
}
