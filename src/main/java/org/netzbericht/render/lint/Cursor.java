package org.netzbericht.render.lint;

/** Goes through a stretch of template text: blanks and comments, signs, words, names. */
class Cursor {
    final String text;
    final int end;
    int at;

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    void skip() {
        while (at < end) {
            if (text.charAt(at) == '<' && text.startsWith("<#--", at)) {
                int stop = text.indexOf("-->", at);
                at = stop < 0 ? end : stop + 3;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    boolean isDone() {
        skip();
        return at >= end;
    }

    /** Takes a sign if it comes next. */
    boolean take(String sign) {
        skip();
        if (at + sign.length() <= end && text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    /** Takes a word if it comes next as a whole. */
    boolean takeWord(String word) {
        skip();
        int stop = at + word.length();
        if (stop > end || !text.startsWith(word, at) || stop < end && isNamePart(text.charAt(stop))) {
            return false;
        }
        at = stop;
        return true;
    }

    boolean lookingAt(char sign) {
        skip();
        return peek() == sign;
    }

    char peek() {
        return at < end ? text.charAt(at) : '\0';
    }

    /** A name, or empty if none comes next. */
    String name() {
        skip();
        int start = at;
        while (at < end && (isNamePart(text.charAt(at)) || text.charAt(at) == '\\' && at + 1 < end)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, at);
    }

    /** The name in front of an equals sign, which is taken too; empty if something else comes next. */
    String nameOfArgument() {
        skip();
        int start = at;
        if (isNameStart(peek())) {
            String name = name();
            skip();
            if (peek() == '=' && !text.startsWith("==", at)) {
                at++;
                return name;
            }
        }
        at = start;
        return "";
    }

    static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$' || c == '@';
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || Character.isDigit(c);
    }
}
