package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.netzbericht.feature.search.analysis.Compounds;
import org.netzbericht.feature.search.analysis.Dictionary;

/**
 * What is searched, turned round: to each term the texts that have it. Texts are numbered in the order they come; those of one language follow one
 * another. How much a text is about a term follows BM25, where title and headings count more than the rest.
 */
public final class Index {
    private static final float[] FIELDS = {6f, 2.5f, 1f};
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.45;
    /** What parts of words can be worth at most, so that the word itself always outranks them. */
    private static final float MOST_OF_PARTS = 0.45f;

    private final List<Searchable> texts;
    private final List<Filter> filters;
    private final Terms terms;
    private final Postings[] postings;

    private Index(List<Searchable> texts, List<Filter> filters, Terms terms, Postings[] postings) {
        this.texts = texts;
        this.filters = filters;
        this.terms = terms;
        this.postings = postings;
    }

    /**
     * The index of texts.
     *
     * @param texts sorted by language
     * @param synonyms groups of words or phrases that mean the same
     */
    public static Index of(
            List<Searchable> texts, List<Filter> filters, List<List<String>> synonyms, Dictionary dictionary) {
        Vocabulary vocabulary = new Vocabulary();
        int[][][] words = new int[texts.size()][][];
        for (int i = 0; i < words.length; i++) {
            Searchable text = texts.get(i);
            words[i] = new int[][] {
                vocabulary.read(text.title()), vocabulary.read(text.headings()), vocabulary.read(text.text())
            };
        }
        Terms terms = new Terms(new Compounds(dictionary, vocabulary.frequencies(), vocabulary.stems()));
        Terms.OfWord[] ofWords = new Terms.OfWord[vocabulary.size()];
        for (int i = 0; i < ofWords.length; i++) {
            ofWords[i] = terms.of(vocabulary.word(i), vocabulary.written(i));
        }
        Synonyms same = new Synonyms(synonyms, terms);
        return new Index(texts, filters, terms, new Inversion(texts, words, ofWords, terms.size(), same).postings());
    }

    List<Searchable> texts() {
        return texts;
    }

    List<Filter> filters() {
        return filters;
    }

    /** The numbers of all terms that some text has, sorted by name. */
    List<Integer> sorted() {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < postings.length; i++) {
            if (postings[i] != null) {
                sorted.add(i);
            }
        }
        sorted.sort(Comparator.comparing(terms::name));
        return sorted;
    }

    String name(int term) {
        return terms.name(term);
    }

    Postings postings(int term) {
        return postings[term];
    }

    List<String> parts(String term) {
        return terms.parts(term);
    }

    /** Goes through all texts and counts. */
    private static final class Inversion {
        private final List<Searchable> texts;
        private final int[][][] words;
        private final Terms.OfWord[] ofWords;
        private final Synonyms synonyms;
        private final Postings[] postings;
        private final float[] whole;
        private final float[] ofParts;
        private int[] touched = new int[1 << 13];
        private int count;
        private int[] sequence = new int[1 << 13];

        Inversion(List<Searchable> texts, int[][][] words, Terms.OfWord[] ofWords, int terms, Synonyms synonyms) {
            this.texts = texts;
            this.words = words;
            this.ofWords = ofWords;
            this.synonyms = synonyms;
            this.postings = new Postings[terms];
            this.whole = new float[terms];
            this.ofParts = new float[terms];
        }

        Postings[] postings() {
            double usual = usualLength();
            for (int text = 0; text < words.length; text++) {
                count = 0;
                for (int field = 0; field < FIELDS.length; field++) {
                    add(words[text][field], FIELDS[field]);
                }
                double length = 1 - LENGTH + LENGTH * words[text][2].length / usual;
                for (int i = 0; i < count; i++) {
                    post(touched[i], text, length);
                }
            }
            return postings;
        }

        private void add(int[] field, float weight) {
            int length = 0;
            if (sequence.length < field.length) {
                sequence = new int[field.length];
            }
            for (int word : field) {
                Terms.OfWord terms = ofWords[word];
                for (int i = 0; i < terms.terms().length; i++) {
                    add(terms.terms()[i], terms.weights()[i], weight);
                }
                if (terms.terms().length > 0) {
                    sequence[length++] = terms.terms()[0];
                }
            }
            for (int i = 0; i < length && !synonyms.isEmpty(); i++) {
                synonyms.at(i, sequence, length, meant -> add(meant, Terms.PART, weight));
            }
        }

        private void add(int term, float weight, float field) {
            if (whole[term] == 0 && ofParts[term] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = term;
            }
            if (weight <= Terms.PART) {
                ofParts[term] += weight * field;
            } else {
                whole[term] += weight * field;
            }
        }

        private void post(int term, int text, double length) {
            double often = whole[term] > 0
                    ? (whole[term] + Math.min(MOST_OF_PARTS, ofParts[term])) / length
                    : Math.min(MOST_OF_PARTS, ofParts[term] / length);
            often *= texts.get(text).weight();
            whole[term] = 0;
            ofParts[term] = 0;
            int level = (int) Math.round(often / (SATURATION + often) * Postings.LEVELS) - 1;
            Postings own = postings[term];
            if (own == null) {
                own = new Postings();
                postings[term] = own;
            }
            own.add(text, Math.max(0, Math.min(Postings.LEVELS - 1, level)));
        }

        /** The average length in steps of a quarter, so that a small change of one text leaves all others as they are. */
        private double usualLength() {
            long sum = 0;
            for (int[][] text : words) {
                sum += text[2].length;
            }
            double average = Math.max(1, (double) sum / Math.max(1, words.length));
            return Math.pow(1.25, Math.round(Math.log(average) / Math.log(1.25)));
        }
    }
}
