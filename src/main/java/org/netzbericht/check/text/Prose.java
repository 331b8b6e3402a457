package org.netzbericht.check.text;

import java.util.Arrays;
import org.netzbericht.content.markdown.Passage;
import org.netzbericht.source.Location;

/**
 * A passage cut into words once, for all rules. A word is a stretch of letters and digits; its hash ignores letter case. What a rule might look for –
 * digits, quotation marks, signs and capitals within words – is known to be there or not before it looks. Each entry's prose has one reader.
 */
public final class Prose {
    /** The small letter of each character of a word, 0 for others, below the first of the table's end. */
    private static final char[] LETTERS = letters();

    private final Passage passage;
    private final String text;
    private final char[] chars;

    /** Of each word its start, then twice its end and one if it begins with a capital letter. */
    private int[] places;

    private int[] hashes;
    private int count;
    private boolean hasDigit;
    private boolean hasQuote;
    private boolean hasSign;
    private boolean hasInnerCapital;
    private boolean hasAbbreviation;

    Prose(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.chars = text.toCharArray();
        this.hashes = new int[chars.length / 6 + 4];
        this.places = new int[2 * hashes.length];
        read();
    }

    private static char[] letters() {
        char[] letters = new char[0x180];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return letters;
    }

    private void read() {
        char[] letters = LETTERS;
        char[] all = chars;
        int length = all.length;
        int i = 0;
        while (i < length) {
            char first = all[i];
            int letter = first < letters.length ? letters[first] : letter(first);
            if (letter == 0) {
                if (first != ' ') {
                    sign(first);
                }
                i++;
                continue;
            }
            int start = i++;
            int hash = letter;
            int capital = letter ^ first;
            int inner = 0;
            while (i < length) {
                char c = all[i];
                letter = c < letters.length ? letters[c] : letter(c);
                if (letter == 0) {
                    break;
                }
                hash = hash * 31 + letter;
                inner |= letter ^ c;
                i++;
            }
            hasInnerCapital |= inner != 0;
            hasDigit |= isDigit(first);
            hasAbbreviation |= i - start <= 4 && i < length && all[i] == '.' && (capital != 0 || i == start + 1);
            add(start, 2 * i + (capital == 0 ? 0 : 1), hash);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '"', '„', '“', '”', '‚', '‘', '»', '«' -> hasQuote = true;
            case '*', ':', '_', '/', '(' -> hasSign = true;
            default -> {}
        }
    }

    private void add(int start, int end, int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            places = Arrays.copyOf(places, 4 * count);
        }
        places[2 * count] = start;
        places[2 * count + 1] = end;
        hashes[count++] = hash;
    }

    /** The small letter of a character of a word; 0 for others. */
    private static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
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
        return letter(c) != 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char lower(char c) {
        char letter = letter(c);
        return letter == 0 ? c : letter;
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
        return places[2 * word];
    }

    public int end(int word) {
        return places[2 * word + 1] >> 1;
    }

    /** The first word from one on, of which an index may have something; the number of words where there is none. */
    int next(int word, HashIndex<?> index) {
        return index.next(hashes, word, count);
    }

    int hash(int word) {
        return hashes[word];
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
            if (lower(chars[start + i]) != meant.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins with a capital letter. */
    public boolean isCapital(int word) {
        return (places[2 * word + 1] & 1) == 1;
    }

    /** Whether nothing but white space parts a word from the one after it. */
    public boolean isJoined(int word) {
        if (word + 1 >= count) {
            return false;
        }
        for (int i = end(word); i < start(word + 1); i++) {
            if (!isSpace(chars[i])) {
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
        return offset < 0 || offset >= chars.length ? '\n' : chars[offset];
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

    /** Whether a sentence ends with the character at an offset: a full stop behind a single letter or a number does not, but behind a year. */
    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean last = i + 1 >= text.length() || isSpace(text.charAt(i + 1)) || at(i + 1) == '“' || at(i + 1) == ')';
        if (c == '!' || c == '?') {
            return last;
        }
        return c == '.' && last && (isDigit(at(i - 1)) ? isYear(i - 4) : isWord(at(i - 2)));
    }

    private boolean isYear(int start) {
        return isDigit(at(start)) && isDigit(at(start + 1)) && isDigit(at(start + 2)) && !isDigit(at(start - 1));
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

    /** Whether a word has a capital letter behind its first. */
    boolean hasInnerCapital() {
        return hasInnerCapital;
    }

    /** Whether a full stop stands behind a single letter, or behind a few of which the first is a capital. */
    boolean hasAbbreviation() {
        return hasAbbreviation;
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
