package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.render.lint.Token.Sort;

/** Cuts a template into {@link Token}s. Comments are left out; what stands in {@code <#noparse>} is text. A tag without an end is text. */
final class TemplateScanner {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int plain;
    private int bracket = -1;
    private int brace = -1;

    private TemplateScanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        TemplateScanner scanner = new TemplateScanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        scanner.flush(text.length());
        return scanner.tokens;
    }

    /** Goes to the next bracket or brace and reads what begins there. */
    private void next() {
        if (bracket < at) {
            bracket = found('<');
        }
        if (brace < at) {
            brace = found('{');
        }
        if (bracket < brace) {
            at = bracket;
            tag();
        } else if (brace > at && brace < text.length() && text.charAt(brace - 1) == '$') {
            at = brace - 1;
            placeholder();
        } else {
            at = Math.min(brace + 1, text.length());
        }
    }

    private int found(char sign) {
        int index = text.indexOf(sign, at);
        return index < 0 ? text.length() : index;
    }

    private void flush(int end) {
        if (end > plain) {
            tokens.add(Token.text(plain, end));
        }
    }

    private void tag() {
        boolean ending = text.startsWith("/", at + 1);
        int mark = at + (ending ? 2 : 1);
        char sign = mark < text.length() ? text.charAt(mark) : ' ';
        if (text.startsWith("<#--", at)) {
            skip("-->");
        } else if (sign == '@'
                || sign == '#' && mark + 1 < text.length() && Character.isLetter(text.charAt(mark + 1))) {
            tag(sign, ending, mark + 1);
        } else {
            at++;
        }
    }

    /** A comment, which leaves no token. */
    private void skip(String end) {
        flush(at);
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
        plain = at;
    }

    private void tag(char sign, boolean ending, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = end(nameEnd, '>');
        if (end < 0) {
            at++;
            return;
        }
        flush(at);
        boolean closed = text.charAt(end - 1) == '/' && end > nameEnd;
        String name = text.substring(nameStart, nameEnd);
        tokens.add(new Token(sort(sign, ending), name, at, nameEnd, closed ? end - 1 : end, end + 1, closed));
        at = end + 1;
        plain = at;
        if (!ending && sign == '#' && (name.equals("noparse") || name.equals("noParse") || name.equals("comment"))) {
            int stop = text.indexOf("</#" + name, at);
            at = stop < 0 ? text.length() : stop;
            plain = name.equals("comment") ? at : plain;
        }
    }

    private static Sort sort(char sign, boolean ending) {
        if (sign == '@') {
            return ending ? Sort.CALL_END : Sort.CALL;
        }
        return ending ? Sort.DIRECTIVE_END : Sort.DIRECTIVE;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
    }

    private void placeholder() {
        int end = end(at + 2, '}');
        if (end < 0) {
            at += 2;
            return;
        }
        flush(at);
        tokens.add(new Token(Sort.PLACEHOLDER, "", at, at + 2, end, end + 1, false));
        at = end + 1;
        plain = at;
    }

    /** Offset of the character that ends an expression, outside of strings and of inner parentheses and braces; -1 if there is none. */
    private int end(int from, char sought) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = stringEnd(text, i) - 1;
            } else if (c == sought && depth == 0) {
                return i;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
        return -1;
    }

    /** Offset behind a string that begins with a quote at {@code start}. A string with {@code r} before it has no escapes. */
    static int stringEnd(String text, int start) {
        char quote = text.charAt(start);
        boolean raw = isRaw(text, start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && !raw) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    static boolean isRaw(String text, int quote) {
        return quote > 0
                && text.charAt(quote - 1) == 'r'
                && (quote == 1 || !Character.isLetterOrDigit(text.charAt(quote - 2)));
    }
}
