package org.netzbericht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** What a declaration says to a feature, read by key. What has another shape than asked for is as good as absent. */
public record Block(Collection collection, Mapping mapping) {
    /** The block of that name of each collection that has one with keys, by collection. */
    public static List<Block> all(Schema schema, String name) {
        List<Block> blocks = new ArrayList<>();
        for (Collection collection : schema.collections().values()) {
            if (collection.blocks().get(name) instanceof Mapping mapping) {
                blocks.add(new Block(collection, mapping));
            }
        }
        return blocks;
    }

    public static Optional<Block> of(Collection collection, String name) {
        return collection.blocks().get(name) instanceof Mapping mapping
                ? Optional.of(new Block(collection, mapping))
                : Optional.empty();
    }

    public @Nullable String text(String key) {
        List<Scalar> texts = scalars(key);
        return texts.isEmpty() ? null : texts.get(0).text().strip();
    }

    public String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** One text or a list of texts. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
    }

    public LocalText local(String key, LocalText otherwise) {
        return LocalText.read(mapping.get(key), otherwise);
    }

    /** The value of the field that a key names, as far as it may leave its page. */
    public @Nullable Value value(Entry entry, String key) {
        String name = text(key);
        Field field = name == null ? null : collection.fields().get(name);
        return field == null || field.internal() || field.personal() ? null : entry.get(name);
    }

    private List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        Node node = mapping.get(key);
        List<Node> nodes = node instanceof Sequence list ? list.items() : node == null ? List.of() : List.of(node);
        for (Node one : nodes) {
            if (one instanceof Scalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** The path of a file that a key names by its address. */
    public String file(String key, String otherwise) {
        String route = text(key, otherwise);
        return route.startsWith("/") ? route.substring(1) : route;
    }

    /** Where a key is given; the whole block where it is not. */
    public Location at(String key) {
        Node node = mapping.get(key);
        return new Location(collection.file(), node == null ? mapping.span() : node.span());
    }

    /** Reports keys that the feature does not know. */
    public void checkKeys(Kind kind, List<String> known, Findings findings) {
        mapping.pairs().forEach((key, pair) -> {
            if (!known.contains(key)) {
                findings.add(kind.at(new Location(collection.file(), pair.key()), key, String.join(", ", known))
                        .suggesting(Suggestion.nearest(key, known)));
            }
        });
    }

    /** What a key asks of the fields it names. */
    public interface Asked {
        boolean fits(Field field);
    }

    /** Reports the paths given by a key that lead to no field, to an internal or personal one, or to one that is not what is asked. */
    public void checkFields(Kind kind, String key, Schema schema, Asked asked, Findings findings) {
        for (Scalar scalar : scalars(key)) {
            String path = scalar.text().strip();
            Field field = FieldPath.field(schema, collection, path).orElse(null);
            report(kind, scalar, key, field, asked, findings);
        }
    }

    /** The same for a key that takes fields of the collection itself, not what they lead to; personal ones too, where these are asked for. */
    public void checkOwnFields(Kind kind, String key, Asked asked, Findings findings) {
        for (Scalar scalar : scalars(key)) {
            Field field = collection.fields().get(scalar.text().strip());
            report(kind, scalar, key, field, one -> !one.internal() && asked.fits(one), findings);
        }
    }

    private void report(Kind kind, Scalar scalar, String key, @Nullable Field field, Asked asked, Findings findings) {
        if (field != null && asked.fits(field)) {
            return;
        }
        String path = scalar.text().strip();
        boolean isKnown = field != null || collection.fields().get(path) != null;
        String meant = isKnown
                ? null
                : Suggestion.nearest(path, collection.fields().fields().keySet());
        findings.add(kind.at(new Location(collection.file(), scalar.span()), path, key)
                .suggesting(meant));
    }

    /** Reports the address of a file that does not end as it should or has other than small letters, digits and dashes. */
    public void checkFile(Kind kind, String key, String file, String ending, Findings findings) {
        boolean plain = file.endsWith(ending)
                && file.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-/.".indexOf(c) >= 0);
        if (!plain) {
            findings.add(kind, at(key), file);
        }
    }
}
