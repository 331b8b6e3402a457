package org.netzbericht.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Value;

/** Finds the Markdown of an entry: its body first, then that of its fields, in lists and groups too. */
public final class Documents {
    private Documents() {}

    /** The documents of an entry in one language; what a translation takes over from its base is left out. */
    public static List<Document> of(Entry entry) {
        List<Document> documents = new ArrayList<>();
        if (entry.body() != null) {
            documents.add(entry.body());
        }
        entry.values().values().forEach(value -> collect(value, documents));
        documents.removeIf(document -> !document.location().file().equals(entry.file()));
        return documents;
    }

    private static void collect(@Nullable Value value, List<Document> documents) {
        if (value instanceof Value.Markdown markdown) {
            documents.add(markdown.document());
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(item, documents));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(item -> collect(item, documents));
        }
    }
}
