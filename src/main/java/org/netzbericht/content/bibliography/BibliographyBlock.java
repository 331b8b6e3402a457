package org.netzbericht.content.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;
import org.netzbericht.source.Span;

/**
 * The collection whose records texts cite, and which of its fields is which variable.
 *
 * @param type the field that says what a work is, or null
 * @param parts the values of that field, by key, that mean a part of something larger
 */
public record BibliographyBlock(
        Collection collection,
        Map<Variable, String> fields,
        @Nullable String type,
        Set<String> parts,
        Style style) {
    static final Kind KEY = Kind.error("bibliography.key");
    static final Kind FIELD = Kind.error("bibliography.field");
    static final Kind TYPE = Kind.error("bibliography.type");
    static final Kind STYLE = Kind.error("bibliography.style");
    static final Kind SECOND = Kind.error("bibliography.second");

    /** The name of the block. */
    public static final String BLOCK = "bibliography";

    private static final String TYPE_KEY = "type";
    private static final String TYPES = "types";
    private static final String STYLE_KEY = "style";

    /** Types of the Citation Style Language whose works appear in something larger. */
    private static final Set<String> PARTS = Set.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "chapter",
            "entry-encyclopedia",
            "interview",
            "paper-conference",
            "post-weblog",
            "webpage");

    /** Types whose works stand for themselves. */
    private static final Set<String> WHOLES =
            Set.of("book", "dataset", "document", "legislation", "pamphlet", "report", "standard", "thesis");

    public BibliographyBlock {
        fields = Map.copyOf(fields);
        parts = Set.copyOf(parts);
    }

    /** The block of a site: the first, should there be several. */
    public static Optional<BibliographyBlock> of(Schema schema) {
        return declaring(schema).stream().findFirst().map(BibliographyBlock::of);
    }

    private static List<Collection> declaring(Schema schema) {
        return schema.collections().values().stream()
                .filter(collection -> collection.blocks().get(BLOCK) instanceof Mapping)
                .toList();
    }

    private static BibliographyBlock of(Collection collection) {
        Mapping block = (Mapping) collection.blocks().get(BLOCK);
        Map<Variable, String> fields = new EnumMap<>(Variable.class);
        for (Variable variable : Variable.values()) {
            String field = text(block.get(variable.key()));
            if (field != null) {
                fields.put(variable, field);
            }
        }
        fields.putIfAbsent(Variable.TITLE, collection.title());
        Set<String> parts = new TreeSet<>();
        if (block.get(TYPES) instanceof Mapping types) {
            types.pairs().forEach((option, pair) -> {
                if (PARTS.contains(String.valueOf(text(pair.value())))) {
                    parts.add(option);
                }
            });
        }
        @Nullable Style style = Style.of(text(block.get(STYLE_KEY)));
        return new BibliographyBlock(
                collection, fields, text(block.get(TYPE_KEY)), parts, style == null ? Style.GERMAN : style);
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? scalar.text().strip()
                : null;
    }

    /** What is wrong with the blocks of a site. */
    public static List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        List<Collection> declaring = declaring(schema);
        for (Collection collection : declaring) {
            check(collection, (Mapping) collection.blocks().get(BLOCK), findings);
        }
        for (Collection second : declaring.subList(Math.min(1, declaring.size()), declaring.size())) {
            Collection first = declaring.get(0);
            findings.add(SECOND.at(place(second, second.blocks().get(BLOCK).span()))
                    .with(Note.of(
                            "first", place(first, first.blocks().get(BLOCK).span()))));
        }
        return findings.list();
    }

    private static void check(Collection collection, Mapping block, Findings findings) {
        List<String> keys = new ArrayList<>(Variable.keys());
        keys.addAll(List.of(TYPE_KEY, TYPES, STYLE_KEY));
        block.pairs().forEach((key, pair) -> {
            Location place = place(collection, pair.value().span());
            String value = String.valueOf(text(pair.value()));
            if (!keys.contains(key)) {
                findings.add(KEY.at(place(collection, pair.key()), key, String.join(", ", keys))
                        .suggesting(Suggestion.nearest(key, keys)));
            } else if (key.equals(STYLE_KEY)) {
                if (Style.of(value) == null) {
                    findings.add(STYLE.at(place, value, String.join(", ", Style.WORDS))
                            .suggesting(Suggestion.nearest(value, Style.WORDS)));
                }
            } else if (!key.equals(TYPES)) {
                field(collection, value, place, findings);
            }
        });
        if (block.get(TYPES) instanceof Mapping types) {
            types(collection, block, types, findings);
        }
    }

    private static void field(Collection collection, String name, Location place, Findings findings) {
        Field field = collection.fields().get(name);
        if (field == null || field.internal() || field.personal()) {
            String meant = field == null
                    ? Suggestion.nearest(name, collection.fields().fields().keySet())
                    : null;
            findings.add(FIELD.at(place, name).suggesting(meant));
        }
    }

    /** Values of the field must exist, and types must be known. */
    private static void types(Collection collection, Mapping block, Mapping types, Findings findings) {
        Field field = collection.fields().get(String.valueOf(text(block.get(TYPE_KEY))));
        Set<String> options = field != null && field.type() instanceof ChoiceType choice
                ? choice.options().keySet()
                : Set.of();
        Set<String> known = new TreeSet<>(PARTS);
        known.addAll(WHOLES);
        types.pairs().forEach((option, pair) -> {
            String type = String.valueOf(text(pair.value()));
            if (!options.contains(option)) {
                findings.add(TYPE.at(place(collection, pair.key()), option, String.join(", ", options))
                        .suggesting(Suggestion.nearest(option, options)));
            } else if (!known.contains(type)) {
                findings.add(TYPE.at(place(collection, pair.value().span()), type, String.join(", ", known))
                        .suggesting(Suggestion.nearest(type, known)));
            }
        });
    }

    private static Location place(Collection collection, Span span) {
        return new Location(collection.file(), span);
    }

    /** What a record says in a language. References are words: the titles of published entries. */
    public Work work(Entry entry, String language, Content content) {
        Entry own = entry.in(language);
        Map<Variable, String> texts = new HashMap<>();
        Reader reader = new Reader(language, content);
        fields.forEach((variable, field) -> {
            Value value = own.shown(field);
            String text = value == null ? "" : String.join(", ", value.accept(reader));
            if (!text.isBlank()) {
                texts.put(variable, text);
            }
        });
        texts.putIfAbsent(Variable.TITLE, own.title());
        boolean isPart = type != null && own.shown(type) instanceof Value.Choice choice && parts.contains(choice.key());
        return new Work(
                own,
                names(own, Variable.AUTHOR, reader),
                names(own, Variable.EDITOR, reader),
                isPart,
                date(own, Variable.ISSUED),
                date(own, Variable.ACCESSED),
                texts);
    }

    private List<Work.Name> names(Entry entry, Variable variable, Reader reader) {
        String field = fields.get(variable);
        Value value = field == null ? null : entry.shown(field);
        return value == null
                ? List.of()
                : value.accept(reader).stream().map(Work.Name::of).toList();
    }

    private @Nullable PartialDate date(Entry entry, Variable variable) {
        String field = fields.get(variable);
        return field != null && entry.shown(field) instanceof Value.Day day ? day.date() : null;
    }
}
