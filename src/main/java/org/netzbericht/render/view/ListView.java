package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.markdown.ForeignText;
import org.netzbericht.site.EntryOrder;
import org.netzbericht.site.Page;
import org.netzbericht.site.Split;
import org.netzbericht.site.facet.Facet;
import org.netzbericht.site.facet.FacetValue;

/** The page of a list as templates see it: its entries whole, in groups or by time, and the ways to look through them. */
final class ListView {
    /** The name of the file with what a list can be filtered by, beside the list. */
    private static final String FILTER_DATA = "filter.js";

    private final Frame frame;
    private final Page.ListPage list;

    ListView(Frame frame, Page.ListPage list) {
        this.frame = frame;
        this.list = list;
    }

    static TemplateModel entries(Frame frame, List<Entry> entries) {
        return Models.list(entries, one -> new EntryView(frame, one));
    }

    /** A part by its name among {@link PageView#NAMES}; null for parts of other pages. */
    @Nullable
    TemplateModel get(String name) {
        return switch (name) {
            case "entries" -> entries(frame, list.entries());
            case "total" -> Models.number(list.all().size());
            case "comparison" -> list.number() == 1 ? ComparisonView.of(frame, list.collection(), list.all()) : null;
            case "groups" -> groups();
            case "upcoming" -> split(false);
            case "past" -> split(true);
            case "printPage" -> printPage();
            case "facets" -> Models.list(list.facets(), this::facet);
            case "chosen" -> chosen(list.chosen());
            case "filterData" ->
                list.facets().isEmpty()
                        ? null
                        : Models.text(frame.url(list.whole().path().substring(1) + FILTER_DATA));
            case "orders" -> Models.list(list.collection().list().sortable(), this::order);
            case "pager" -> PagerView.of(frame, list);
            default -> null;
        };
    }

    /** The catalogue that goes with a list. */
    private @Nullable TemplateModel printPage() {
        String segment = list.collection().list().print();
        Page print =
                segment == null ? null : frame.site().at(list.routes().get(0).path() + segment + "/");
        return print == null
                ? null
                : PageView.link(frame, list, print, frame.words().get("bookPrint"));
    }

    /** The entries of this page by the values of the group field, in the order they come. */
    private @Nullable TemplateModel groups() {
        String field = list.collection().list().group();
        if (field == null) {
            return null;
        }
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Map<String, Entry> targets = new LinkedHashMap<>();
        for (Entry one : list.entries()) {
            Value value = one.shown(field);
            String title = value == null ? "" : value.accept(new ValueText(frame));
            groups.computeIfAbsent(title, key -> new ArrayList<>()).add(one);
            if (value instanceof Value.Reference reference) {
                frame.site().content().findPublished(reference).ifPresent(entry -> targets.put(title, entry));
            }
        }
        List<String> titles = new ArrayList<>(groups.keySet());
        titles.sort(Comparator.comparing(
                (String title) -> title.isEmpty() ? "\uFFFF" : EntryOrder.words(ForeignText.plain(title))));
        return Models.list(titles, title -> {
            Entry target = targets.get(title);
            Page at = target == null ? null : frame.page(target);
            return Models.hash(
                    "group",
                    Models.parts(
                            "title", Models.text(title.isEmpty() ? frame.words().get("withoutGroup") : title),
                            "url", at == null ? null : Models.text(frame.url(at)),
                            "entries", entries(frame, groups.get(title))));
        });
    }

    private @Nullable TemplateModel split(boolean past) {
        String field = list.collection().list().split();
        if (field == null) {
            return null;
        }
        return entries(
                frame,
                list.entries().stream()
                        .filter(one -> Split.isPast(
                                        one,
                                        field,
                                        frame.site().content().window().now())
                                == past)
                        .toList());
    }

    /** The values of a facet with the number of entries that have each, and the list of these; without those nobody has in this language. */
    private TemplateModel facet(Facet facet) {
        List<FacetValue> shown =
                facet.values().stream().filter(value -> count(facet, value) > 0).toList();
        return Models.hash(
                "facet",
                Models.parts(
                        "key", Models.text(facet.key()),
                        "label", Models.text(frame.say(facet.label())),
                        "values", Models.list(shown, value -> facetValue(facet, value))));
    }

    private int count(Facet facet, FacetValue value) {
        Page part = frame.site().at(list.part(facet, value).path());
        return part instanceof Page.ListPage own ? own.all().size() : 0;
    }

    private TemplateModel facetValue(Facet facet, FacetValue value) {
        Page.Chosen chosen = list.chosen();
        boolean isChosen =
                chosen != null && chosen.facet() == facet && chosen.value().equals(value);
        return Models.hash(
                "facetValue",
                Models.parts(
                        "key", Models.text(value.slug()),
                        "title", Models.text(value.title(frame.site().content(), frame.language())),
                        "url", Models.text(frame.url(list.part(facet, value))),
                        "count", Models.number(count(facet, value)),
                        "current", Models.yesNo(isChosen)));
    }

    private @Nullable TemplateModel chosen(Page.@Nullable Chosen chosen) {
        return chosen == null
                ? null
                : Models.hash(
                        "chosen",
                        Models.parts(
                                "facet", Models.text(frame.say(chosen.facet().label())),
                                "key", Models.text(chosen.facet().key()),
                                "value", Models.text(chosen.value().slug()),
                                "title",
                                        Models.text(chosen.value()
                                                .title(frame.site().content(), frame.language())),
                                "url", Models.text(frame.url(chosen.whole()))));
    }

    /** An order that readers may choose: its name as in the declaration, and words for it. */
    private TemplateModel order(Collection.Sort sort) {
        Field field = list.collection().fields().get(sort.field());
        String label = field == null ? sort.field() : frame.say(field.label());
        return Models.hash(
                "order",
                Models.parts(
                        "key", Models.text((sort.descending() ? "-" : "") + sort.field()),
                        "label", Models.text(frame.words().get(sort.descending() ? "orderDown" : "orderUp", label))));
    }
}
