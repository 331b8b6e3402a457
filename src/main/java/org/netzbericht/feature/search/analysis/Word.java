package org.netzbericht.feature.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text. Words with hyphens are known as one and by their parts.
 *
 * @param folded without capitals, umlauts and accents, hyphens left out; empty if there is no letter or digit
 * @param stem what the forms of a word have in common
 * @param parts what hyphens join, folded; empty for words without
 */
public record Word(String folded, String stem, List<String> parts) {
    public Word {
        parts = List.copyOf(parts);
    }

    /** The word for what {@link Scanner} found. */
    public static Word of(String found) {
        List<String> written = parts(found);
        if (written.size() == 1) {
            String folded = Folding.fold(found);
            return new Word(folded, Stem.of(folded), List.of());
        }
        List<String> folded = new ArrayList<>();
        for (String part : written) {
            String one = Folding.fold(part);
            if (!one.isEmpty()) {
                folded.add(one);
            }
        }
        String joined = String.join("", folded);
        return new Word(joined, Stem.of(joined), folded);
    }

    /** What hyphens join, as written. */
    static List<String> parts(String found) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < found.length(); i++) {
            if (Scanner.isHyphen(found.charAt(i))) {
                parts.add(found.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(found.substring(start));
        return parts;
    }

    public boolean isStopWord() {
        return StopWords.ALL.contains(folded);
    }
}
