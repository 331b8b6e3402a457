package org.netzbericht.content.yaml;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/**
 * A short way for the YAML that nearly every file consists of: mappings and lists, by indentation or in brackets, of texts that stand on one line
 * each, with or without quotation marks; and comments. Whatever else stands in the text, even once, and whatever is wrong leaves it all to the
 * library; a test holds both to the same trees. See decision 0009.
 */
final class PlainMapping {
    /** YAML 1.1, 7.4: a key of one line has at most 1024 characters. */
    private static final int MAX_KEY = 1000;

    /** What words do not begin with: the indicators of YAML 1.1, 5.3, and the dot of {@code ...}. */
    private static final String NO_BEGINNING = "-?:,[]{}#&*!|>'\"%@`.\n";

    /** What words end before. */
    private static final String LINE_END = "\n";

    /** What words in brackets end before; the question mark is one of YAML's own there. */
    private static final String ITEM_END = "\n,?[]{}";

    private final String text;
    private final int end;
    private int lineStart;
    private int at;

    private PlainMapping(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.lineStart = start;
        this.at = start;
    }

    /** The mapping between two offsets; empty for anything that is not plain. */
    static Optional<Mapping> read(SourceFile file, int start, int end) {
        PlainMapping reader = new PlainMapping(file.text(), start, end);
        try {
            reader.skip();
            return reader.column() == 0 ? Optional.of(reader.mapping(1)) : Optional.empty();
        } catch (NotPlain leftToTheLibrary) {
            return Optional.empty();
        }
    }

    /** The keys from here on that stand in one column. */
    private Mapping mapping(int depth) {
        int start = at;
        int indent = column();
        Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
        while (column() == indent) {
            Span key = key();
            put(pairs, key, valueOfKey(indent, below(depth)));
        }
        return new Mapping(pairs, block(start, indent));
    }

    /** The items from here on whose dashes stand in one column. */
    private Sequence sequence(int depth) {
        int start = at;
        int indent = column();
        List<Node> items = new ArrayList<>();
        while (column() == indent && isDash()) {
            at++;
            skipSpaces();
            items.add(colon() < 0 ? valueOfLine(below(depth)) : mapping(below(depth)));
        }
        return new Sequence(items, block(start, indent));
    }

    /** From its first to its last character, comments included; what follows must not stand deeper. */
    private Span block(int start, int indent) {
        require(column() <= indent);
        int stop = at;
        while (text.charAt(stop - 1) <= ' ') {
            stop--;
        }
        return new Span(start, stop);
    }

    /** What stands behind a colon or below it, or the absent value. */
    private Node valueOfKey(int indent, int depth) {
        int behindColon = at;
        int line = lineStart;
        skip();
        if (at < end && lineStart == line) {
            return valueOfLine(depth);
        }
        if (column() < indent || column() == indent && !isDash()) {
            return new Scalar("", ' ', Span.at(behindColon));
        }
        return isDash() ? sequence(depth) : mapping(depth);
    }

    /** A value with nothing but a comment behind it. */
    private Node valueOfLine(int depth) {
        Node value = value(depth, LINE_END);
        int line = lineStart;
        skip();
        require(at == end || lineStart > line);
        return value;
    }

    private Node value(int depth, String ends) {
        return switch (peek(at)) {
            case '"', '\'' -> quoted();
            case '[' -> sequenceInBrackets(depth);
            case '{' -> mappingInBrackets(depth);
            default -> words(ends);
        };
    }

    private Sequence sequenceInBrackets(int depth) {
        int start = at++;
        List<Node> items = new ArrayList<>();
        while (isBefore(']')) {
            items.add(value(below(depth), ITEM_END));
            endItem(']');
        }
        return new Sequence(items, new Span(start, ++at));
    }

    private Mapping mappingInBrackets(int depth) {
        int start = at++;
        Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
        while (isBefore('}')) {
            Span key = key();
            skip();
            put(pairs, key, value(below(depth), ITEM_END));
            endItem('}');
        }
        return new Mapping(pairs, new Span(start, ++at));
    }

    private boolean isBefore(char bracket) {
        skip();
        return peek(at) != bracket;
    }

    /** Behind the comma, or at the bracket. */
    private void endItem(char bracket) {
        skip();
        require(peek(at) == ',' || peek(at) == bracket);
        at += peek(at) == ',' ? 1 : 0;
    }

    private Scalar words(String ends) {
        int start = at;
        require(NO_BEGINNING.indexOf(peek(at)) < 0 || peek(at) == '-' && Character.isLetterOrDigit(peek(at + 1)));
        int stop = at;
        for (char c = peek(at); ends.indexOf(c) < 0 && !isComment(c); c = peek(++at)) {
            char next = peek(at + 1);
            boolean isColonOfKey = c == ':' && (next == ' ' || ends.indexOf(next) >= 0);
            require(isPrintable(c) && !isColonOfKey);
            stop = c == ' ' ? stop : at + 1;
        }
        return new Scalar(text.substring(start, stop), ' ', new Span(start, stop));
    }

    private boolean isComment(char c) {
        return c == '#' && text.charAt(at - 1) == ' ';
    }

    private Scalar quoted() {
        int start = at++;
        char mark = text.charAt(start);
        StringBuilder words = new StringBuilder();
        for (char c = peek(at); c != mark; c = peek(++at)) {
            require(isPrintable(c));
            words.append(c == '\\' && mark == '"' ? escaped() : c);
        }
        return new Scalar(words.toString(), mark, new Span(start, ++at));
    }

    private char escaped() {
        char c = peek(++at);
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
            default -> throw new NotPlain();
        };
    }

    private int hexDigit() {
        char digit = peek(++at);
        require(HexFormat.isHexDigit(digit));
        return HexFormat.fromHexDigit(digit);
    }

    /** Steps over a key and its colon. */
    private Span key() {
        int colon = colon();
        require(colon >= 0 && colon - at <= MAX_KEY);
        Span key = new Span(at, colon);
        at = colon + 1;
        return key;
    }

    /** Where the colon of a key stands that begins here, or -1. */
    private int colon() {
        int colon = at;
        while (isKeyLetter(peek(colon))) {
            colon++;
        }
        boolean isKey = colon > at && peek(colon) == ':' && isSpace(peek(colon + 1));
        return isKey ? colon : -1;
    }

    private void put(Map<String, Mapping.Pair> pairs, Span key, Node value) {
        String name = text.substring(key.start(), key.end());
        require(pairs.put(name, new Mapping.Pair(key, value)) == null);
    }

    private boolean isDash() {
        return peek(at) == '-' && peek(at + 1) == ' ';
    }

    /** Goes to the next thing, over spaces, comments, and ends of lines. */
    private void skip() {
        skipSpaces();
        while (at < end && (text.charAt(at) == '\n' || text.charAt(at) == '#')) {
            while (peek(at) != '\n') {
                require(isPrintable(text.charAt(at++)));
            }
            at = Math.min(at + 1, end);
            lineStart = at;
            skipSpaces();
        }
    }

    private void skipSpaces() {
        while (peek(at) == ' ') {
            at++;
        }
    }

    /** In its line; -1 behind the last thing. */
    private int column() {
        return at < end ? at - lineStart : -1;
    }

    /** Behind the end there are only ends of lines. */
    private char peek(int offset) {
        return offset < end ? text.charAt(offset) : '\n';
    }

    private static int below(int depth) {
        require(depth < YamlReader.MAX_DEPTH);
        return depth + 1;
    }

    private static void require(boolean plain) {
        if (!plain) {
            throw new NotPlain();
        }
    }

    private static boolean isKeyLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    /** Without tabs, the line ends of other systems, surrogates, and what YAML forbids. */
    private static boolean isPrintable(char c) {
        return c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029';
    }

    private static final class NotPlain extends RuntimeException {
        NotPlain() {
            super(null, null, false, false);
        }
    }
}
