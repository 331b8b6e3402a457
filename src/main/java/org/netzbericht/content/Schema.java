package org.netzbericht.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.CollectionReader;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/**
 * The declared model of a site: its settings, its collections by name, the built-in ones ({@code page}, {@code media}, {@code report}) among them unless the site
 * declares its own, and the keys every record may have.
 */
public record Schema(Settings settings, Map<String, Collection> collections, FieldSet system) {
    static final Kind FOLDER = Kind.error("schema.folder");
    static final Kind TARGET = Kind.error("schema.reference");
    static final Kind DERIVE = Kind.error("schema.derive");

    /** The folder of all content, relative to the site. */
    public static final String ROOT = "site-content/";

    private static final String DECLARATIONS = ROOT + "collections/";
    private static final List<String> BUILT_IN = List.of("page", "media");

    /** The collection of reports, and that of chapters without which it would have nothing to put in order. */
    private static final String REPORT = "report";

    private static final String CHAPTER = "chapter";

    /** The collection of questionnaires, and the folder without which there is none. */
    public static final String QUESTIONNAIRE = "questionnaire";

    private static final String QUESTIONNAIRES = "questionnaires";

    /** The blocks in declarations that come with the program. */
    private static final Set<String> BLOCKS = Set.of("jsonld");

    public Schema {
        collections = java.util.Collections.unmodifiableMap(new TreeMap<>(collections));
    }

    /** {@code blocks} are the names of the blocks in declarations that features read. */
    public static Checked<Schema> read(SourceTree tree, Set<String> blocks) {
        Findings findings = new Findings();
        FieldSet system = builtIn("system", Set.of(), Set.of()).fields();
        Settings settings = findings.take(Settings.read(tree, builtIn("site", Set.of(), Set.of())));
        Set<String> names = names(tree);
        Map<String, Collection> collections = new TreeMap<>();
        BUILT_IN.forEach(name -> collections.put(name, builtIn(name, Set.of(), names)));
        for (SourceTree.Entry entry : tree.files()) {
            if (isDeclaration(entry.path())) {
                var read = CollectionReader.read(
                        tree.text(entry.path()), blocks, system.fields().keySet(), names);
                Collection collection = findings.take(read);
                EntryReader.encoding(collection.file()).ifPresent(findings::add);
                collections.put(collection.name(), collection);
            }
        }
        for (String name : List.of(REPORT, QUESTIONNAIRE)) {
            if (names.contains(name) && !collections.containsKey(name)) {
                collections.put(name, builtIn(name, BLOCKS, names));
            }
        }
        Schema schema = new Schema(settings, collections, system);
        findings.addAll(schema.consistency());
        return findings.with(schema);
    }

    private static boolean isDeclaration(String path) {
        return path.startsWith(DECLARATIONS) && path.endsWith(".yaml");
    }

    /** The names of all collections that the site declares or gets. */
    private static Set<String> names(SourceTree tree) {
        Set<String> names = new TreeSet<>(BUILT_IN);
        for (SourceTree.Entry entry : tree.files()) {
            String path = entry.path();
            if (isDeclaration(path)) {
                names.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length()));
            } else if (path.startsWith(ROOT + QUESTIONNAIRES + "/")) {
                names.add(QUESTIONNAIRE);
            }
        }
        if (names.contains(CHAPTER)) {
            names.add(REPORT);
        }
        return names;
    }

    /** A declaration of the program's own, without the fields that would refer to a collection that the site does not have. */
    private static Collection builtIn(String name, Set<String> blocks, Set<String> names) {
        String resource = name + ".yaml";
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no declaration " + resource);
            }
            var read = CollectionReader.read(SourceFile.read(resource, in.readAllBytes()), blocks, Set.of(), names);
            if (!read.diagnostics().isEmpty()) {
                throw new IllegalStateException(read.diagnostics().toString());
            }
            Map<String, Field> fields =
                    new LinkedHashMap<>(read.value().fields().fields());
            fields.values()
                    .removeIf(field -> field.reference() != null
                            && !names.containsAll(field.reference().to()));
            return read.value().with(new FieldSet(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of records without one in their name. */
    public String language() {
        return settings.languages().get(0);
    }

    private List<org.netzbericht.diagnostic.Diagnostic> consistency() {
        Findings findings = new Findings();
        Map<String, Collection> folders = new TreeMap<>();
        for (Collection collection : collections.values()) {
            Collection first = folders.putIfAbsent(collection.folder(), collection);
            if (first != null) {
                findings.add(FOLDER.at(Location.of(collection.file()), collection.folder(), first.name())
                        .with(Note.of("first", Location.of(first.file()))));
            }
            fields(collection.fields(), new ArrayList<>()).forEach(field -> field(collection, field, findings));
        }
        return findings.list();
    }

    private static List<Field> fields(FieldSet set, List<Field> all) {
        for (Field field : set.fields().values()) {
            all.add(field);
            var inner = field.type() instanceof org.netzbericht.content.schema.ListType list
                    ? list.item().type()
                    : field.type();
            if (inner instanceof org.netzbericht.content.schema.GroupType group) {
                fields(group.fields(), all);
            }
        }
        return all;
    }

    private void field(Collection collection, Field field, Findings findings) {
        var reference = field.reference();
        if (reference != null) {
            for (String to : reference.to()) {
                if (!to.isEmpty() && !collections.containsKey(to)) {
                    findings.add(TARGET.at(field.location(), field.name(), to)
                            .suggesting(Suggestion.nearest(to, collections.keySet())));
                }
            }
        }
        if (field.derive() != null && collection.fields().get(field.derive().from()) == null) {
            String from = field.derive().from();
            findings.add(DERIVE.at(field.location(), field.name(), from)
                    .suggesting(Suggestion.nearest(
                            from, collection.fields().fields().keySet())));
        }
    }

    /** The field a dotted path names, through groups and references; null if there is none. */
    public @Nullable Field field(FieldSet fields, String path) {
        int dot = path.indexOf('.');
        Field field = fields.get(dot < 0 ? path : path.substring(0, dot));
        if (dot < 0 || field == null) {
            return field;
        }
        String rest = path.substring(dot + 1);
        if (field.type() instanceof GroupType group) {
            return field(group.fields(), rest);
        }
        Collection target = field.reference() == null
                ? null
                : collections.get(field.reference().to().get(0));
        return target == null ? null : field(target.fields(), rest);
    }

    /** The names under which entries of a collection see those that refer to them, with the referring collection and field. */
    public List<Inverse> inverses(String collection) {
        List<Inverse> inverses = new ArrayList<>();
        for (Collection from : collections.values()) {
            for (Field field : from.fields().fields().values()) {
                var reference = field.reference();
                if (field.inverse() != null
                        && !field.internal()
                        && reference != null
                        && reference.to().contains(collection)) {
                    inverses.add(new Inverse(field.inverse(), from, field));
                }
            }
        }
        return inverses;
    }

    /** References of {@code field} in entries of {@code from}, seen from the other side. */
    public record Inverse(Field.Inverse shown, Collection from, Field field) {}
}
