package org.netzbericht.render.markdown;

/**
 * The lines of a page in an easy language: each sentence of its main part begins a new one (BITV 2.0, Anlage 2 Teil 2 no. 9). Drawings, menus and
 * controls stay as they are.
 */
public final class EasyLines {
    private static final String KEPT = " svg script nav button select textarea label ";
    private static final String INLINE = " a abbr b cite dfn em i span strong time ";
    private static final String BREAK = "<br>";

    private final String html;
    private final StringBuilder out;
    private int at;

    /** Whether the words before, in elements of the same line too, end a sentence. */
    private boolean hasEnded;

    private EasyLines(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 256);
    }

    public static String html(String html) {
        return new EasyLines(html).html();
    }

    private String html() {
        int start = Math.max(0, html.indexOf("<main"));
        int end = Math.max(start, html.indexOf("</main>"));
        out.append(html, 0, start);
        at = start;
        while (at < end) {
            int tag = html.indexOf('<', at);
            text(html.substring(at, tag), tag);
            at = html.indexOf('>', tag) + 1;
            String name = name(tag);
            hasEnded = hasEnded && html.charAt(tag + 1) == '/';
            if (KEPT.contains(" " + name + " ")) {
                at = html.indexOf('>', html.indexOf("</" + name, at)) + 1;
            }
            out.append(html, tag, at);
        }
        return out.append(html, at, html.length()).toString();
    }

    /** The name of the element that begins here; empty where none does. */
    private String name(int tag) {
        int end = tag + 1;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(tag + 1, end);
    }

    private void text(String text, int tag) {
        boolean goesOn = INLINE.contains(" " + name(tag) + " ") && !name(tag).isEmpty();
        int first = hasEnded ? next(text, 0) : 0;
        if (first > 0 && first < text.length() && isStart(text.charAt(first))) {
            out.append(BREAK);
        } else {
            first = 0;
        }
        hasEnded = text.isEmpty() ? hasEnded : isEnd(text, text.length() - 1);
        for (int i = first; i < text.length(); i++) {
            out.append(text.charAt(i));
            int next = isEnd(text, i) ? next(text, i + 1) : i + 1;
            boolean begins = next < text.length() ? isStart(text.charAt(next)) : goesOn;
            if (next > i + 1 && begins) {
                out.append(BREAK);
                i = next - 1;
            }
        }
    }

    /** The character behind white space. */
    private static int next(String text, int from) {
        int next = from;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            next++;
        }
        return next;
    }

    /** Whether a sentence ends with this character: not with the point of „3. Mai“ or of a single letter. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '“' && at > 0) {
            return isEnd(text, at - 1);
        }
        if (c != '.') {
            return c == '!' || c == '?';
        }
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean isNumber = at > start && Character.isDigit(text.charAt(at - 1));
        return isNumber ? at - start > 2 : at - start != 1;
    }

    private static boolean isStart(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '„' || c == '&';
    }
}
