package org.netzbericht.render.markdown;

/**
 * What must not part at the end of a line: a dash stays with the word before it, a paragraph sign with its number, an abbreviation of single
 * letters (z. B., i. d. R.) in one piece. Spaces there become U+00A0.
 */
final class Typography {
    private static final char KEPT_SPACE = '\u00a0';

    private Typography() {}

    static String kept(String text) {
        StringBuilder kept = null;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (keeps(text, at)) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(at, KEPT_SPACE);
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean keeps(String text, int space) {
        char before = at(text, space - 1);
        char after = at(text, space + 1);
        return before == '§'
                || after == '–' && !Character.isLetterOrDigit(at(text, space + 2))
                || before == '.'
                        && isInitial(text, space - 2)
                        && Character.isLetter(after)
                        && at(text, space + 2) == '.';
    }

    private static boolean isInitial(String text, int letter) {
        return Character.isLetter(at(text, letter)) && !Character.isLetterOrDigit(at(text, letter - 1));
    }

    /** A character; a line's end beyond the text. */
    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }
}
