package org.netzbericht.content.markdown;

import java.util.Arrays;

/**
 * Finds texts of a tree in the source they were read from, in their order: what was read stands there letter by letter, but for white space, for
 * escapes and for entities. The place reached is never behind the true one, so that a text that is not found misplaces none after it.
 */
final class Aligner {
    private final String source;
    private final int end;
    private int at;

    Aligner(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = Math.min(end, source.length());
    }

    /** Writes the offset of each character of a text; all are the place reached where it is not found. */
    void place(String text, int[] offsets, int from) {
        if (text.isEmpty()) {
            return;
        }
        for (int start = at; start < end; start++) {
            int reached = match(text, start, offsets, from);
            if (reached >= 0) {
                at = reached;
                return;
            }
        }
        Arrays.fill(offsets, from, from + text.length(), Math.min(at, Math.max(0, source.length() - 1)));
    }

    /** Goes behind a stretch that was written like this. */
    void skip(String written) {
        int found = source.indexOf(written, at);
        if (found >= 0 && found + written.length() <= end) {
            at = found + written.length();
        }
    }

    /** Goes to an offset if it lies ahead. */
    void reach(int offset) {
        at = Math.max(at, Math.min(offset, end));
    }

    int at() {
        return Math.min(at, Math.max(0, source.length() - 1));
    }

    /** Where the text ends if it stands at {@code start}; -1 if it does not. */
    private int match(String text, int start, int[] offsets, int from) {
        int j = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (j >= end) {
                return -1;
            }
            char s = source.charAt(j);
            if (Character.isWhitespace(c)) {
                if (!Character.isWhitespace(s)) {
                    return -1;
                }
                offsets[from + i] = j++;
                boolean more = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
                while (!more && j < end && Character.isWhitespace(source.charAt(j))) {
                    j++;
                }
                continue;
            }
            if (s == '\\' && c != '\\' && j + 1 < end) {
                s = source.charAt(++j);
            }
            offsets[from + i] = j;
            if (c == '&' && source.startsWith("&amp;", j)) {
                j += "&amp;".length();
            } else if (s == c) {
                boolean doubled = c == '\'' && j + 1 < end && source.charAt(j + 1) == '\'';
                j += doubled && !(i + 1 < text.length() && text.charAt(i + 1) == '\'') ? 2 : 1;
            } else if (s == '&' && source.indexOf(';', j) > 0) {
                j = source.indexOf(';', j) + 1;
            } else {
                return -1;
            }
        }
        return j;
    }
}
