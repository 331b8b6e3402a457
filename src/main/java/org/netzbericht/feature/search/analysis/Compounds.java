package org.netzbericht.feature.search.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes compounds apart: with the dictionary, else into words of the site itself, else into the longest known end or beginning and the rest. Not
 * thread-safe.
 */
public final class Compounds {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 60;
    private static final int SHORTEST_OF_SITE = 9;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_WITH_REST = 10;
    private static final int SHORTEST_KNOWN = 5;
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "e", "er", "ns", "ens");

    private final Dictionary dictionary;
    private final Map<String, Integer> frequencies;
    private final Set<String> stems;
    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * For a site.
     *
     * @param frequencies how often a folded word stands by itself in the site
     * @param stems the stems of all its words
     */
    public Compounds(Dictionary dictionary, Map<String, Integer> frequencies, Set<String> stems) {
        this.dictionary = dictionary;
        this.frequencies = frequencies;
        this.stems = stems;
    }

    /** The stems of a word's parts; empty where it is no compound. */
    public List<String> parts(String written, String folded) {
        return known.computeIfAbsent(folded, word -> split(written, word));
    }

    private List<String> split(String written, String folded) {
        boolean isWord = folded.length() >= SHORTEST
                && folded.length() <= LONGEST
                && folded.chars().allMatch(Character::isLetter);
        if (!isWord) {
            return List.of();
        }
        String plain = withoutAccents(written);
        List<String> parts = dictionary.split(plain);
        if (parts.size() > 1) {
            return stems(parts);
        }
        List<String> ofSite = folded.length() >= SHORTEST_OF_SITE ? ofSite(folded) : List.of();
        return ofSite.isEmpty() && folded.length() >= SHORTEST_WITH_REST
                ? withRest(plain.toLowerCase(Locale.ROOT))
                : ofSite;
    }

    /** The stems of parts; of three and more also pairs that are words of the site. */
    private List<String> stems(List<String> parts) {
        List<String> folded = parts.stream().map(Folding::fold).toList();
        Set<String> found = new LinkedHashSet<>();
        for (String part : folded) {
            if (part.length() >= 3 && !StopWords.ALL.contains(part)) {
                found.add(Stem.of(part));
            }
        }
        for (int i = 0; folded.size() > 2 && i + 1 < folded.size(); i++) {
            String pair = Stem.of(folded.get(i) + folded.get(i + 1));
            if (stems.contains(pair)) {
                found.add(pair);
            }
        }
        return List.copyOf(found);
    }

    /** Two parts that are words of the site by themselves; of several ways the one with the longest and most frequent. */
    private List<String> ofSite(String word) {
        List<String> best = List.of();
        double bestScore = 0;
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            String head = word.substring(i);
            int heads = frequency(head);
            if (heads == 0 && (head.length() < SHORTEST_KNOWN || !stems.contains(Stem.of(head)))) {
                continue;
            }
            for (String link : LINKS) {
                String before = word.substring(0, i);
                if (!before.endsWith(link) || i - link.length() < SHORTEST_PART) {
                    continue;
                }
                String first = before.substring(0, i - link.length());
                int firsts = Math.max(frequency(first), Math.max(frequency(first + "e"), frequency(first + "en")));
                double score =
                        Math.sqrt((double) firsts * Math.max(1, heads)) * Math.min(first.length(), head.length());
                if (score > bestScore) {
                    bestScore = score;
                    best = List.of(Stem.of(first), Stem.of(head));
                }
            }
        }
        return best;
    }

    private int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    /** The longest known end and what stands before it, else the longest known beginning and what stands behind it. */
    private List<String> withRest(String word) {
        if (dictionary.contains(word)) {
            return List.of();
        }
        for (int at = SHORTEST_KNOWN; at <= word.length() - SHORTEST_KNOWN; at++) {
            if (dictionary.contains(word.substring(at))) {
                return parted(word, at);
            }
        }
        for (int at = word.length() - SHORTEST_KNOWN - 1; at >= SHORTEST_KNOWN; at--) {
            if (dictionary.contains(word.substring(0, at))) {
                return parted(word, at);
            }
        }
        return List.of();
    }

    private static List<String> parted(String word, int at) {
        return List.of(Stem.of(Folding.fold(word.substring(0, at))), Stem.of(Folding.fold(word.substring(at))));
    }

    /** What the dictionary does not know is not in it by its accents. */
    private static String withoutAccents(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(
                    switch (c) {
                        case 'é', 'è', 'ê' -> 'e';
                        case 'á', 'à', 'â' -> 'a';
                        case 'ó', 'ò', 'ô' -> 'o';
                        case 'ç' -> 'c';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
