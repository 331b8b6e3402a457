package org.netzbericht.check.text;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are looked for word by word, whatever their letter case. Between the words of one stands white space or a hyphen. Of two phrases that
 * begin alike the longer is found. Immutable, thread-safe.
 */
public final class Phrases {
    private final HashIndex<Phrase> byFirstWord = new HashIndex<>();

    /** A phrase in lower case, and what is said about it. */
    private record Phrase(String[] words, String meaning) {}

    /** A phrase in a text: its last word, and what is said about it. */
    public record Hit(int lastWord, String meaning) {}

    private Phrases() {}

    /** One phrase a line, in lower case; behind {@code =} what is said about it. */
    public static Phrases of(String lines) {
        Phrases phrases = new Phrases();
        lines.lines()
                .filter(line -> !line.isBlank())
                .map(Phrases::phrase)
                .sorted(Comparator.comparing(phrase -> -phrase.words.length))
                .forEach(phrase -> phrases.byFirstWord.add(Prose.hash(phrase.words[0]), phrase));
        return phrases;
    }

    private static Phrase phrase(String line) {
        int equals = line.indexOf('=');
        String words = equals < 0 ? line : line.substring(0, equals);
        return new Phrase(
                words.strip().split(" "),
                equals < 0 ? "" : line.substring(equals + 1).strip());
    }

    /** The longest phrase that begins with a word of a text; null for none. */
    public @Nullable Hit at(Prose prose, int word) {
        List<Phrase> candidates = byFirstWord.get(prose.hash(word));
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            if (matches(phrase.words, prose, word)) {
                return new Hit(word + phrase.words.length - 1, phrase.meaning);
            }
        }
        return null;
    }

    private static boolean matches(String[] words, Prose prose, int first) {
        for (int i = 0; i < words.length; i++) {
            int word = first + i;
            if (word >= prose.words()
                    || !prose.equalsLower(word, words[i])
                    || i > 0 && !prose.isJoined(word - 1) && !prose.isHyphened(word - 1)) {
                return false;
            }
        }
        return true;
    }
}
