package org.netzbericht.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;

/**
 * A part of an index: records of one collection by title, each with the places that name it, in their order.
 *
 * @param <P> what a place is: a section, an entry
 */
public record IndexGroup<P>(Collection collection, List<Item<P>> items) {
    public IndexGroup {
        items = List.copyOf(items);
    }

    public record Item<P>(Entry entry, List<P> places) {
        public Item {
            places = List.copyOf(places);
        }
    }

    static <P> IndexGroup<P> of(Collection collection, Map<Entry, List<P>> places, String language) {
        return new IndexGroup<>(
                collection,
                places.entrySet().stream()
                        .map(found -> new Item<>(found.getKey().in(language), found.getValue()))
                        .sorted(Comparator.comparing((Item<P> item) ->
                                        EntryOrder.words(item.entry().title()))
                                .thenComparing(item -> item.entry().id()))
                        .toList());
    }
}
