package org.netzbericht.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/** Reads the files of collections, each on its own: path in, entry out. Says which files belong to nobody. Thread-safe. */
public final class ContentReader {
    static final Kind UNKNOWN_FILE = Kind.error("file.unknown");
    static final Kind UNKNOWN_FOLDER = Kind.error("file.folder");
    static final Kind NAME = Kind.error("file.name");
    static final Kind LANGUAGE = Kind.error("file.language");
    static final Kind NUMBER = Kind.error("file.number");
    static final Kind LINK = Kind.error("file.link");
    static final Kind HIDDEN = Kind.error("file.hidden");
    static final Kind TOO_LARGE = Kind.error("file.tooLarge");

    /** Larger files are not even opened. */
    static final long MAX_BYTES = 4 * 1024 * 1024;

    private static final String MEDIA = "media";
    private static final String DECLARATIONS = "collections/";
    private static final String STATIC = Schema.ROOT + "static/";

    private final Schema schema;
    private final SourceTree tree;
    private final Map<String, Collection> byFolder = new HashMap<>();
    private final Map<String, Long> large = new HashMap<>();
    private final Set<String> settings = new HashSet<>();

    public ContentReader(Schema schema, SourceTree tree) {
        this.schema = schema;
        this.tree = tree;
        tree.files().stream()
                .filter(file -> file.sizeBytes() > MAX_BYTES)
                .forEach(file -> large.put(file.path(), file.sizeBytes()));
        schema.collections().values().forEach(collection -> byFolder.put(collection.folder(), collection));
        settings.add("site.yaml");
        schema.settings().languages().forEach(language -> settings.add("site." + language + ".yaml"));
    }

    /** The paths that {@link #read} is to be called with, sorted. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(tree.files().size());
        for (SourceTree.Entry file : tree.files()) {
            String path = file.path();
            if (!isSettings(path) && !path.startsWith(STATIC)) {
                paths.add(path);
            }
        }
        paths.addAll(tree.irregular());
        return paths;
    }

    /** Whether a file is read elsewhere: {@code site.yaml}, its translations, the declarations. */
    private boolean isSettings(String path) {
        String inner = path.substring(Schema.ROOT.length());
        return inner.startsWith(DECLARATIONS)
                ? inner.endsWith(".yaml") && inner.indexOf('/', DECLARATIONS.length()) < 0
                : settings.contains(inner);
    }

    /** The entry of a file; empty for media, and with a finding for files that belong to no collection. */
    public Checked<Optional<Entry>> read(String path) {
        if (tree.irregular().contains(path)) {
            return nothing(LINK, path, null, path);
        }
        String inner = path.substring(Schema.ROOT.length());
        int slash = inner.lastIndexOf('/');
        String folder = slash < 0 ? "" : inner.substring(0, slash);
        String name = inner.substring(slash + 1);
        if (name.startsWith(".")) {
            return nothing(HIDDEN, path, null, name);
        }
        if (folder.isEmpty() && name.startsWith("site.") || DECLARATIONS.equals(folder + "/")) {
            return nothing(UNKNOWN_FILE, path, null, name);
        }
        Collection collection = byFolder.get(folder);
        if (collection == null) {
            return nothing(
                    UNKNOWN_FOLDER,
                    path,
                    Suggestion.nearest(folder, byFolder.keySet()),
                    folder.isEmpty() ? name : folder);
        }
        if (collection.name().equals(MEDIA)) {
            return name.endsWith(".yaml")
                    ? entry(new FileName(collection, name.substring(0, name.length() - 5), 0, "", "yaml"), path)
                    : Checked.of(Optional.empty());
        }
        return named(collection, name, path);
    }

    private Checked<Optional<Entry>> named(Collection collection, String name, String path) {
        String[] parts = name.split("\\.", -1);
        String extension = parts[parts.length - 1];
        if (parts.length < 2 || parts.length > 3 || !extension.equals("yaml") && !extension.equals("md")) {
            return nothing(UNKNOWN_FILE, path, null, name);
        }
        String language = parts.length == 3 ? parts[1] : "";
        var languages = schema.settings().languages();
        var others = languages.subList(1, languages.size());
        if (!language.isEmpty() && !others.contains(language)) {
            String possible = others.isEmpty() ? "–" : String.join(", ", others);
            return nothing(LANGUAGE, path, Suggestion.nearest(language, others), language, possible);
        }
        String id = parts[0];
        int order = 0;
        if (collection.numbered()) {
            int dash = id.indexOf('-');
            order = dash > 0 && dash <= 4 ? number(id.substring(0, dash)) : -1;
            if (order < 0) {
                return nothing(NUMBER, path, null, name);
            }
            id = id.substring(dash + 1);
        }
        return FileName.isId(id)
                ? entry(new FileName(collection, id, order, language, extension), path)
                : nothing(NAME, path, null, name);
    }

    private static int number(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }

    private Checked<Optional<Entry>> entry(FileName name, String path) {
        if (large.containsKey(path)) {
            long megabytes = (large.get(path) + 1_000_000) / 1_000_000;
            return nothing(TOO_LARGE, path, null, name.id(), megabytes, MAX_BYTES / 1024 / 1024);
        }
        Checked<Entry> read = EntryReader.read(schema, name, tree.text(path));
        return new Checked<>(Optional.of(read.value()), read.diagnostics());
    }

    private static Checked<Optional<Entry>> nothing(
            Kind kind, String path, @Nullable String suggestion, Object... args) {
        var place = Location.of(SourceFile.of(path, ""));
        return new Checked<>(Optional.empty(), List.of(kind.at(place, args).suggesting(suggestion)));
    }
}
