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
            add(entry.body(), entry, documents);
        }
        for (Value value : entry.values().values()) {
            collect(value, entry, documents);
        }
        return documents;
    }

    private static void collect(@Nullable Value value, Entry entry, List<Document> documents) {
        if (value instanceof Value.Markdown markdown) {
            add(markdown.document(), entry, documents);
        } else if (value instanceof Value.Many many) {
            for (Value item : many.items()) {
                collect(item, entry, documents);
            }
        } else if (value instanceof Value.Group group) {
            for (Value item : group.values().values()) {
                collect(item, entry, documents);
            }
        }
    }

    private static void add(Document document, Entry entry, List<Document> documents) {
        if (document.location().file().equals(entry.file())) {
            documents.add(document);
        }
    }
}
