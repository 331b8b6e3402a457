package org.netzbericht.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;

/** Finds the references in an entry's values: in lists, groups and the sources of figures too. */
final class References {
    private References() {}

    static List<Content.Use> of(Entry entry) {
        List<Content.Use> uses = new ArrayList<>();
        for (Map.Entry<String, Value> value : entry.values().entrySet()) {
            Field field = entry.collection().fields().get(value.getKey());
            if (field != null) {
                collect(entry, field, value.getValue(), uses);
            }
        }
        return uses;
    }

    private static void collect(Entry from, Field field, @Nullable Value value, List<Content.Use> uses) {
        if (value instanceof Value.Reference reference) {
            uses.add(new Content.Use(from, field, reference));
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(from, field, item, uses));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(item -> collect(from, field, item, uses));
        } else if (value instanceof Value.Amount amount) {
            collect(from, field, amount.source(), uses);
        }
    }
}
