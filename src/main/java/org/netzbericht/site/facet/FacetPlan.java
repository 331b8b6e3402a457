package org.netzbericht.site.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.Node.Sequence;

/**
 * A facet as a collection declares it in its block {@code facets}.
 *
 * @param key its name in URLs
 * @param paths fields with the values, through groups and references: {@code topics}, {@code places.state}
 * @param label empty where the first field's label is to be used
 */
public record FacetPlan(String key, List<String> paths, LocalText label) {
    /** The name of the block. */
    public static final String BLOCK = "facets";

    public FacetPlan {
        paths = List.copyOf(paths);
    }

    /** The facets of a collection in declared order. What is not understood is left out; the feature that reads the block says so. */
    public static List<FacetPlan> of(Collection collection) {
        List<FacetPlan> facets = new ArrayList<>();
        if (collection.blocks().get(BLOCK) instanceof Mapping block) {
            block.pairs().forEach((key, pair) -> {
                Node from = pair.value() instanceof Mapping mapping ? mapping.get("from") : pair.value();
                Node label = pair.value() instanceof Mapping mapping ? mapping.get("label") : null;
                List<String> paths = texts(from);
                if (!paths.isEmpty()) {
                    facets.add(new FacetPlan(key, paths, LocalText.read(label, LocalText.empty())));
                }
            });
        }
        return facets;
    }

    private static List<String> texts(@Nullable Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).text().strip())
                    .toList();
        }
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? List.of(scalar.text().strip())
                : List.of();
    }

    /** The public field a path leads to; empty where there is none. */
    public static Optional<Field> field(Schema schema, Collection collection, String path) {
        return field(schema, collection.fields().fields(), path);
    }

    private static Optional<Field> field(Schema schema, Map<String, Field> fields, String path) {
        int dot = path.indexOf('.');
        Field field = fields.get(dot < 0 ? path : path.substring(0, dot));
        if (field == null || field.internal() || field.personal()) {
            return Optional.empty();
        }
        if (dot < 0) {
            return Optional.of(field);
        }
        String rest = path.substring(dot + 1);
        FieldType type = single(field.type());
        if (type instanceof GroupType group) {
            return field(schema, group.fields().fields(), rest);
        }
        return type instanceof ReferenceType reference
                ? reference.to().stream()
                        .map(name -> schema.collections().get(name))
                        .filter(java.util.Objects::nonNull)
                        .flatMap(target -> field(schema, target.fields().fields(), rest).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The values at the end of a path, one by one; none of an entry that is not published. */
    public static List<Value> values(Content content, Entry entry, String path) {
        return values(content, entry.get(first(path)), rest(path));
    }

    private static List<Value> values(Content content, @Nullable Value value, String path) {
        if (value instanceof Value.Many many) {
            return many.items().stream()
                    .flatMap(item -> values(content, item, path).stream())
                    .toList();
        }
        if (value instanceof Value.Reference reference) {
            Entry entry = content.findPublished(reference).orElse(null);
            if (entry == null) {
                return List.of();
            }
            return path.isEmpty() ? List.of(value) : values(content, entry, path);
        }
        if (!path.isEmpty()) {
            return value instanceof Value.Group group
                    ? values(content, group.values().get(first(path)), rest(path))
                    : List.of();
        }
        return value == null ? List.of() : List.of(value);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String rest(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }

    /** The type of a value; for lists that of an item. */
    public static FieldType single(FieldType type) {
        return type instanceof ListType list ? list.item().type() : type;
    }
}
