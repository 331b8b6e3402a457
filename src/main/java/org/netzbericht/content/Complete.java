package org.netzbericht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.NumberType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.schema.YesNoType;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/**
 * When all entries that refer to an entry are known, as its collection says in the block {@code complete}: only then may their number be compared
 * with anything.
 *
 * @param inverse the name under which an entry sees those that refer to it
 * @param when the yes-or-no field that says of an entry whether they are complete
 * @param min the path of the field with the least number expected, or null
 * @param max the path of the field with the greatest, or null
 */
public record Complete(
        Block block,
        String inverse,
        String when,
        @Nullable String min,
        @Nullable String max) {
    static final Kind KEY = Kind.error("complete.key");
    static final Kind INVERSE = Kind.error("complete.inverse");
    static final Kind FIELD = Kind.error("complete.field");

    /** The name of the block. */
    public static final String BLOCK = "complete";

    private static final String WHEN = "when";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final List<String> KEYS = List.of(WHEN, MIN, MAX);

    /** What a collection says, in declared order. */
    public static List<Complete> of(Collection collection) {
        List<Complete> all = new ArrayList<>();
        if (collection.blocks().get(BLOCK) instanceof Mapping mapping) {
            mapping.pairs().forEach((inverse, pair) -> {
                if (pair.value() instanceof Mapping said) {
                    Block block = new Block(collection, said);
                    all.add(new Complete(block, inverse, block.text(WHEN, ""), block.text(MIN), block.text(MAX)));
                }
            });
        }
        return all;
    }

    private Collection collection() {
        return block.collection();
    }

    /** Whether all that refer to the entry are known. */
    public boolean isSaidOf(Entry entry) {
        return entry.get(when) instanceof Value.YesNo yes && yes.yes();
    }

    /** The published entries that refer to an entry under the name, each once. */
    public List<Entry> referring(Content content, Entry entry) {
        return content.schema().inverses(collection().name()).stream()
                .filter(one -> one.shown().name().equals(inverse))
                .flatMap(one -> content.referring(entry, one).stream())
                .distinct()
                .toList();
    }

    /** The least number expected of an entry; empty where none is declared or said. */
    public Optional<Value.Number> least(Content content, Entry entry) {
        return number(content, entry, min);
    }

    /** The greatest number expected of an entry. */
    public Optional<Value.Number> most(Content content, Entry entry) {
        return number(content, entry, max);
    }

    private static Optional<Value.Number> number(Content content, Entry entry, @Nullable String path) {
        return path == null
                ? Optional.empty()
                : FieldPath.values(content, entry, path).stream()
                        .filter(Value.Number.class::isInstance)
                        .map(Value.Number.class::cast)
                        .findFirst();
    }

    /** What is wrong with the blocks of a site. */
    public static List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            if (collection.blocks().get(BLOCK) instanceof Mapping mapping) {
                mapping.pairs().forEach((inverse, pair) -> {
                    if (!(pair.value() instanceof Mapping)) {
                        findings.add(KEY.at(new Location(collection.file(), pair.key()), inverse));
                    }
                });
            }
            of(collection).forEach(complete -> complete.check(schema, findings));
        }
        return findings.list();
    }

    private void check(Schema schema, Findings findings) {
        block.checkKeys(KEY, KEYS, findings);
        List<String> inverses = schema.inverses(collection().name()).stream()
                .map(one -> one.shown().name())
                .toList();
        if (!inverses.contains(inverse)) {
            findings.add(INVERSE.at(block.at(""), inverse).suggesting(Suggestion.nearest(inverse, inverses)));
        }
        field(schema, WHEN, when, findings);
        field(schema, MIN, min, findings);
        field(schema, MAX, max, findings);
    }

    private void field(Schema schema, String key, @Nullable String path, Findings findings) {
        Field field = path == null
                ? null
                : FieldPath.field(schema, collection(), path).orElse(null);
        boolean fits = key.equals(WHEN)
                ? field != null && field.type() instanceof YesNoType
                : path == null || field != null && field.type() instanceof NumberType;
        if (!fits) {
            findings.add(FIELD, block.at(key), String.valueOf(path), key);
        }
    }
}
