package org.netzbericht.render.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What must not part at the end of a line: a dash stays with the word before it, a paragraph sign with its number, an abbreviation of single
 * letters (z. B., i. d. R.) in one piece. Spaces there become U+00A0.
 */
final class Typography {
    private static final char KEPT_SPACE = '\u00a0';

    private Typography() {}

    static String kept(String text) {
        StringBuilder kept = null;
        for (int sign = text.indexOf('§'); sign >= 0; sign = text.indexOf('§', sign + 1)) {
            kept = keep(kept, text, sign + 1);
        }
        for (int dash = text.indexOf('–'); dash >= 0; dash = text.indexOf('–', dash + 1)) {
            kept = Character.isLetterOrDigit(at(text, dash + 1)) ? kept : keep(kept, text, dash - 1);
        }
        for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
            boolean isShort =
                    at(text, point + 3) == '.' && isInitial(text, point - 1) && Character.isLetter(at(text, point + 2));
            kept = isShort ? keep(kept, text, point + 1) : kept;
        }
        return kept == null ? text : kept.toString();
    }

    /** The text with its space at an index kept, if there is one: a copy, made when the first is; null until then. */
    private static @Nullable StringBuilder keep(@Nullable StringBuilder kept, String text, int index) {
        if (at(text, index) != ' ') {
            return kept;
        }
        StringBuilder copy = kept == null ? new StringBuilder(text) : kept;
        copy.setCharAt(index, KEPT_SPACE);
        return copy;
    }

    private static boolean isInitial(String text, int letter) {
        return Character.isLetter(at(text, letter)) && !Character.isLetterOrDigit(at(text, letter - 1));
    }

    /** A character; a line's end beyond the text. */
    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }
}
