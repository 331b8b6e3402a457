package org.netzbericht.render.view;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The interface words of one language. Immutable. */
public record Words(String language, Map<String, String> texts) {
    public Words {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** A word by its key; the key itself where the theme does not have it, which the check of templates reports. */
    public String get(String key) {
        return texts.getOrDefault(key, key);
    }

    /** A word with its places {0} {1} … filled. */
    public String get(String key, String... args) {
        String text = get(key);
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", args[i]);
        }
        return text;
    }
}
