package org.netzbericht.check.text;

import java.util.Arrays;
import org.netzbericht.content.markdown.Passage;
import org.netzbericht.source.Location;

/**
 * A passage cut into words once, for all rules. A word is a stretch of letters and digits; its hash ignores letter case. What else a rule might look
 * for – digits, quotation marks, signs within words – is known to be there or not before it looks. Not thread-safe: each entry has its own.
 */
public final class Prose {
    private final Passage passage;
    private final String text;
    private int[] words;
    private int count;
    private boolean hasDigit;
    private boolean hasQuote;
    private boolean hasSign;

    Prose(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.words = new int[3 * (text.length() / 6 + 4)];
        read();
    }

    private void read() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (!isWord(c)) {
                sign(c);
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            while (i < length && isWord(c = text.charAt(i))) {
                hash = hash * 31 + lower(c);
                i++;
            }
            hasDigit |= isDigit(text.charAt(start)) || isDigit(text.charAt(i - 1));
            add(start, i, hash);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '"', '„', '“', '”', '‚', '‘', '»', '«' -> hasQuote = true;
            case '*', ':', '_', '/', '(' -> hasSign = true;
            case '%', '§', '€' -> hasDigit = true;
            default -> {}
        }
    }

    private void add(int start, int end, int hash) {
        if (3 * count == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[3 * count] = start;
        words[3 * count + 1] = end;
        words[3 * count + 2] = hash;
        count++;
    }

    /** The hash of a word in lower case, as words of texts have. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + lower(word.charAt(i));
        }
        return hash;
    }

    static boolean isWord(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c)
                : c != Passage.OTHER && c != '\u00a0' && Character.isLetterOrDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 128 ? c : Character.toLowerCase(c);
    }

    public String text() {
        return text;
    }

    /** Whether it is made of sentences. */
    public boolean isRunning() {
        return passage.running();
    }

    /** Whether these are words of others. */
    public boolean isQuoted() {
        return passage.quoted();
    }

    public Passage passage() {
        return passage;
    }

    /** The number of words. */
    public int words() {
        return count;
    }

    public int start(int word) {
        return words[3 * word];
    }

    public int end(int word) {
        return words[3 * word + 1];
    }

    int hash(int word) {
        return words[3 * word + 2];
    }

    public String word(int word) {
        return text.substring(start(word), end(word));
    }

    public boolean is(int word, String meant) {
        return end(word) - start(word) == meant.length() && text.startsWith(meant, start(word));
    }

    /** Whether a word is this one, whatever its letter case; {@code meant} is in lower case. */
    boolean equalsLower(int word, String meant) {
        int start = start(word);
        if (end(word) - start != meant.length()) {
            return false;
        }
        for (int i = 0; i < meant.length(); i++) {
            if (lower(text.charAt(start + i)) != meant.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins with a capital letter. */
    public boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(start(word)));
    }

    /** Whether nothing but white space parts a word from the one after it. */
    public boolean isJoined(int word) {
        if (word + 1 >= count) {
            return false;
        }
        for (int i = end(word); i < start(word + 1); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one hyphen parts a word from the one after it. */
    public boolean isHyphened(int word) {
        return word + 1 < count && start(word + 1) == end(word) + 1 && text.charAt(end(word)) == '-';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t';
    }

    /** The character at an offset; a line's end beyond the text. */
    public char at(int offset) {
        return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
    }

    /** Where the sentence begins that holds an offset. */
    public int sentenceStart(int offset) {
        int i = offset;
        while (i > 0 && !endsSentence(i - 1)) {
            i--;
        }
        return i;
    }

    /** Behind the last sign of the sentence that holds an offset. */
    public int sentenceEnd(int offset) {
        int i = offset;
        while (i < text.length() && !endsSentence(i)) {
            i++;
        }
        return Math.min(i + 1, text.length());
    }

    /** Whether a sentence ends with the character at an offset: a full stop behind a number or a single letter does not. */
    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean last = i + 1 >= text.length() || isSpace(text.charAt(i + 1)) || at(i + 1) == '“' || at(i + 1) == ')';
        if (c == '!' || c == '?') {
            return last;
        }
        return c == '.' && last && !isDigit(at(i - 1)) && isWord(at(i - 2));
    }

    boolean hasDigit() {
        return hasDigit;
    }

    boolean hasQuote() {
        return hasQuote;
    }

    /** Whether there is a sign that may stand within a word. */
    boolean hasSign() {
        return hasSign;
    }

    /** Whether an offset lies between quotation marks, of whichever kind. */
    public boolean isWithinQuotes(int offset) {
        if (!hasQuote) {
            return false;
        }
        boolean inside = false;
        for (int i = 0; i < offset; i++) {
            switch (text.charAt(i)) {
                case '„', '»' -> inside = true;
                case '”', '«' -> inside = false;
                case '"' -> inside = !inside;
                case '“' -> inside = !inside && isWord(at(i + 1));
                default -> {}
            }
        }
        return inside;
    }

    /** Whether an offset lies in the words of a link. */
    public boolean isWithinLink(int offset) {
        for (Passage.Stretch link : passage.links()) {
            if (offset >= link.start() && offset < link.end()) {
                return true;
            }
        }
        return false;
    }

    public Location location(int start, int end) {
        return passage.place().of(start, end);
    }
}
