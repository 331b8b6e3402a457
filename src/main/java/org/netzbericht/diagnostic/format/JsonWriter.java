package org.netzbericht.diagnostic.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value (RFC 8259), indented by two spaces, members in the order of the calls. Halves of surrogate pairs are escaped, so the
 * result is always well-formed Unicode. Not thread-safe.
 */
public final class JsonWriter {
    private final StringBuilder json = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean named;

    public JsonWriter object() {
        return open('{', '}');
    }

    public JsonWriter array() {
        return open('[', ']');
    }

    private JsonWriter open(char start, char end) {
        place();
        json.append(start);
        open.push(end);
        first = true;
        return this;
    }

    /** Ends the innermost object or array. */
    public JsonWriter end() {
        char end = open.pop();
        if (!first) {
            newline();
        }
        json.append(end);
        first = false;
        return this;
    }

    public JsonWriter name(String name) {
        place();
        quote(name);
        json.append(": ");
        named = true;
        return this;
    }

    /** A string, or {@code null}. */
    public JsonWriter value(@Nullable String value) {
        place();
        if (value == null) {
            json.append("null");
        } else {
            quote(value);
        }
        return this;
    }

    public JsonWriter value(long value) {
        place();
        json.append(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        place();
        json.append(value);
        return this;
    }

    private void place() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            json.append(',');
        }
        if (!open.isEmpty()) {
            newline();
        }
        first = false;
    }

    private void newline() {
        json.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                json.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c == '\t') {
                json.append("\\t");
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                json.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    @Override
    public String toString() {
        return json + "\n";
    }
}
