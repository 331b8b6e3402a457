package org.netzbericht.feature.search.analysis;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Common German words, and how compounds of them are taken apart. */
public interface Dictionary {
    /** Knows no word; nothing else of the dictionary's jar is touched. */
    Dictionary NONE = new Dictionary() {
        @Override
        public List<String> split(String word) {
            return List.of();
        }

        @Override
        public boolean contains(String word) {
            return false;
        }
    };

    /** The parts of a compound as written; fewer than two where it is none, or not known. */
    List<String> split(String word);

    /** Whether a word, in small letters, is known. */
    boolean contains(String word);

    /** The dictionary of jWordSplitter. */
    static Dictionary builtin() {
        try {
            return new Builtin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the dictionary once. Not thread-safe. The splitter makes small letters by the rules of the machine's language, so it gets words in small letters,
     * and those of its exceptions that begin with an I once more, which Turkish machines would spell without its dot.
     */
    final class Builtin implements Dictionary {
        private static final int LONGEST = 70;

        private final Set<String> words = EmbeddedGermanDictionary.getWords();
        private final GermanWordSplitter splitter = new GermanWordSplitter(true, words);

        private Builtin() throws IOException {
            splitter.setStrictMode(true);
            splitter.setMinimumWordLength(3);
            splitter.addException("informationspanne", List.of("informations", "panne"));
            splitter.addException("informationspannen", List.of("informations", "pannen"));
            splitter.addException("irredentists", List.of("irredentists"));
        }

        @Override
        public List<String> split(String word) {
            return word.length() > LONGEST ? List.of() : splitter.splitWord(word.toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean contains(String word) {
            return words.contains(word);
        }
    }
}
