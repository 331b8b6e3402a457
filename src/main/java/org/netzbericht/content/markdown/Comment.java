package org.netzbericht.content.markdown;

/** Tells comments from other HTML. */
public final class Comment {
    private Comment() {}

    /** Whether a stretch of HTML is one comment, ended, and nothing else. */
    public static boolean is(String html) {
        String literal = html.strip();
        return literal.startsWith("<!--") && literal.length() >= 7 && literal.indexOf("-->", 4) == literal.length() - 3;
    }
}
