package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.netzbericht.feature.search.analysis.Scanner;
import org.netzbericht.feature.search.analysis.Word;

/** Words that mean the same: where one stands in a text, the text is also about the others. */
final class Synonyms {
    /** A way to say something, and the terms of the other ways. */
    private record Form(int[] terms, int[] others) {}

    /** By the first term of a form. */
    private final Map<Integer, List<Form>> forms = new HashMap<>();

    Synonyms(List<List<String>> groups, Terms terms) {
        for (List<String> group : groups) {
            Set<List<Integer>> ways = new LinkedHashSet<>();
            group.forEach(text -> ways.add(numbers(text, terms)));
            ways.remove(List.of());
            for (List<Integer> way : ways) {
                Set<Integer> others = new LinkedHashSet<>();
                ways.forEach(others::addAll);
                others.removeAll(way);
                if (!others.isEmpty()) {
                    forms.computeIfAbsent(way.get(0), first -> new ArrayList<>())
                            .add(new Form(array(way), array(others)));
                }
            }
        }
    }

    private static List<Integer> numbers(String text, Terms terms) {
        List<Integer> numbers = new ArrayList<>();
        Scanner.scan(text, found -> {
            Word word = Word.of(found);
            if (!word.folded().isEmpty() && !word.isStopWord()) {
                numbers.add(terms.number(word.stem()));
            }
        });
        return numbers;
    }

    private static int[] array(Iterable<Integer> numbers) {
        List<Integer> list = new ArrayList<>();
        numbers.forEach(list::add);
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The terms meant by a way that begins at a place of a text, given by the terms of its words. */
    void at(int place, int[] text, int length, IntConsumer meant) {
        for (Form form : forms.getOrDefault(text[place], List.of())) {
            int end = place + form.terms().length;
            if (end <= length && Arrays.equals(text, place, end, form.terms(), 0, form.terms().length)) {
                Arrays.stream(form.others()).forEach(meant);
            }
        }
    }
}
