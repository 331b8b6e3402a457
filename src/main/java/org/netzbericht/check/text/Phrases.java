package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked for word by word, whatever their letter case. Between the words of one stands white space or a hyphen. They are found by
 * their last words, which are rarer than the first: „in der rechten Spalte“. Of two that end alike the longer is found. Immutable, thread-safe.
 */
public final class Phrases {
    private final HashIndex<Phrase> byLastWord = new HashIndex<>();

    /** A phrase in lower case, and what is said about it. */
    private record Phrase(String[] words, String meaning) {}

    /** A phrase in a text: its words, and what is said about it. */
    public record Hit(int firstWord, int lastWord, String meaning) {}

    private Phrases() {}

    /** One phrase a line, in lower case; behind {@code =} what is said about it. */
    public static Phrases of(String lines) {
        Phrases phrases = new Phrases();
        List<Phrase> longestFirst = new ArrayList<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> longestFirst.add(phrase(line)));
        longestFirst.sort((a, b) -> Integer.compare(b.words.length, a.words.length));
        for (Phrase phrase : longestFirst) {
            phrases.byLastWord.add(Prose.hash(phrase.words[phrase.words.length - 1]), phrase);
        }
        return phrases;
    }

    private static Phrase phrase(String line) {
        int equals = line.indexOf('=');
        String words = equals < 0 ? line : line.substring(0, equals);
        return new Phrase(
                words.strip().split(" "),
                equals < 0 ? "" : line.substring(equals + 1).strip());
    }

    /** The first phrase from a word on; null for none. */
    public @Nullable Hit from(Prose prose, int word) {
        int words = prose.words();
        for (int last = prose.next(word, byLastWord); last < words; last = prose.next(last + 1, byLastWord)) {
            Hit hit = endingAt(prose, word, last);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a word is a phrase by itself; null if it is not. */
    public @Nullable Hit at(Prose prose, int word) {
        return byLastWord.mayHave(prose.hash(word)) ? endingAt(prose, word, word) : null;
    }

    /** The longest phrase that ends with a word and begins with {@code first} or behind it. */
    private @Nullable Hit endingAt(Prose prose, int first, int last) {
        List<Phrase> candidates = byLastWord.get(prose.hash(last));
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            int start = last - phrase.words.length + 1;
            if (start >= first && matches(phrase.words, prose, start)) {
                return new Hit(start, last, phrase.meaning);
            }
        }
        return null;
    }

    private static boolean matches(String[] words, Prose prose, int first) {
        for (int i = words.length - 1; i >= 0; i--) {
            int word = first + i;
            if (!prose.equalsLower(word, words[i])
                    || i > 0 && !prose.isJoined(word - 1) && !prose.isHyphened(word - 1)) {
                return false;
            }
        }
        return true;
    }
}
