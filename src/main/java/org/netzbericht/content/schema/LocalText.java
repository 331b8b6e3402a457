package org.netzbericht.content.schema;

import java.util.Map;

/** A text in several languages. The first language of the map is the one to fall back to. */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byLanguage));
    }

    public static LocalText of(String text) {
        return new LocalText(Map.of("", text));
    }

    public static LocalText empty() {
        return of("");
    }

    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.values().iterator().next();
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
