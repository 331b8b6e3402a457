package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorted entries packed into shards. Where a shard ends depends on the word there, so that a new word moves the borders near it and no others.
 */
final class Shards {
    private static final int SMALLEST_PART = 2;
    private static final int ONE_WORD_IN = 32;

    private final int largest;
    private final List<String> shards = new ArrayList<>();
    private final List<String> borders = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String before = "";
    private String lastOfAll = "";

    /** Shards of at most that many characters, but for entries that are larger by themselves. */
    Shards(int largest) {
        this.largest = largest;
    }

    void add(String word, CharSequence rest) {
        boolean isFull = open.length() + word.length() + rest.length() + 2 > largest;
        boolean isGoodPlace =
                open.length() >= largest / SMALLEST_PART && (word.hashCode() * 0x9E3779B1 >>> 8) % ONE_WORD_IN == 0;
        if (!open.isEmpty() && (isFull || isGoodPlace)) {
            close();
        }
        if (open.isEmpty()) {
            borders.add(border(lastOfAll, word));
        }
        Coding.word(open, before, word);
        open.append(rest).append(';');
        before = word;
        lastOfAll = word;
    }

    /** The shortest beginning of a word that comes behind the word before. */
    private static String border(String earlier, String word) {
        int common = 0;
        while (common < earlier.length() && common < word.length() && earlier.charAt(common) == word.charAt(common)) {
            common++;
        }
        return word.substring(0, Math.min(word.length(), common + 1));
    }

    private void close() {
        shards.add(open.toString());
        open.setLength(0);
        before = "";
    }

    /** All shards; nothing can be added any more. */
    List<String> all() {
        if (!open.isEmpty()) {
            close();
        }
        return shards;
    }

    /** The beginnings of words at which shards begin. */
    String borders() {
        return Coding.text(Coding.words(borders));
    }
}
