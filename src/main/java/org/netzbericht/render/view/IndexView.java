package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.site.BookIndex;
import org.netzbericht.site.CatalogueIndex;

/** An index as templates see it: groups of entries with the places where they are mentioned. */
final class IndexView {
    private IndexView() {}

    static TemplateModel group(Frame frame, BookIndex.Group group) {
        return group(
                frame,
                group.collection(),
                Models.list(
                        group.items(),
                        item -> item(
                                frame,
                                item.entry(),
                                Models.list(
                                        item.places(),
                                        place -> ChapterView.place(frame, place.chapter(), place.label())))));
    }

    static TemplateModel group(Frame frame, CatalogueIndex.Group group) {
        return group(
                frame,
                group.collection(),
                Models.list(
                        group.items(),
                        item -> item(frame, item.entry(), Models.list(item.places(), place -> place(frame, place)))));
    }

    private static TemplateModel group(Frame frame, Collection collection, TemplateModel items) {
        return Models.hash("indexGroup", Models.parts("label", EntryView.label(collection, frame), "items", items));
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
