package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.feature.search.analysis.Compounds;
import org.netzbericht.feature.search.analysis.Word;

/** The terms that words stand for in the index: their stem and, with less weight, the stems of their parts. */
final class Terms {
    static final float PART = 0.35f;
    private static final float HYPHENED = 0.8f;

    /** Terms of one word, with their weights. */
    record OfWord(int[] terms, float[] weights) {
        private static final OfWord NONE = new OfWord(new int[0], new float[0]);
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Compounds compounds;

    Terms(Compounds compounds) {
        this.compounds = compounds;
    }

    OfWord of(Word word, String written) {
        if (word.isStopWord()) {
            return OfWord.NONE;
        }
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put(word.stem(), 1f);
        List<String> found = new ArrayList<>();
        if (word.parts().isEmpty()) {
            for (String part : compounds.parts(written, word.folded())) {
                weights.merge(part, PART, Math::max);
                found.add(part);
            }
        }
        for (String hyphened : word.parts()) {
            Word part = Word.of(hyphened);
            if (!part.isStopWord()) {
                weights.merge(part.stem(), HYPHENED, Math::max);
                found.add(part.stem());
                compounds.parts(hyphened, hyphened).forEach(inner -> weights.merge(inner, PART, Math::max));
            }
        }
        if (found.size() > 1) {
            parts.putIfAbsent(word.stem(), List.copyOf(found));
        }
        OfWord terms = new OfWord(new int[weights.size()], new float[weights.size()]);
        int i = 0;
        for (Map.Entry<String, Float> weight : weights.entrySet()) {
            terms.terms()[i] = number(weight.getKey());
            terms.weights()[i++] = weight.getValue();
        }
        return terms;
    }

    int number(String term) {
        Integer known = numbers.get(term);
        if (known == null) {
            known = names.size();
            numbers.put(term, known);
            names.add(term);
        }
        return known;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The stems of a compound's parts; empty for other terms. */
    List<String> parts(String term) {
        return parts.getOrDefault(term, List.of());
    }
}
