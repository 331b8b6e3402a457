package org.netzbericht.feature.search.index;

import java.util.List;

/** How numbers and words are written into scripts: numbers in base 32 with a sign of going on, words by what they have not in common with the one before. */
final class Coding {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int GOES_ON = 32;
    private static final int MOST_IN_COMMON = 63;

    private Coding() {}

    static void number(StringBuilder out, int number) {
        int rest = number;
        while (rest >= GOES_ON) {
            out.append(DIGITS.charAt(GOES_ON + (rest & GOES_ON - 1)));
            rest >>>= 5;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** A word behind another: how many letters it shares with it, and the others. */
    static void word(StringBuilder out, String before, String word) {
        int common = 0;
        int most = Math.min(MOST_IN_COMMON, Math.min(before.length(), word.length()));
        while (common < most && before.charAt(common) == word.charAt(common)) {
            common++;
        }
        out.append(DIGITS.charAt(common)).append(word, common, word.length());
    }

    /** Sorted words, each with a semicolon behind it. */
    static String words(List<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String word : words) {
            word(out, before, word);
            out.append(';');
            before = word;
        }
        return out.toString();
    }

    /** A text between quotation marks, as scripts and HTML around them may hold it. */
    static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                out.append(escape(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }

    /** A list of values that are written already. */
    static String list(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder();
        text(out, text);
        return out.toString();
    }

    /** A script that hands over one part of the index. */
    static String script(String kind, int number, String value) {
        return "searchPart(\"" + kind + "\"," + number + "," + value + ")";
    }
}
