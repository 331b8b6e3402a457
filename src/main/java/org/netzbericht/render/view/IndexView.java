package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.site.BookIndex;
import org.netzbericht.site.IndexGroup;

/** An index as templates see it: groups of entries with the places where they are mentioned. */
final class IndexView {
    private IndexView() {}

    static TemplateModel ofBook(Frame frame, IndexGroup<BookIndex.Place> group) {
        return group(frame, group, place -> ChapterView.place(frame, place.chapter(), place.label()));
    }

    static TemplateModel ofCatalogue(Frame frame, IndexGroup<Entry> group) {
        return group(frame, group, place -> place(frame, place));
    }

    private static <P> TemplateModel group(Frame frame, IndexGroup<P> group, Function<P, TemplateModel> place) {
        return Models.hash(
                "indexGroup",
                Models.parts(
                        "label",
                        EntryView.label(group.collection(), frame),
                        "items",
                        Models.list(
                                group.items(), item -> item(frame, item.entry(), Models.list(item.places(), place)))));
    }

    /** Paper needs no address of what is indexed: its places are what one looks for. */
    private static TemplateModel item(Frame frame, Entry entry, TemplateModel places) {
        @Nullable String url = frame.isPrinted() ? null : frame.url(entry);
        return Models.hash(
                "indexItem",
                Models.parts(
                        "title", Models.text(frame.title(entry)), "url", Models.textOrAbsent(url), "places", places));
    }

    private static TemplateModel place(Frame frame, Entry entry) {
        return Models.hash(
                "place",
                Models.parts(
                        "number", null,
                        "label", null,
                        "title", Models.text(frame.title(entry)),
                        "level", Models.number(2),
                        "url", Models.textOrAbsent(frame.url(entry))));
    }
}
