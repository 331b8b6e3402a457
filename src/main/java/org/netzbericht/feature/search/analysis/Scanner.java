package org.netzbericht.feature.search.analysis;

import java.text.Normalizer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text: letters and digits, joined by hyphens. Forms for all genders are one word: {@code Helfer*innen}, {@code Helfer:innen},
 * {@code Helfer_innen}, {@code Helfer/-innen} and {@code Helfer(innen)} are found as {@code Helferinnen}.
 */
public final class Scanner {
    private static final int FIRST_TO_NORMALIZE = 0x300;

    private final String text;
    private final Consumer<String> found;
    /** Where the word begins that is being read; -1 between words. */
    private int start = -1;
    /** The word so far, once it is not a stretch of the text any more. */
    private @Nullable StringBuilder changed;

    private Scanner(String text, Consumer<String> found) {
        this.text = text;
        this.found = found;
    }

    /** Hands over each word of a text in canonical composition, in order. */
    public static void scan(String text, Consumer<String> found) {
        new Scanner(composed(text), found).scan();
    }

    /** The text as words are counted and shown in: in canonical composition. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TO_NORMALIZE) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (start < 0) {
                start = isLetterOrDigit(c) ? at : -1;
                at += Character.charCount(c);
            } else if (isWithinWord(c)) {
                if (changed != null) {
                    changed.appendCodePoint(c);
                }
                at += Character.charCount(c);
            } else {
                at = afterMark(c, at);
            }
        }
        end(text.length());
    }

    /** Goes on behind a mark within a word, or ends the word before it. */
    private int afterMark(int c, int at) {
        if (Character.isLetter(text.codePointBefore(at))) {
            int suffix = suffixStart(c, at);
            int length = suffix < 0 ? 0 : suffixLength(suffix);
            if (length > 0) {
                word(at).append(text, suffix, suffix + length);
                int end = suffix + length;
                if (end < text.length() && text.charAt(end) == ')') {
                    end++;
                }
                return afterSuffix(end);
            }
        }
        if (isHyphen(c) && at + 1 < text.length() && isLetterOrDigit(text.codePointAt(at + 1))) {
            if (changed != null) {
                changed.append('-');
            }
            return at + 1;
        }
        end(at);
        return at + Character.charCount(c);
    }

    /** Behind such a suffix a word goes on with a mark or not at all. */
    private int afterSuffix(int at) {
        if (at < text.length() && isWithinWord(text.codePointAt(at))) {
            end(at);
        }
        return at;
    }

    /** The word so far, to be written on. */
    private StringBuilder word(int end) {
        StringBuilder word = changed;
        if (word == null) {
            word = new StringBuilder(text.substring(start, end));
            changed = word;
        }
        return word;
    }

    private void end(int at) {
        if (start >= 0) {
            found.accept(changed == null ? text.substring(start, at) : changed.toString());
        }
        start = -1;
        changed = null;
    }

    private int suffixStart(int mark, int at) {
        boolean isSimple = mark == '*' || mark == ':' || mark == '_' || mark == '\u00b7';
        boolean isDashed = (mark == '/' || mark == '(') && at + 1 < text.length() && text.charAt(at + 1) == '-';
        return isSimple || mark == '/' && !isDashed || mark == '(' && !isDashed ? at + 1 : isDashed ? at + 2 : -1;
    }

    private int suffixLength(int at) {
        for (String suffix : new String[] {"innen", "in"}) {
            int end = at + suffix.length();
            if (text.startsWith(suffix, at) && !(end < text.length() && Character.isLetter(text.codePointAt(end)))) {
                return suffix.length();
            }
        }
        return 0;
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isLetterOrDigit(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Also what is not seen within a word: soft hyphens and joiners. */
    private static boolean isWithinWord(int c) {
        if (c == '\u00ad' || c == '\u200c' || c == '\u200d' || isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
