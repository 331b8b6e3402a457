package org.netzbericht.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.SourceTree;

/** Everything the editor wrote: the schema, the entries of each collection sorted by id, and what of it is to be published. Immutable. */
public final class Content {
    static final Kind DUPLICATE = Kind.error("entry.duplicate");
    static final Kind NO_BASE = Kind.error("entry.noBase");

    /**
     * What is to be published.
     *
     * @param clock the moment of the build
     * @param zone the site's time zone, in which editors write dates and times
     */
    public record Window(Instant clock, ZoneId zone, boolean drafts, boolean future, boolean expired) {
        /** The moment of the build as clocks in the site's time zone show it. */
        public LocalDateTime now() {
            return LocalDateTime.ofInstant(clock, zone);
        }

        boolean shows(Status status) {
            return (drafts || !status.isDraft())
                    && (future || !isAhead(status.publishDate()))
                    && (expired || status.expiryDate() == null || isAhead(status.expiryDate()));
        }

        /**
         * Whether a local time is still to come. Compared as moments: in the night when clocks go back an hour comes twice, and what its first
         * coming has published stays published. A time that clocks skip is as much later.
         */
        public boolean isAhead(@Nullable LocalDateTime local) {
            return local != null && local.atZone(zone).toInstant().isAfter(clock);
        }
    }

    /** A reference from an entry, in one of its fields (of a group too: then the outer field). */
    public record Use(Entry from, Field field, Value.Reference reference) {}

    private final Schema schema;
    private final Window window;
    private final SourceTree tree;
    private final Map<String, Map<String, Entry>> entries;
    private final List<Entry> withheld;
    private final Set<Entry> published = new HashSet<>();
    private final Map<String, List<Entry>> publishedLists = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Map<String, List<Use>> usesByTarget = new HashMap<>();

    private Content(
            Schema schema,
            Window window,
            SourceTree tree,
            Map<String, Map<String, Entry>> entries,
            List<Entry> withheld) {
        this.schema = schema;
        this.window = window;
        this.tree = tree;
        this.entries = new TreeMap<>();
        // Sorted as they are, but quicker to look things up in.
        entries.forEach((name, sorted) -> this.entries.put(name, new LinkedHashMap<>(sorted)));
        this.withheld = List.copyOf(withheld);
        for (var collection : entries.entrySet()) {
            List<Entry> shown = new ArrayList<>();
            for (Entry entry : collection.getValue().values()) {
                if (window.shows(entry.status())) {
                    shown.add(entry);
                }
                References.of(entry).forEach(this::add);
            }
            published.addAll(shown);
            publishedLists.put(collection.getKey(), Collections.unmodifiableList(shown));
        }
    }

    private void add(Use use) {
        uses.add(use);
        usesByTarget
                .computeIfAbsent(key(use.reference()), key -> new ArrayList<>())
                .add(use);
    }

    private static String key(Value.Reference reference) {
        return reference.collection() + ":" + reference.id();
    }

    /** Puts what was read together: translations over their bases, derived values, and what is published. */
    public static Checked<Content> of(Schema schema, List<Entry> read, Window window, SourceTree tree) {
        Findings findings = new Findings();
        Map<String, Map<String, Entry>> entries = new TreeMap<>();
        schema.collections().keySet().forEach(name -> entries.put(name, new TreeMap<>()));
        List<Entry> overlays = new ArrayList<>();
        for (Entry entry : read) {
            if (!entry.language().equals(schema.language())) {
                overlays.add(entry);
                continue;
            }
            Entry first = entries.get(entry.collection().name()).putIfAbsent(entry.id(), entry);
            if (first != null) {
                findings.add(DUPLICATE.at(entry.location(), entry.id()).with(Note.of("first", first.location())));
            }
        }
        List<Entry> withheld = new ArrayList<>();
        Derivations derivations = new Derivations(entries);
        entries.values()
                .forEach(collection -> collection.replaceAll((id, entry) -> derivations.complete(entry, findings)));
        for (Entry overlay : overlays) {
            Map<String, Entry> collection = entries.get(overlay.collection().name());
            Entry base = collection.get(overlay.id());
            if (base == null) {
                findings.add(NO_BASE.at(overlay.location(), overlay.id()));
            } else if (!window.shows(overlay.status())) {
                withheld.add(overlay);
            } else if (base.translations().containsKey(overlay.language())) {
                Entry first = base.in(overlay.language());
                findings.add(DUPLICATE.at(overlay.location(), overlay.id()).with(Note.of("first", first.location())));
            } else {
                collection.put(base.id(), base.with(overlay.language(), overlay));
            }
        }
        return findings.with(new Content(schema, window, tree, entries, withheld));
    }

    public Schema schema() {
        return schema;
    }

    public Settings settings() {
        return schema.settings();
    }

    public Window window() {
        return window;
    }

    public SourceTree tree() {
        return tree;
    }

    public @Nullable Collection collection(String name) {
        return schema.collections().get(name);
    }

    /** All entries of a collection by id, published or not. */
    public Map<String, Entry> entries(String collection) {
        return Collections.unmodifiableMap(entries.getOrDefault(collection, Map.of()));
    }

    /** All entries, by collection and id. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        entries.values().forEach(collection -> all.addAll(collection.values()));
        return all;
    }

    /** The published entries of a collection, sorted by id. */
    public List<Entry> published(String collection) {
        return publishedLists.getOrDefault(collection, List.of());
    }

    /** Translations that are not to be published by their own status, as they were written; no entry knows them. */
    public List<Entry> withheld() {
        return withheld;
    }

    public boolean isPublished(Entry entry) {
        return published.contains(entry);
    }

    public Optional<Entry> find(String collection, String id) {
        return Optional.ofNullable(entries.getOrDefault(collection, Map.of()).get(id));
    }

    public Optional<Entry> find(Value.Reference reference) {
        return find(reference.collection(), reference.id());
    }

    /** The published entry a reference names. */
    public Optional<Entry> findPublished(Value.Reference reference) {
        return find(reference).filter(this::isPublished);
    }

    /** Every reference, in the order of the entries. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** Every reference, those that translations give anew among them; each is one from the entry in the first language. */
    public List<Use> allUses() {
        List<Use> all = new ArrayList<>(uses);
        for (Entry entry : entries()) {
            for (Entry translated : entry.translations().values()) {
                for (Use use : References.of(translated)) {
                    if (use.reference().location().file().equals(translated.file())) {
                        all.add(new Use(entry, use.field(), use.reference()));
                    }
                }
            }
        }
        return all;
    }

    /** The references to an entry. */
    public List<Use> uses(Entry entry) {
        return usesByTarget.getOrDefault(entry.key(), List.of());
    }

    /** The published entries that refer to this one by a field, each once, sorted by id. */
    public List<Entry> referring(Entry entry, Schema.Inverse inverse) {
        Map<Entry, Boolean> referring = new LinkedHashMap<>();
        for (Use use : uses(entry)) {
            boolean same = use.field().name().equals(inverse.field().name())
                    && use.from().collection().name().equals(inverse.from().name());
            if (same && isPublished(use.from())) {
                referring.put(use.from(), Boolean.TRUE);
            }
        }
        return List.copyOf(referring.keySet());
    }
}
