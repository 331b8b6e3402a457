package org.netzbericht.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;

/** What the entries of a catalogue refer to in their fields, as far as it has pages, and which of them do. Pure. */
public final class CatalogueIndex {
    /** A record, and the entries of the catalogue that refer to it, in the catalogue's order. */
    public record Item(Entry entry, List<Entry> places) {
        public Item {
            places = List.copyOf(places);
        }
    }

    /** The records of one collection, by title. */
    public record Group(Collection collection, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    private CatalogueIndex() {}

    /** A group for each collection that is referred to, in the order of the collections' names. */
    public static List<Group> of(Site site, Page.CataloguePage catalogue) {
        Map<String, Map<Entry, List<Entry>>> found = new TreeMap<>();
        Set<Entry> shown = new HashSet<>(catalogue.entries());
        Map<Entry, List<Content.Use>> uses = new LinkedHashMap<>();
        catalogue.entries().forEach(entry -> uses.put(entry, new ArrayList<>()));
        for (Content.Use use : site.content().uses()) {
            if (shown.contains(use.from()) && !use.field().internal()) {
                uses.get(use.from()).add(use);
            }
        }
        uses.forEach((from, ownUses) -> ownUses.forEach(use -> site.content()
                .findPublished(use.reference())
                .filter(entry -> entry.collection().hasPages())
                .ifPresent(entry -> {
                    List<Entry> places = found.computeIfAbsent(
                                    entry.collection().name(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(entry, key -> new ArrayList<>());
                    if (!places.contains(from)) {
                        places.add(from);
                    }
                })));
        return found.values().stream()
                .map(items -> group(items, catalogue.language()))
                .toList();
    }

    private static Group group(Map<Entry, List<Entry>> found, String language) {
        List<Item> items = new ArrayList<>();
        found.forEach((entry, places) -> items.add(new Item(entry, places)));
        items.sort(Comparator.comparing((Item item) ->
                        EntryOrder.words(item.entry().in(language).title()))
                .thenComparing(item -> item.entry().id()));
        return new Group(items.get(0).entry().collection(), items);
    }
}
