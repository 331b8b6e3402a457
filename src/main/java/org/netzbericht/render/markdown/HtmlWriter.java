package org.netzbericht.render.markdown;

/** HTML in the making: markup goes in as it is, text and values are escaped. */
final class HtmlWriter {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder out;

    HtmlWriter(int expectedLength) {
        out = new StringBuilder(Math.max(64, expectedLength));
    }

    /** Markup. A line end at its start or end means: here a line starts, whatever stands before. */
    HtmlWriter markup(String markup) {
        int start = 0;
        int end = markup.length();
        if (end > 0 && markup.charAt(0) == '\n') {
            line();
            start = 1;
        }
        boolean endsLine = end > start && markup.charAt(end - 1) == '\n';
        out.append(markup, start, endsLine ? end - 1 : end);
        if (endsLine) {
            line();
        }
        return this;
    }

    HtmlWriter text(String text) {
        if (isPlain(text)) {
            out.append(text);
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
        return this;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    /** {@code  name="value"}, with a space before. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    HtmlWriter attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /**
     * An attribute with an address; what may not stand in an address is percent-encoded, what is encoded already is
     * kept.
     */
    HtmlWriter address(String name, String address) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < address.length(); ) {
            int point = address.codePointAt(i);
            boolean isEncoded = point == '%' && isHex(address, i + 1) && isHex(address, i + 2);
            if (isEncoded || point < 0x80 && isUrlCharacter((char) point)) {
                escaped((char) point);
            } else {
                percentEncoded(point);
            }
            i += Character.charCount(point);
        }
        out.append('"');
        return this;
    }

    /** Takes back a space at the end. */
    void dropSpace() {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
    }

    /** How much has been written. */
    int length() {
        return out.length();
    }

    /** Takes back what has been written since, and returns it. */
    String cut(int length) {
        String end = out.substring(length);
        out.setLength(length);
        return end;
    }

    private void line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }

    /** UTF-8 (RFC 3986 §2.5); an unpaired surrogate becomes U+FFFD. */
    private void percentEncoded(int point) {
        int c = point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point;
        if (c < 0x80) {
            percent(c);
        } else if (c < 0x800) {
            percent(0xC0 | c >> 6);
            percent(0x80 | c & 0x3F);
        } else {
            if (c < 0x10000) {
                percent(0xE0 | c >> 12);
            } else {
                percent(0xF0 | c >> 18);
                percent(0x80 | c >> 12 & 0x3F);
            }
            percent(0x80 | c >> 6 & 0x3F);
            percent(0x80 | c & 0x3F);
        }
    }

    private void percent(int octet) {
        out.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
    }

    private static boolean isUrlCharacter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
