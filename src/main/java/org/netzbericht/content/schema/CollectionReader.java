package org.netzbericht.content.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.SourceFile;

/** Reads the declaration of one collection. Blocks whose names are given belong to features and are kept as they are. */
public final class CollectionReader {
    static final Kind RESERVED = Kind.error("schema.reserved");
    static final Kind FIELD = Kind.error("schema.field");
    static final Kind SEGMENT = Kind.error("schema.segment");
    static final Kind ROUTE = Kind.error("schema.route");
    static final Kind REVIEW = Kind.error("schema.review");

    private static final List<String> OWN = List.of(
            "label",
            "folder",
            "description",
            "title",
            "summary",
            "reviewBy",
            "body",
            "numbered",
            "fields",
            "pages",
            "list");

    /** What an entry can have further pages for. */
    private static final List<String> SEGMENTS =
            List.of("print", "figures", "bibliography", "index", "fill", "sheet", "scoring", "workshop");

    private final Reading reading;
    private final String name;
    private final SourceFile file;
    private final Set<String> blockNames;
    private final Set<String> collections;

    private CollectionReader(SourceFile file, Findings findings, Set<String> blockNames, Set<String> collections) {
        this.collections = collections;
        this.file = file;
        this.reading = new Reading(file, findings);
        String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
        this.name = fileName.substring(0, fileName.lastIndexOf('.'));
        this.blockNames = blockNames;
    }

    /**
     * Reads a declaration; after an error of syntax nothing more is said of it.
     *
     * @param reserved field names the program uses itself
     * @param collections the names of all collections of the site
     */
    public static Checked<Collection> read(
            SourceFile file, Set<String> blockNames, Set<String> reserved, Set<String> collections) {
        Checked<Node> root = YamlReader.read(file);
        Findings findings = new Findings();
        Collection collection =
                new CollectionReader(file, findings, blockNames, collections).collection(root.value(), reserved);
        boolean unreadable = !root.diagnostics().isEmpty()
                && root.value() instanceof Mapping mapping
                && mapping.pairs().isEmpty();
        if (unreadable) {
            return new Checked<>(collection, root.diagnostics());
        }
        findings.addAll(root.diagnostics());
        return findings.with(collection);
    }

    private Collection collection(Node root, Set<String> reserved) {
        List<String> known = new ArrayList<>(OWN);
        known.addAll(blockNames.stream().sorted().toList());
        Keys keys = Keys.of(root, reading, known);
        FieldSet fields = new FieldReader(reading, collections).fields(keys.node("fields"));
        for (Field field : fields.fields().values()) {
            if (reserved.contains(field.name())) {
                reading.add(RESERVED.at(field.location(), field.name()));
            }
        }
        String title = keys.text("title", "title");
        requireField(fields, title, keys, "title");
        String summary = keys.text("summary", fields.get("summary") == null ? null : "summary");
        if (keys.node("summary") != null) {
            requireField(fields, summary, keys, "summary");
        }
        String reviewBy = reviewBy(keys, fields);
        List<String> pageKeys = new ArrayList<>(List.of("route"));
        pageKeys.addAll(SEGMENTS);
        Keys pages = Keys.of(keys.node("pages"), reading, pageKeys);
        Keys label = Keys.of(keys.node("label"), reading, List.of("one", "many"));
        Map<String, Node> blocks = new HashMap<>();
        for (String block : blockNames) {
            Node node = keys.node(block);
            if (node != null) {
                blocks.put(block, node);
            }
        }
        return new Collection(
                name,
                label.local("one", LocalText.of(name)),
                label.local("many", label.local("one", LocalText.of(name))),
                keys.text("folder", name),
                keys.local("description", LocalText.empty()),
                title,
                summary,
                reviewBy,
                keys.yes("body", true),
                keys.yes("numbered", false),
                fields,
                keys.node("pages") == null ? null : route(pages, true),
                segments(pages),
                listing(keys, fields, title),
                blocks,
                file);
    }

    private void requireField(FieldSet fields, @Nullable String field, Keys keys, String key) {
        if (field != null && fields.get(field) == null) {
            Node given = keys.node(key);
            var place = given == null
                    ? org.netzbericht.source.Span.at(keys.mapping().span().start())
                    : named(given, field).span();
            reading.unknown(FIELD, place, field, fields.fields().keySet());
        }
    }

    /** The date field that says when an entry is due for review; null where none is named or what is named is no date. */
    private @Nullable String reviewBy(Keys keys, FieldSet fields) {
        String name = keys.text("reviewBy");
        requireField(fields, name, keys, "reviewBy");
        Field field = name == null ? null : fields.get(name);
        if (field != null && !(field.type() instanceof DateType)) {
            reading.add(REVIEW, keys.node("reviewBy"), field.name());
            return null;
        }
        return field == null ? null : name;
    }

    /** The item of a list that names a field; for anything else the node itself. */
    private static Node named(Node node, String field) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Scalar scalar && scalar.text().strip().endsWith(field)) {
                    return item;
                }
            }
        }
        return node;
    }

    private Collection.@Nullable Listing listing(Keys keys, FieldSet fields, String title) {
        if (keys.node("list") == null) {
            return null;
        }
        Keys list = Keys.of(
                keys.node("list"),
                reading,
                List.of("route", "sort", "perPage", "group", "split", "print", "show", "compare", "sortable", "title"));
        List<Collection.Sort> sort = sorts(list, "sort", fields);
        if (sort.isEmpty()) {
            sort.add(new Collection.Sort(keys.yes("numbered", false) ? "order" : title, false));
        }
        list.texts("show").forEach(field -> requireField(fields, field, list, "show"));
        list.texts("compare").forEach(field -> requireField(fields, field, list, "compare"));
        requireField(fields, list.text("group"), list, "group");
        requireField(fields, list.text("split"), list, "split");
        return new Collection.Listing(
                list.node("route") == null ? null : route(list, false),
                sort,
                Math.max(1, list.integer("perPage", 50)),
                list.text("group"),
                list.text("split"),
                list.node("route") == null ? null : segment(list, "print"),
                list.texts("show"),
                list.texts("compare"),
                sorts(list, "sortable", fields),
                list.local("title", LocalText.empty()));
    }

    private List<Collection.Sort> sorts(Keys list, String key, FieldSet fields) {
        List<Collection.Sort> sorts = new ArrayList<>();
        for (String text : list.texts(key)) {
            boolean descending = text.startsWith("-");
            String field = descending ? text.substring(1) : text;
            if (!field.equals("order")) {
                requireField(fields, field, list, key);
            }
            sorts.add(new Collection.Sort(field, descending));
        }
        return sorts;
    }

    private Map<String, String> segments(Keys pages) {
        Map<String, String> segments = new HashMap<>();
        for (String key : SEGMENTS) {
            String segment = segment(pages, key);
            if (segment != null) {
                segments.put(key, segment);
            }
        }
        return segments;
    }

    private @Nullable String segment(Keys keys, String key) {
        String segment = keys.text(key);
        Node node = keys.node(key);
        if (segment == null || node == null || segment.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return segment;
        }
        reading.add(SEGMENT, node, segment);
        return null;
    }

    /** A URL pattern: slashes at both ends, lower-case segments, {@code {id}} in an entry's. */
    private String route(Keys keys, boolean withId) {
        String route = keys.required("route");
        String plain = route.replace("{id}", "x");
        boolean valid = route.startsWith("/")
                && route.endsWith("/")
                && !route.contains("//")
                && withId == route.contains("{id}");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            valid &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '/' || c == '-';
        }
        Node node = keys.node("route");
        if (!valid && node != null) {
            reading.add(ROUTE, node, route);
        }
        return valid ? route : withId ? "/" + name + "/{id}/" : "/" + name + "/";
    }
}
