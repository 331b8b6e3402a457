package org.netzbericht.diagnostic.format;

import org.netzbericht.source.Location;

/**
 * The source line of a place and the carets below it, both ready to print: tabs are four columns, control characters are shown as U+FFFD, a long
 * line is cut to about {@value #WIDTH} columns around the place. One column a code point; at least one caret.
 */
record Excerpt(String line, String carets) {
    private static final int WIDTH = 100;
    private static final int BEFORE = 30;
    private static final String TAB = "    ";

    static Excerpt of(Location place) {
        String text = place.file().text();
        int start = Math.min(place.span().start(), text.length());
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int newline = text.indexOf('\n', start);
        int lineEnd = newline < 0 ? text.length() : newline;
        int end = Math.min(Math.max(place.span().end(), start + 1), lineEnd);
        int from = lineStart;
        int to = lineEnd;
        if (lineEnd - lineStart > WIDTH) {
            from = Math.max(lineStart, Math.min(start - BEFORE, lineEnd - WIDTH + 2));
            to = Math.min(lineEnd, from + WIDTH - 2);
            from = splitsPair(text, from) ? from - 1 : from;
            to = splitsPair(text, to) ? to + 1 : to;
        }
        StringBuilder line = new StringBuilder(from > lineStart ? "…" : "");
        StringBuilder carets = new StringBuilder(from > lineStart ? " " : "");
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            String mark = i >= start && i < end ? "^" : " ";
            if (c == '\t') {
                line.append(TAB);
                carets.append(mark.repeat(TAB.length()));
            } else {
                line.appendCodePoint(Printable.of(c));
                carets.append(mark);
            }
            i += Character.charCount(c);
        }
        line.append(to < lineEnd ? "…" : "");
        carets.append(start == lineEnd ? "^" : "");
        return new Excerpt(line.toString().stripTrailing(), carets.toString().stripTrailing());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
