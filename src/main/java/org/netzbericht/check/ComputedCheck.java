package org.netzbericht.check;

import java.util.List;
import java.util.function.Predicate;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/** What prose counts and quotes from records exists: the collection, the field, the entry, and a value in it. */
final class ComputedCheck implements Check {
    static final Kind COLLECTION = Kind.error("computed.collection");
    static final Kind FIELD = Kind.error("computed.field");
    static final Kind ENTRY = Kind.error("computed.entry");
    static final Kind UNPUBLISHED = Kind.warning("computed.unpublished");
    static final Kind EMPTY = Kind.error("computed.empty");

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        for (Entry entry : content.entries()) {
            check(entry, content, findings);
            entry.translations().values().forEach(translated -> check(translated, content, findings));
        }
        return findings.list();
    }

    private static void check(Entry entry, Content content, Findings findings) {
        for (Document document : Documents.of(entry)) {
            for (Computed computed : document.computed()) {
                check(computed, content.isPublished(entry), content, findings);
            }
        }
    }

    private static void check(Computed computed, boolean published, Content content, Findings findings) {
        int slash = computed.target().indexOf('/');
        String name = slash < 0 ? computed.target() : computed.target().substring(0, slash);
        Collection collection = content.collection(name);
        if (collection == null) {
            findings.add(COLLECTION
                    .at(computed.location(), name)
                    .suggesting(Suggestion.nearest(
                            name, content.schema().collections().keySet())));
        } else if (computed.verb() == Computed.Verb.COUNT) {
            if (computed.whereField() != null) {
                field(computed.whereField(), collection.fields(), computed, findings);
            }
        } else {
            String path = computed.target().substring(slash + 1);
            value(computed, collection, path, content, findings);
            String id = path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.'));
            if (published
                    && content.find(name, id)
                            .filter(Predicate.not(content::isPublished))
                            .isPresent()) {
                findings.add(UNPUBLISHED, computed.location(), id);
            }
        }
    }

    private static void value(
            Computed computed, Collection collection, String path, Content content, Findings findings) {
        int dot = path.indexOf('.');
        String id = dot < 0 ? path : path.substring(0, dot);
        Entry entry = content.find(collection.name(), id).orElse(null);
        if (entry == null) {
            findings.add(ENTRY.at(computed.location(), id, collection.name())
                    .suggesting(Suggestion.nearest(
                            id, content.entries(collection.name()).keySet())));
        } else if (field(path.substring(dot + 1), collection.fields(), computed, findings)
                && find(entry, path.substring(dot + 1)) == null) {
            findings.add(EMPTY, computed.location(), path.substring(dot + 1), id);
        }
    }

    private static boolean field(String path, FieldSet fields, Computed computed, Findings findings) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Field field = fields.get(name);
        if (field == null || field.internal()) {
            String meant =
                    field == null ? Suggestion.nearest(name, fields.fields().keySet()) : null;
            findings.add(FIELD.at(computed.location(), name).suggesting(meant));
            return false;
        }
        return dot < 0
                || !(field.type() instanceof GroupType group)
                || field(path.substring(dot + 1), group.fields(), computed, findings);
    }

    private static @org.jspecify.annotations.Nullable Value find(Entry entry, String path) {
        int dot = path.indexOf('.');
        Value value = entry.get(dot < 0 ? path : path.substring(0, dot));
        return dot > 0 && value instanceof Value.Group group ? group.values().get(path.substring(dot + 1)) : value;
    }
}
