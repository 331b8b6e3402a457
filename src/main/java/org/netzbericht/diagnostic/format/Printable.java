package org.netzbericht.diagnostic.format;

/**
 * What may go to a terminal: content is shown, never obeyed. Control characters (escape sequences), bidirectional overrides and halves of
 * surrogate pairs become U+FFFD.
 */
final class Printable {
    private Printable() {}

    static int of(int codePoint) {
        boolean direction = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return Character.isISOControl(codePoint) || direction || half ? 0xFFFD : codePoint;
    }

    /** A text on one line: line breaks and tabs become spaces. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean space = c == '\n' || c == '\t' || c == '\r';
            shown.appendCodePoint(space ? ' ' : of(c));
            i += Character.charCount(c);
        }
        return shown.toString();
    }
}
