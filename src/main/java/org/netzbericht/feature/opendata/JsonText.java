package org.netzbericht.feature.opendata;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Trees of maps, lists, texts, numbers and truth values as JSON (RFC 8259): indented, but what lies deeper than asked on one line. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private final int deepest;

    private JsonText(int deepest) {
        this.deepest = deepest;
    }

    /** {@code deepest} is the last level whose parts stand on lines of their own. */
    static String of(Object tree, int deepest) {
        JsonText json = new JsonText(deepest);
        json.value(tree, 0);
        return json.text.append('\n').toString();
    }

    private void value(Object tree, int level) {
        if (tree instanceof Map<?, ?> map) {
            text.append('{');
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                line(level + 1);
                quoted(String.valueOf(entry.getKey()));
                text.append(": ");
                value(entry.getValue(), level + 1);
                comma(entries.hasNext(), level);
            }
            end(map.isEmpty(), level, '}');
        } else if (tree instanceof List<?> list) {
            text.append('[');
            Iterator<?> items = list.iterator();
            while (items.hasNext()) {
                line(level + 1);
                value(items.next(), level + 1);
                comma(items.hasNext(), level);
            }
            end(list.isEmpty(), level, ']');
        } else if (tree instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (tree instanceof Boolean || tree instanceof Integer) {
            text.append(tree);
        } else {
            quoted(tree.toString());
        }
    }

    private void line(int level) {
        if (level <= deepest) {
            text.append('\n').append("  ".repeat(level));
        }
    }

    private void comma(boolean more, int level) {
        if (more) {
            text.append(level < deepest ? "," : ", ");
        }
    }

    private void end(boolean isEmpty, int level, char bracket) {
        if (level < deepest && !isEmpty) {
            line(level);
        }
        text.append(bracket);
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
