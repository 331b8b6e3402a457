package org.netzbericht.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;

/** What the entries of a catalogue refer to in their fields, as far as it has pages, and which of them do. Pure. */
public final class CatalogueIndex {
    private CatalogueIndex() {}

    /** A group for each collection that is referred to, in the order of the collections' names; places are entries of the catalogue, in its order. */
    public static List<IndexGroup<Entry>> of(Site site, Page.CataloguePage catalogue) {
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
                .map(group -> IndexGroup.of(group.keySet().iterator().next().collection(), group, catalogue.language()))
                .toList();
    }
}
