package org.netzbericht.feature.search.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netzbericht.feature.search.analysis.Stem;
import org.netzbericht.feature.search.analysis.StopWords;
import org.netzbericht.output.OutputFile;

/**
 * An index as files of one folder. The root {@code index.js} has the only name that stays the same. Beside it lie, by number and fingerprint:
 *
 * <ul>
 *   <li>{@code t}: terms in sorted shards; behind each term its postings, behind these perhaps the stems of its parts. Values of filters are terms that
 *       begin with {@code =}.
 *   <li>{@code r}: the same terms read backwards, each with the power of two of how many texts have it.
 *   <li>{@code d}: what is shown of texts: address, kind, title, summary, beginning, and where the rest is.
 *   <li>{@code x}: the rest of long texts in pieces.
 * </ul>
 */
public final class IndexFiles {
    /** The name of the root. */
    public static final String ROOT = "index.js";

    private static final int LONGEST_REVERSED = 31;
    private static final int SHORTEST_REVERSED = 4;
    private static final int FIRST_PIECE = 6_000;
    private static final int PIECE = 12_000;
    private static final int TEXTLESS_CHUNK = 8;
    private static final int SHARD = 8_000;
    private static final int SHARD_OF_LARGE = 12_000;
    private static final int LARGE = 30_000;

    private final Index index;
    private final boolean withTexts;
    private final int chunk;
    private final List<String> pieces = new ArrayList<>();
    private final int[] firstPiece;

    private IndexFiles(Index index, boolean withTexts) {
        this.index = index;
        this.withTexts = withTexts;
        this.chunk = withTexts ? 1 : TEXTLESS_CHUNK;
        this.firstPiece = new int[index.texts().size() + 1];
        for (int i = 0; i < index.texts().size(); i++) {
            firstPiece[i] = pieces.size();
            if (withTexts) {
                split(index.texts().get(i).text());
            }
        }
        firstPiece[index.texts().size()] = pieces.size();
    }

    /**
     * The files, each made when it is asked for.
     *
     * @param folder where they lie, with a slash at the end
     * @param withTexts whether texts are there to be shown around the words that were searched for
     */
    public static Stream<OutputFile> of(Index index, String folder, boolean withTexts) {
        return new IndexFiles(index, withTexts).files(folder);
    }

    private Stream<OutputFile> files(String folder) {
        int size = index.texts().size() < LARGE ? SHARD : SHARD_OF_LARGE;
        List<Integer> sorted = index.sorted();
        Shards terms = terms(sorted, size);
        Shards backwards = backwards(sorted, size);
        Scripts t = new Scripts(
                "t", terms.all().size(), 8, i -> Coding.text(terms.all().get(i)));
        Scripts r = new Scripts(
                "r", backwards.all().size(), 8, i -> Coding.text(backwards.all().get(i)));
        Scripts d = new Scripts("d", (index.texts().size() + chunk - 1) / chunk, 64, this::shown);
        Scripts x = new Scripts("x", pieces.size(), 64, i -> Coding.text(pieces.get(i)));
        String root = Coding.script(
                "index",
                0,
                "{docs:" + index.texts().size() + ",chunk:" + chunk + ",levels:"
                        + Postings.LEVELS + ",stop:" + Coding.text(StopWords.TEXT) + ",agents:"
                        + Coding.text(Stem.AGENTS)
                        + ",languages:" + languages() + ",filters:" + filters() + ",tb:" + terms.borders() + ",rb:"
                        + backwards.borders() + ",t:" + t.names() + ",r:" + r.names() + ",d:" + d.names() + ",x:"
                        + x.names()
                        + "}");
        return Stream.of(
                        Stream.of(OutputFile.text(folder + ROOT, root)),
                        t.files(folder),
                        r.files(folder),
                        d.files(folder),
                        x.files(folder))
                .flatMap(files -> files);
    }

    private Shards terms(List<Integer> sorted, int size) {
        Map<String, Postings> filters = new TreeMap<>();
        for (int i = 0; i < index.texts().size(); i++) {
            for (String facet : index.texts().get(i).facets()) {
                filters.computeIfAbsent("=" + facet, name -> new Postings()).add(i, 0);
            }
        }
        Shards shards = new Shards(size);
        List<String> names = new ArrayList<>(filters.keySet());
        int next = 0;
        for (int term : sorted) {
            while (next < names.size() && names.get(next).compareTo(index.name(term)) < 0) {
                add(names.get(next), filters, shards);
                next++;
            }
            StringBuilder entry = new StringBuilder(" ");
            index.postings(term).write(entry);
            index.parts(index.name(term)).forEach(part -> entry.append(' ').append(part));
            shards.add(index.name(term), entry);
        }
        for (; next < names.size(); next++) {
            add(names.get(next), filters, shards);
        }
        return shards;
    }

    private static void add(String name, Map<String, Postings> filters, Shards shards) {
        StringBuilder entry = new StringBuilder(" ");
        filters.get(name).writePlain(entry);
        shards.add(name, entry);
    }

    private Shards backwards(List<Integer> sorted, int size) {
        List<String> words = new ArrayList<>();
        for (int term : sorted) {
            String name = index.name(term);
            boolean isWord = name.length() >= SHORTEST_REVERSED
                    && name.length() <= LONGEST_REVERSED
                    && name.chars().noneMatch(c -> c >= '0' && c <= '9');
            if (isWord) {
                int power =
                        31 - Integer.numberOfLeadingZeros(index.postings(term).size());
                words.add(new StringBuilder(name).reverse() + " " + Math.min(9, power));
            }
        }
        Collections.sort(words);
        Shards shards = new Shards(size);
        for (String word : words) {
            int space = word.indexOf(' ');
            shards.add(word.substring(0, space), word.substring(space));
        }
        return shards;
    }

    /** What is shown of the texts in one file. */
    private String shown(int file) {
        List<String> shown = new ArrayList<>();
        for (int i = file * chunk; i < Math.min(index.texts().size(), (file + 1) * chunk); i++) {
            Searchable text = index.texts().get(i);
            String beginning = withTexts ? text.text().substring(0, end(text.text(), 0, FIRST_PIECE)) : "";
            List<String> parts = new ArrayList<>(List.of(
                    Coding.text(text.url()),
                    Coding.text(text.note()),
                    Coding.text(text.title()),
                    Coding.text(text.summary()),
                    Coding.text(beginning)));
            int more = firstPiece[i + 1] - firstPiece[i];
            if (more > 0) {
                parts.add(String.valueOf(firstPiece[i]));
                parts.add(String.valueOf(more));
            }
            shown.add(Coding.list(parts));
        }
        return Coding.list(shown);
    }

    private void split(String text) {
        int at = end(text, 0, FIRST_PIECE);
        while (at < text.length()) {
            int end = end(text, at, PIECE);
            pieces.add(text.substring(at, end));
            at = end;
        }
    }

    /** Where a piece ends: behind the last space that it has room for. */
    private static int end(String text, int start, int length) {
        if (text.length() - start <= length) {
            return text.length();
        }
        int space = Math.max(text.lastIndexOf(' ', start + length), text.lastIndexOf('\n', start + length));
        int hard = Character.isLowSurrogate(text.charAt(start + length)) ? start + length - 1 : start + length;
        return space > start ? space + 1 : hard;
    }

    /** The languages, each with the number of its first text. */
    private String languages() {
        List<String> starts = new ArrayList<>();
        String last = "";
        for (int i = 0; i < index.texts().size(); i++) {
            String language = index.texts().get(i).language();
            if (!language.equals(last)) {
                starts.add(Coding.list(List.of(Coding.text(language), String.valueOf(i))));
                last = language;
            }
        }
        return Coding.list(starts);
    }

    private String filters() {
        return Coding.list(index.filters().stream()
                .map(filter -> Coding.list(List.of(
                        Coding.text(filter.name()),
                        labels(filter.labels()),
                        Coding.list(filter.values().stream()
                                .map(value -> Coding.list(List.of(Coding.text(value.key()), labels(value.labels()))))
                                .toList()))))
                .toList());
    }

    private static String labels(List<String> labels) {
        return Coding.list(labels.stream().map(Coding::text).toList());
    }
}
