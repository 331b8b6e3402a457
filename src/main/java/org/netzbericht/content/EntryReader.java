package org.netzbericht.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.DocumentReader;
import org.netzbericht.content.markdown.MarkdownText;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.MarkdownType;
import org.netzbericht.content.schema.Reading;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.FrontMatter;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Reads one file of a collection. Pure: file in, value out. */
final class EntryReader {
    static final Kind SHAPE = Kind.error("entry.shape");
    static final Kind ENCODING = Kind.error("file.encoding");
    static final Kind BODY = Kind.error("entry.body");

    private static final String BODY_KEY = "body";

    private final Schema schema;
    private final FileName name;
    private final SourceFile file;
    private final Findings findings = new Findings();

    private EntryReader(Schema schema, FileName name, SourceFile file) {
        this.schema = schema;
        this.name = name;
        this.file = file;
    }

    /** A translation need not repeat required fields. */
    static Checked<Entry> read(Schema schema, FileName name, SourceFile file) {
        EntryReader reader = new EntryReader(schema, name, file);
        Entry entry = reader.entry();
        return reader.findings.with(entry);
    }

    private Entry entry() {
        encoding(file).ifPresent(findings::add);
        Collection collection = name.collection();
        Document body = null;
        Node root;
        if (name.extension().equals("md")) {
            var head = findings.take(FrontMatter.find(file));
            if (head.isEmpty()) {
                return entry(Map.of(), null, new Status(Map.of()));
            }
            root = findings.take(
                    YamlReader.read(file, head.get().start(), head.get().end()));
            body = findings.take(
                    DocumentReader.read(MarkdownText.tail(file, head.get().body())));
        } else {
            root = findings.take(YamlReader.read(file));
        }
        if (isUnreadable(root)) {
            return entry(Map.of(), body, new Status(Map.of()));
        }
        if (!(root instanceof Mapping mapping)) {
            findings.add(SHAPE, new Location(file, root.span()), root.kindName());
            return entry(Map.of(), null, new Status(Map.of()));
        }
        return entry(collection, mapping, body);
    }

    /** The finding that a file is not UTF-8, at the first byte that is not. */
    static Optional<Diagnostic> encoding(SourceFile file) {
        int at = file.malformedAt();
        return at < 0 ? Optional.empty() : Optional.of(ENCODING.at(Location.of(file, at, at + 1)));
    }

    /** After an error of syntax nothing is known of the fields, so nothing more is said of them. */
    private boolean isUnreadable(Node root) {
        return root instanceof Mapping mapping
                && mapping.pairs().isEmpty()
                && findings.list().stream()
                        .anyMatch(found -> found.kind().code().startsWith("yaml."));
    }

    private Entry entry(Collection collection, Mapping mapping, @Nullable Document body) {
        Reading reading = new Reading(file, findings);
        Set<String> system = schema.system().fields().keySet();
        Set<String> others = new java.util.LinkedHashSet<>(system);
        if (collection.body()) {
            others.add(BODY_KEY);
        }
        Map<String, Value> values = collection.fields().read(mapping, reading, others);
        if (name.language().isEmpty()) {
            collection.fields().requireAll(mapping, values, reading);
        }
        Map<String, Mapping.Pair> own = new LinkedHashMap<>(mapping.pairs());
        own.keySet().retainAll(system);
        Status status = new Status(schema.system().read(new Mapping(own, mapping.span()), reading, Set.of()));
        Document text = body != null && !body.isEmpty() ? body : null;
        Node given = mapping.get(BODY_KEY);
        if (given != null && collection.body()) {
            if (text != null) {
                findings.add(BODY, new Location(file, given.span()));
            }
            var value = new MarkdownType(0).read(given, BODY_FIELD, reading);
            text = value instanceof Value.Markdown markdown ? markdown.document() : text;
        } else if (text != null && !collection.body()) {
            findings.add(BODY, text.location());
        }
        return entry(values, text, status);
    }

    private static final Field BODY_FIELD = new Field(
            BODY_KEY,
            LocalText.of("Text"),
            LocalText.empty(),
            new MarkdownType(0),
            false,
            false,
            false,
            null,
            null,
            null,
            Location.of(SourceFile.of("", "")));

    private Entry entry(Map<String, Value> values, @Nullable Document body, Status status) {
        String language = name.language().isEmpty() ? schema.language() : name.language();
        return new Entry(name.collection(), name.id(), name.order(), language, file, values, body, status, Map.of());
    }
}
