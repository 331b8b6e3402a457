package org.netzbericht.feature.search.index;

import java.util.Arrays;

/** The texts that have a term, ascending, each with how much it is about it: 0 to {@link #LEVELS} - 1. */
final class Postings {
    static final int LEVELS = 16;

    /** Of terms in more texts only those are kept that are most about them. */
    static final int MOST = 4096;

    private int size;
    private int[] texts = new int[2];
    private byte[] levels = new byte[2];

    void add(int text, int level) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
        }
        texts[size] = text;
        levels[size++] = (byte) level;
    }

    /** In how many texts the term is. */
    int size() {
        return size;
    }

    /** The number of texts, then the way to each from the one before together with its level. */
    void write(StringBuilder out) {
        Coding.number(out, size);
        int lowest = lowestKept();
        int allowed = size <= MOST ? size : MOST - above(lowest);
        int last = -1;
        for (int i = 0; i < size; i++) {
            boolean isKept = size <= MOST || levels[i] > lowest || levels[i] == lowest && allowed-- > 0;
            if (isKept) {
                Coding.number(out, (texts[i] - last - 1) * LEVELS + levels[i]);
                last = texts[i];
            }
        }
    }

    /** All texts without levels. */
    void writePlain(StringBuilder out) {
        Coding.number(out, size);
        int last = -1;
        for (int i = 0; i < size; i++) {
            Coding.number(out, texts[i] - last - 1);
            last = texts[i];
        }
    }

    private int lowestKept() {
        int level = LEVELS - 1;
        while (level > 0 && above(level - 1) <= MOST) {
            level--;
        }
        return level;
    }

    private int above(int level) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += levels[i] > level ? 1 : 0;
        }
        return count;
    }
}
