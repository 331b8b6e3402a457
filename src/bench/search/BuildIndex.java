import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.netzbericht.feature.search.analysis.Dictionary;
import org.netzbericht.feature.search.index.Filter;
import org.netzbericht.feature.search.index.Index;
import org.netzbericht.feature.search.index.IndexFiles;
import org.netzbericht.feature.search.index.Searchable;

/**
 * Makes the index of a corpus as the program does, without the site around it.
 *
 * <p>Usage, from the top folder: {@code java -cp 'target/netzbericht/lib/*' src/bench/search/BuildIndex.java CORPUS.tsv DIR [none]}; {@code none} leaves out
 * the dictionary
 */
public final class BuildIndex {
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<Searchable> texts = new ArrayList<>();
        List<TreeMap<String, String>> values = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        List<String> names = List.of("kind", "state", "topic");
        try (var lines = Files.lines(Path.of(arguments[0]))) {
            lines.forEach(line -> {
                String[] cells = line.split("\t", -1);
                List<String> facets = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    String key = cells[2 + i].toLowerCase(Locale.ROOT);
                    values.get(i).put(key, cells[2 + i]);
                    facets.add(names.get(i) + "/" + key);
                }
                String note = String.join(" · ", cells[2], cells[3], cells[4]);
                String headings = cells[5].replace('\u2029', '\n');
                texts.add(new Searchable(cells[0], "de", note, cells[1], "", headings, cells[6], facets, 1f));
            });
        }
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Filter.Value> all = new ArrayList<>();
            values.get(i).forEach((key, label) -> all.add(new Filter.Value(key, List.of(label))));
            filters.add(new Filter(names.get(i), List.of(names.get(i)), all));
        }
        long read = System.nanoTime();
        boolean isPlain = arguments.length > 2 && arguments[2].equals("none");
        Index index = Index.of(texts, filters, List.of(), isPlain ? Dictionary.NONE : Dictionary.builtin());
        long indexed = System.nanoTime();
        Path folder = Path.of(arguments[1]);
        int[] files = {0};
        IndexFiles.of(index, "assets/search/", true).forEach(file -> {
            try {
                Path path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.bytes());
                files[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        long written = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "{\"docs\":%d,\"files\":%d,\"readMs\":%d,\"indexMs\":%d,\"writeMs\":%d}%n",
                texts.size(),
                files[0],
                (read - start) / 1_000_000,
                (indexed - read) / 1_000_000,
                (written - indexed) / 1_000_000);
    }
}
