package org.netzbericht.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * One record: a file of a collection, with its values in declared order and perhaps a body. Immutable. Two entries are equal if collection and
 * id are.
 *
 * @param id the file name without number and extension
 * @param order the number in front of the file name, 0 without one
 * @param language the language it is written in
 * @param translations overlays by language, each already laid over this entry
 */
public record Entry(
        Collection collection,
        String id,
        int order,
        String language,
        SourceFile file,
        Map<String, Value> values,
        @Nullable Document body,
        Status status,
        Map<String, Entry> translations) {

    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    public @Nullable Value get(String field) {
        return values.get(field);
    }

    /** The text of a text field, or null. */
    public @Nullable String text(@Nullable String field) {
        return field != null && values.get(field) instanceof Value.Text text ? text.text() : null;
    }

    /** The value of a field that may be published; null for internal fields. */
    public @Nullable Value shown(@Nullable String field) {
        Field declared = field == null ? null : collection.fields().get(field);
        return declared == null || declared.internal() ? null : values.get(field);
    }

    /** The title; the id where there is none to be published. */
    public String title() {
        return shown(collection.title()) instanceof Value.Text title ? title.text() : id;
    }

    public @Nullable String summary() {
        return shown(collection.summary()) instanceof Value.Text summary ? summary.text() : null;
    }

    /** {@code collection:id}, the way links name it. */
    public String key() {
        return collection.name() + ":" + id;
    }

    public Location location() {
        return Location.of(file);
    }

    /** This entry in a language; the entry itself where it is not translated. */
    public Entry in(String other) {
        return translations.getOrDefault(other, this);
    }

    public Set<String> languages() {
        return translations.keySet();
    }

    Entry with(Map<String, Value> other) {
        return new Entry(collection, id, order, language, file, other, body, status, translations);
    }

    Entry with(String translation, Entry overlay) {
        Map<String, Entry> more = new LinkedHashMap<>(translations);
        more.put(translation, overlay.over(this));
        return new Entry(collection, id, order, language, file, values, body, status, more);
    }

    /** A translation's fields over those of its base, in declared order. */
    private Entry over(Entry base) {
        Map<String, Value> merged = new LinkedHashMap<>();
        for (String field : collection.fields().fields().keySet()) {
            Value value = values.containsKey(field) ? values.get(field) : base.values.get(field);
            if (value != null) {
                merged.put(field, value);
            }
        }
        return new Entry(
                collection,
                id,
                base.order,
                language,
                file,
                merged,
                body != null ? body : base.body,
                base.status.under(status),
                Map.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry
                && entry.id.equals(id)
                && entry.collection.name().equals(collection.name());
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + collection.name().hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
