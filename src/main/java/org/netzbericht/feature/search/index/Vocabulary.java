package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netzbericht.feature.search.analysis.Scanner;
import org.netzbericht.feature.search.analysis.Word;

/** The distinct words of all texts as written, numbered in the order they come. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private int[] frequencies = new int[1 << 12];

    /** The numbers of a text's words. */
    int[] read(String text) {
        int[][] found = {new int[text.length() / 5 + 4]};
        int[] count = {0};
        Scanner.scan(text, word -> {
            int number = number(word);
            if (!words.get(number).folded().isEmpty()) {
                if (count[0] == found[0].length) {
                    found[0] = Arrays.copyOf(found[0], count[0] * 2);
                }
                found[0][count[0]++] = number;
                frequencies[number]++;
            }
        });
        return Arrays.copyOf(found[0], count[0]);
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = words.size();
        numbers.put(word, number);
        written.add(word);
        words.add(Word.of(word));
        if (number == frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, number * 2);
        }
        return number;
    }

    int size() {
        return words.size();
    }

    Word word(int number) {
        return words.get(number);
    }

    String written(int number) {
        return written.get(number);
    }

    /** How often folded words without hyphens are there. */
    Map<String, Integer> frequencies() {
        Map<String, Integer> sums = new HashMap<>(size() * 2);
        for (int i = 0; i < size(); i++) {
            if (words.get(i).parts().isEmpty()) {
                sums.merge(words.get(i).folded(), frequencies[i], Integer::sum);
            }
        }
        return sums;
    }

    Set<String> stems() {
        Set<String> stems = new HashSet<>(size() * 2);
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }
}
