package org.netzbericht.content.bibliography;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The styles of citation, both by author and year. */
public enum Style {
    /** DIN ISO 690:2013-10, name and date. */
    GERMAN("german"),
    /** The Chicago Manual of Style, 17th edition, chapter 15. */
    CHICAGO("chicago");

    /** The names in declarations and reports. */
    public static final List<String> WORDS =
            Arrays.stream(values()).map(Style::word).toList();

    private final String word;

    Style(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The style of a name, or null. */
    public static @Nullable Style of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(style -> style.word.equals(word))
                .findFirst()
                .orElse(null);
    }
}
