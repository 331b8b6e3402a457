package org.netzbericht.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/**
 * A short way for the YAML that nearly every record consists of: {@code key: words}, {@code key: "words"}, {@code key: [words, words]},
 * {@code key: { key: words }}, and {@code key:} with a list of {@code - words} below. Whatever else stands in the text, even once, leaves it all to
 * the library; a test holds both to the same trees. See decision 0009.
 */
final class PlainMapping {
    /** YAML 1.1, 7.4: a key of one line has at most 1024 characters. */
    private static final int MAX_KEY = 1000;

    private final String text;
    private final int end;
    private final Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
    private int at;

    private PlainMapping(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static Optional<Mapping> read(SourceFile file, int start, int end) {
        PlainMapping reader = new PlainMapping(file.text(), start, end);
        int last = start;
        int first = -1;
        while (reader.at < end) {
            if (reader.skipEmptyLine()) {
                continue;
            }
            first = first < 0 ? reader.at : first;
            last = reader.pair();
            if (last < 0) {
                return Optional.empty();
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Mapping(reader.pairs, new Span(first, last)));
    }

    private boolean skipEmptyLine() {
        int line = at;
        while (line < end && text.charAt(line) == ' ') {
            line++;
        }
        if (line < end && text.charAt(line) != '\n') {
            return false;
        }
        at = Math.min(line + 1, end);
        return true;
    }

    /** Reads one pair; gives the end of its last text, or -1 for anything that is not plain. */
    private int pair() {
        int key = at;
        while (at < end && isKeyLetter(text.charAt(at))) {
            at++;
        }
        if (at == key || at - key > MAX_KEY || at >= end || text.charAt(at) != ':' || isDigit(text.charAt(key))) {
            return -1;
        }
        Span name = new Span(key, at);
        int colon = at++;
        Node value;
        int lineEnd = lineEnd(at);
        if (isBlank(at, lineEnd)) {
            at = Math.min(lineEnd + 1, end);
            value = items(colon + 1);
        } else if (text.charAt(at) == ' ') {
            value = value(at, lineEnd);
            at = Math.min(lineEnd + 1, end);
            if (at < end && text.charAt(at) == ' ' && !isBlank(at, lineEnd(at))) {
                return -1;
            }
        } else {
            return -1;
        }
        if (value == null || pairs.put(of(name), new Mapping.Pair(name, value)) != null) {
            return -1;
        }
        return Math.max(value.span().end(), colon + 1);
    }

    private String of(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The list below a key, or the absent value if the next line is a key again. */
    private @Nullable Node items(int absent) {
        List<Node> items = new ArrayList<>();
        int indent = -1;
        int first = -1;
        while (at < end) {
            int dash = at;
            while (dash < end && text.charAt(dash) == ' ') {
                dash++;
            }
            if (dash >= end || text.charAt(dash) != '-') {
                if (dash < end && dash > at) {
                    return null;
                }
                break;
            }
            indent = indent < 0 ? dash - at : indent;
            int lineEnd = lineEnd(dash);
            if (dash - at != indent || dash + 1 >= lineEnd || text.charAt(dash + 1) != ' ') {
                return null;
            }
            Node item = value(dash + 1, lineEnd);
            if (item == null) {
                return null;
            }
            first = first < 0 ? dash : first;
            items.add(item);
            at = Math.min(lineEnd + 1, end);
        }
        if (items.isEmpty()) {
            return new Scalar("", ' ', Span.at(absent));
        }
        return new Sequence(
                items, new Span(first, items.get(items.size() - 1).span().end()));
    }

    /** A value on one line that can be nothing but itself; null for anything else. */
    private @Nullable Node value(int from, int lineEnd) {
        int start = skipSpaces(from, lineEnd);
        int stop = lineEnd;
        while (stop > start && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        char first = start == stop ? ' ' : text.charAt(start);
        return switch (first) {
            case '"' -> quoted(start, stop);
            case '[' -> text.charAt(stop - 1) == ']' ? sequence(start, stop) : null;
            case '{' -> text.charAt(stop - 1) == '}' ? mapping(start, stop) : null;
            default -> words(start, stop);
        };
    }

    private int skipSpaces(int from, int to) {
        int next = from;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private @Nullable Node words(int start, int stop) {
        if (start == stop || !Character.isLetterOrDigit(text.charAt(start))) {
            return null;
        }
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            boolean plain = c == ':'
                    ? i + 1 < stop && text.charAt(i + 1) != ' '
                    : c == '#' ? text.charAt(i - 1) != ' ' : isPrintable(c);
            if (!plain) {
                return null;
            }
        }
        return new Scalar(text.substring(start, stop), ' ', new Span(start, stop));
    }

    private @Nullable Node quoted(int start, int stop) {
        if (stop - start < 2 || text.charAt(stop - 1) != '"') {
            return null;
        }
        for (int i = start + 1; i < stop - 1; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || !isPrintable(c)) {
                return null;
            }
        }
        return new Scalar(text.substring(start + 1, stop - 1), '"', new Span(start, stop));
    }

    /** From bracket to bracket, the last of which is the end of the line. */
    private @Nullable Node sequence(int start, int stop) {
        List<Node> items = new ArrayList<>();
        int next = start;
        while (next < stop - 1) {
            int item = skipSpaces(next + 1, stop);
            next = endOfItem(item, stop);
            Node value = item(item, next);
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        return new Sequence(items, new Span(start, stop));
    }

    private @Nullable Node mapping(int start, int stop) {
        Map<String, Mapping.Pair> inner = new LinkedHashMap<>();
        int next = start;
        while (next < stop - 1) {
            int key = skipSpaces(next + 1, stop);
            int colon = key;
            while (isKeyLetter(text.charAt(colon))) {
                colon++;
            }
            if (colon == key || isDigit(text.charAt(key)) || !text.startsWith(": ", colon)) {
                return null;
            }
            int item = skipSpaces(colon + 1, stop);
            next = endOfItem(item, stop);
            Node value = item(item, next);
            Span name = new Span(key, colon);
            if (value == null || inner.put(of(name), new Mapping.Pair(name, value)) != null) {
                return null;
            }
        }
        return new Mapping(inner, new Span(start, stop));
    }

    /** At the comma behind an item in brackets, or at the last bracket. */
    private int endOfItem(int start, int stop) {
        int last = stop - 1;
        int from = start < last && text.charAt(start) == '"' ? text.indexOf('"', start + 1) : start;
        int comma = from < 0 ? last : text.indexOf(',', from);
        return comma < 0 || comma > last ? last : comma;
    }

    private @Nullable Node item(int start, int end) {
        int stop = end;
        while (stop > start && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (start == stop) {
            return null;
        }
        if (text.charAt(start) == '"') {
            return quoted(start, stop);
        }
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && (i == start || " -_./".indexOf(c) < 0)) {
                return null;
            }
        }
        return words(start, stop);
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\u2000' || c >= '\u2010' && c < '\u2028';
    }

    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 || newline > end ? end : newline;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isKeyLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
