package org.netzbericht.render.markdown;

/**
 * What must not part at the end of a line: a dash stays with the word before it, a paragraph sign with its number, an abbreviation of single
 * letters (z. B., i. d. R.) in one piece. Spaces there become U+00A0.
 */
final class Typography {
    private static final char KEPT_SPACE = '\u00a0';

    private Typography() {}

    static String kept(String text) {
        String kept = text;
        for (int sign = text.indexOf('§'); sign >= 0; sign = text.indexOf('§', sign + 1)) {
            kept = keep(kept, sign + 1);
        }
        for (int dash = text.indexOf('–'); dash >= 0; dash = text.indexOf('–', dash + 1)) {
            kept = Character.isLetterOrDigit(at(text, dash + 1)) ? kept : keep(kept, dash - 1);
        }
        for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
            boolean isShort =
                    at(text, point + 3) == '.' && isInitial(text, point - 1) && Character.isLetter(at(text, point + 2));
            kept = isShort ? keep(kept, point + 1) : kept;
        }
        return kept;
    }

    private static String keep(String text, int index) {
        return at(text, index) == ' ' ? text.substring(0, index) + KEPT_SPACE + text.substring(index + 1) : text;
    }

    private static boolean isInitial(String text, int letter) {
        return Character.isLetter(at(text, letter)) && !Character.isLetterOrDigit(at(text, letter - 1));
    }

    /** A character; a line's end beyond the text. */
    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }
}
