package org.netzbericht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.Value;

/** Dotted paths to public fields, through groups, lists and references to published entries: {@code topics}, {@code place.area}. */
public final class FieldPath {
    private FieldPath() {}

    /** The field a path leads to; empty where there is none or one on the way is internal or personal. */
    public static Optional<Field> field(Schema schema, Collection collection, String path) {
        return field(schema, collection.fields().fields(), path);
    }

    private static Optional<Field> field(Schema schema, Map<String, Field> fields, String path) {
        Field field = fields.get(first(path));
        String rest = rest(path);
        if (field == null || field.internal() || field.personal()) {
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            return Optional.of(field);
        }
        FieldType type = single(field.type());
        if (type instanceof GroupType group) {
            return field(schema, group.fields().fields(), rest);
        }
        return type instanceof ReferenceType reference
                ? reference.to().stream()
                        .map(name -> schema.collections().get(name))
                        .filter(Objects::nonNull)
                        .flatMap(target -> field(schema, target.fields().fields(), rest).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The type of a value; for lists that of an item. */
    public static FieldType single(FieldType type) {
        return type instanceof ListType list ? list.item().type() : type;
    }

    /** The single values at the end of a path, in the order they were typed; none of entries that are not published, nor references to these. */
    public static List<Value> values(Content content, Entry entry, String path) {
        List<Value> values = new ArrayList<>();
        collect(content, entry.get(first(path)), rest(path), values);
        return values;
    }

    private static void collect(Content content, @Nullable Value value, String path, List<Value> values) {
        if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(content, item, path, values));
        } else if (value instanceof Value.Reference reference) {
            content.findPublished(reference).ifPresent(entry -> {
                if (path.isEmpty()) {
                    values.add(value);
                } else {
                    collect(content, entry.get(first(path)), rest(path), values);
                }
            });
        } else if (value instanceof Value.Group group && !path.isEmpty()) {
            collect(content, group.values().get(first(path)), rest(path), values);
        } else if (value != null && path.isEmpty()) {
            values.add(value);
        }
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String rest(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
