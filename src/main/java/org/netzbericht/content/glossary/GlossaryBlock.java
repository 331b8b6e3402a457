package org.netzbericht.content.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/**
 * The collection whose records explain terms.
 *
 * @param forms the fields that hold forms of the term as texts may write it
 * @param abbreviation the field with the form that is an abbreviation where {@code expansion} says what it is short for; null for none
 * @param expansion the field that says so, or null
 * @param in the names of the collections in whose texts terms are linked
 */
public record GlossaryBlock(
        Collection collection,
        List<String> forms,
        @Nullable String abbreviation,
        @Nullable String expansion,
        List<String> in) {
    static final Kind KEY = Kind.error("glossary.key");
    static final Kind FIELD = Kind.error("glossary.field");
    static final Kind IN = Kind.error("glossary.in");
    static final Kind SECOND = Kind.error("glossary.second");

    /** The name of the block. */
    public static final String BLOCK = "glossary";

    private static final String FORMS = "forms";
    private static final String ABBREVIATION = "abbreviation";
    private static final String EXPANSION = "expansion";
    private static final String IN_KEY = "in";
    private static final List<String> KEYS = List.of(FORMS, ABBREVIATION, EXPANSION, IN_KEY);

    /** A word or words as texts may write it, and where it is declared. */
    public record Form(String text, Location location) {}

    public GlossaryBlock {
        forms = List.copyOf(forms);
        in = List.copyOf(in);
    }

    /** The block of a site: the first, should there be several. */
    public static Optional<GlossaryBlock> of(Schema schema) {
        return declaring(schema).stream().findFirst().map(GlossaryBlock::of);
    }

    private static List<Collection> declaring(Schema schema) {
        return schema.collections().values().stream()
                .filter(collection -> collection.blocks().get(BLOCK) instanceof Mapping)
                .toList();
    }

    private static GlossaryBlock of(Collection collection) {
        Mapping block = (Mapping) collection.blocks().get(BLOCK);
        List<String> forms = texts(block.get(FORMS));
        return new GlossaryBlock(
                collection,
                forms.isEmpty() ? List.of(collection.title()) : forms,
                first(block.get(ABBREVIATION)),
                first(block.get(EXPANSION)),
                texts(block.get(IN_KEY)));
    }

    private static @Nullable String first(@Nullable Node node) {
        List<String> texts = texts(node);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static List<String> texts(@Nullable Node node) {
        return scalars(node).stream().map(scalar -> scalar.text().strip()).toList();
    }

    /** One text or a list of texts. */
    private static List<Scalar> scalars(@Nullable Node node) {
        List<Scalar> scalars = new ArrayList<>();
        for (Node item :
                node instanceof Sequence list ? list.items() : node == null ? List.<Node>of() : List.of(node)) {
            if (item instanceof Scalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** What is wrong with the blocks of a site. */
    public static List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        List<Collection> declaring = declaring(schema);
        for (Collection collection : declaring) {
            check(collection, (Mapping) collection.blocks().get(BLOCK), schema, findings);
        }
        for (Collection second : declaring.subList(Math.min(1, declaring.size()), declaring.size())) {
            Collection first = declaring.get(0);
            Location place =
                    new Location(second.file(), second.blocks().get(BLOCK).span());
            Location earlier =
                    new Location(first.file(), first.blocks().get(BLOCK).span());
            findings.add(SECOND.at(place).with(Note.of("first", earlier)));
        }
        return findings.list();
    }

    private static void check(Collection collection, Mapping block, Schema schema, Findings findings) {
        block.pairs().forEach((key, pair) -> {
            if (!KEYS.contains(key)) {
                Location place = new Location(collection.file(), pair.key());
                findings.add(KEY.at(place, key, String.join(", ", KEYS)).suggesting(Suggestion.nearest(key, KEYS)));
                return;
            }
            for (Scalar scalar : scalars(pair.value())) {
                String name = scalar.text().strip();
                Location place = new Location(collection.file(), scalar.span());
                if (key.equals(IN_KEY)) {
                    if (schema.collections().get(name) == null) {
                        findings.add(IN.at(place, name)
                                .suggesting(Suggestion.nearest(
                                        name, schema.collections().keySet())));
                    }
                } else if (!isPublicField(collection, name)) {
                    boolean isKept = collection.fields().get(name) != null;
                    findings.add(FIELD.at(place, name)
                            .suggesting(
                                    isKept
                                            ? null
                                            : Suggestion.nearest(
                                                    name,
                                                    collection.fields().fields().keySet())));
                }
            }
        });
    }

    private static boolean isPublicField(Collection collection, String name) {
        Field field = collection.fields().get(name);
        return field != null && !field.internal() && !field.personal();
    }

    /** The forms of a record in the language it is written in, in the order of the block. */
    public List<Form> forms(Entry entry) {
        List<Form> found = new ArrayList<>();
        forms.forEach(field -> collect(entry.shown(field), found));
        if (abbreviation != null && !forms.contains(abbreviation)) {
            collect(entry.shown(abbreviation), found);
        }
        return found;
    }

    private static void collect(@Nullable Value value, List<Form> found) {
        if (value instanceof Value.Text text && !text.text().isBlank()) {
            found.add(new Form(text.text().strip(), text.location()));
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(item, found));
        }
    }

    /** What a form of a record is short for; null where it is no abbreviation. */
    public @Nullable String expansion(Entry entry, String form) {
        boolean isShort = abbreviation != null
                && expansion != null
                && entry.shown(abbreviation) instanceof Value.Text shortForm
                && shortForm.text().strip().equals(form);
        return isShort
                        && entry.shown(expansion) instanceof Value.Text text
                        && !text.text().isBlank()
                ? text.text().strip()
                : null;
    }
}
