package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.site.EntryOrder;
import org.netzbericht.site.Page;
import org.netzbericht.site.SearchPlan;

/** The search of a site: where it is, and what readers can choose from who cannot or would not ask. */
final class SearchView {
    /** More entries than that are not listed on one page. */
    private static final int MOST_LISTED = 2_000;

    private final Frame frame;
    private final Page page;
    private final Page results;

    private SearchView(Frame frame, Page page, Page results) {
        this.frame = frame;
        this.page = page;
        this.results = results;
    }

    /** Null for sites that are not searched. */
    static @Nullable TemplateModel of(Frame frame, Page page) {
        Page results = frame.site().pageWith(SearchPlan.LAYOUT, frame.language());
        return results == null ? null : new SearchView(frame, page, results).model();
    }

    private TemplateModel model() {
        boolean isHere = results == page;
        List<Found> found = isHere ? found() : List.of();
        return Models.hash(
                "search",
                Models.parts(
                        "url",
                        Models.text(frame.url(results)),
                        "current",
                        Models.yesNo(isHere),
                        "index",
                        Models.text(frame.url(SearchPlan.INDEX)),
                        "letters",
                        Models.list(letters(found), letter -> letter),
                        "filters",
                        Models.list(filters(found), filter -> filter)));
    }

    /** An entry that has a page, as it is sorted. */
    private record Found(Entry entry, SearchPlan plan, Page page, String words) {}

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Collection collection :
                frame.site().content().schema().collections().values()) {
            SearchPlan plan = SearchPlan.of(collection);
            if (!plan.excluded()) {
                for (Entry entry : frame.site().entries(collection.name())) {
                    Entry own = entry.in(frame.language());
                    Page at = frame.page(entry);
                    // As the search itself: readers of a language get what there is in it.
                    boolean isFound = at != null && at.language().equals(results.language());
                    if (isFound && at != results && !at.route().isError()) {
                        found.add(new Found(own, plan, at, EntryOrder.words(own.title())));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Found::words)
                .thenComparing(one -> one.page().route()));
        return found;
    }

    private List<TemplateModel> letters(List<Found> found) {
        Map<String, List<Found>> letters = new TreeMap<>();
        if (found.size() <= MOST_LISTED) {
            found.forEach(one -> letters.computeIfAbsent(letter(one.words()), letter -> new ArrayList<>())
                    .add(one));
        }
        List<TemplateModel> models = new ArrayList<>();
        letters.forEach((letter, entries) -> models.add(Models.hash(
                "letter",
                Models.parts(
                        "title", Models.text(letter),
                        "entries", Models.list(entries, one -> new EntryView(frame, one.entry()))))));
        return models;
    }

    /** The first letter as a capital; a number sign for all that begins with none. */
    private static String letter(String words) {
        return words.isEmpty() || !Character.isLetter(words.codePointAt(0))
                ? "#"
                : Character.toString(Character.toUpperCase(words.codePointAt(0)));
    }

    /** The values of a filter that have pages of their own. */
    private List<TemplateModel> filters(List<Found> found) {
        Map<String, Map<String, SearchPlan.Facet>> filters = new LinkedHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Found one : found) {
            for (SearchPlan.Facet facet :
                    one.plan().facets(one.entry(), frame.site().content())) {
                if (facet.target() != null && frame.page(facet.target()) != null) {
                    String words = EntryOrder.words(facet.label().in(frame.language())) + "/" + facet.key();
                    filters.computeIfAbsent(facet.filter(), name -> new TreeMap<>())
                            .put(words, facet);
                    counts.merge(facet.filter() + "/" + facet.key(), 1, Integer::sum);
                }
            }
        }
        List<TemplateModel> models = new ArrayList<>();
        filters.values().forEach(values -> {
            List<SearchPlan.Facet> facets = List.copyOf(values.values());
            models.add(Models.hash(
                    "filter",
                    Models.parts(
                            "title",
                            Models.text(frame.say(facets.get(0).filterLabel())),
                            "values",
                            Models.list(facets, facet -> value(facet, counts)))));
        });
        return models;
    }

    private @Nullable TemplateModel value(SearchPlan.Facet facet, Map<String, Integer> counts) {
        Page target = facet.target() == null ? null : frame.page(facet.target());
        return Models.hash(
                "value",
                Models.parts(
                        "title",
                        Models.text(frame.say(facet.label())),
                        "url",
                        Models.text(target == null ? "" : frame.url(target)),
                        "count",
                        Models.number(counts.getOrDefault(facet.filter() + "/" + facet.key(), 0))));
    }
}
