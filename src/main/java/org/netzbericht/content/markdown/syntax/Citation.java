package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.netzbericht.content.markdown.Cited;

/** A citation {@code [see @id, p. 4; @other]}: as written, and what it cites once reading has understood it. */
public final class Citation extends CustomNode {
    /** One work as written; {@code idStart} is its offset in the content. */
    public record Part(String id, int idStart, String prefix, String locator, boolean yearOnly) {}

    private final String content;
    private List<Cited> cited = List.of();

    Citation(String content) {
        this.content = content;
    }

    /** What stands between the brackets. */
    public String content() {
        return content;
    }

    public List<Cited> cited() {
        return cited;
    }

    public void understand(List<Cited> meaning) {
        cited = List.copyOf(meaning);
    }

    /** The works of a citation in the order written; empty if the text is none. */
    public static List<Part> parts(String content) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start <= content.length()) {
            int semicolon = content.indexOf(';', start);
            int end = semicolon < 0 ? content.length() : semicolon;
            if (!add(content, start, end, parts)) {
                return List.of();
            }
            start = end + 1;
        }
        return parts;
    }

    private static boolean add(String content, int start, int end, List<Part> parts) {
        int at = sign(content, start, end);
        int idEnd = at < 0 ? -1 : idEnd(content, at + 1, end);
        if (at < 0 || idEnd == at + 1) {
            return false;
        }
        boolean yearOnly = at > start && content.charAt(at - 1) == '-';
        String rest = words(content, idEnd, end);
        if (!rest.isEmpty() && rest.charAt(0) != ',') {
            return false;
        }
        parts.add(new Part(
                content.substring(at + 1, idEnd),
                at + 1,
                words(content, start, yearOnly ? at - 1 : at),
                rest.isEmpty() ? "" : rest.substring(1).strip(),
                yearOnly));
        return true;
    }

    /** The first sign before an id: at the start or behind white space, perhaps behind a dash; -1 if there is none. */
    private static int sign(String content, int start, int end) {
        for (int at = content.indexOf('@', start); at >= 0 && at < end; at = content.indexOf('@', at + 1)) {
            int before = at > start && content.charAt(at - 1) == '-' ? at - 1 : at;
            if (before == start || Character.isWhitespace(content.charAt(before - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static int idEnd(String content, int start, int end) {
        int i = start;
        while (i < end && content.charAt(i) != ',' && !Character.isWhitespace(content.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Words with single spaces, none at either end. */
    private static String words(String content, int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t';
            if (!isSpace) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
