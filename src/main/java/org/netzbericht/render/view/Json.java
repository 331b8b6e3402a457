package org.netzbericht.render.view;

/** Writes JSON that may stand inside a script element: every character that could end it or confuse a reader is written as an escape. */
public final class Json {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    public Json open(char bracket) {
        separate();
        text.append(bracket);
        first = true;
        return this;
    }

    public Json close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    public Json key(String key) {
        separate();
        quoted(key);
        text.append(':');
        first = true;
        return this;
    }

    public Json value(String value) {
        separate();
        quoted(value);
        return this;
    }

    /** A number or {@code true} and {@code false}. */
    public Json plain(String value) {
        separate();
        text.append(value);
        return this;
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
