package org.netzbericht.render.lint;

/**
 * A stretch of a template. {@code name} is that of a directive or of the called macro as written, else empty; {@code bodyStart} to {@code bodyEnd} is
 * what follows the name or stands between the braces. Offsets are UTF-16, ends exclusive.
 *
 * @param closed whether a call ends with a slash and so has no content
 */
record Token(Sort sort, String name, int start, int bodyStart, int bodyEnd, int end, boolean closed) {
    enum Sort {
        TEXT,
        /** <code>${…}</code>. */
        PLACEHOLDER,
        /** {@code <#…>}. */
        DIRECTIVE,
        /** {@code </#…>}. */
        DIRECTIVE_END,
        /** {@code <@…>}. */
        CALL,
        /** {@code </@…>}. */
        CALL_END
    }

    static Token text(int start, int end) {
        return new Token(Sort.TEXT, "", start, start, end, end, false);
    }

    boolean is(Sort wanted, String wantedName) {
        return sort == wanted && name.equals(wantedName);
    }

    /** Offset of the name: behind {@code <#} or {@code </#}. */
    int nameStart() {
        return bodyStart - name.length();
    }
}
