package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;

/** A chapter of a book as templates see it. On paper its address is an anchor, and its body is made for paper. */
final class ChapterView implements TemplateHashModel {
    static final List<String> NAMES = List.of(
            "body",
            "citation",
            "entry",
            "id",
            "label",
            "minutes",
            "number",
            "part",
            "sections",
            "summary",
            "title",
            "url");

    /** Words that most people read in a minute. */
    private static final int WORDS_A_MINUTE = 200;

    private final Frame frame;
    private final Book book;
    private final BookChapter chapter;

    ChapterView(Frame frame, Book book, BookChapter chapter) {
        this.frame = frame;
        this.book = book;
        this.chapter = chapter;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Entry entry = chapter.entry();
        Label label = chapter.label();
        return switch (name) {
            case "id" -> Models.text(Frame.printId(entry, ""));
            case "entry" -> new EntryView(frame, entry);
            case "title" -> Models.text(label.title());
            case "summary" -> Models.textOrAbsent(entry.summary());
            case "number" -> Models.textOrAbsent(label.number());
            case "label" -> label.isNumbered() ? Models.text(BookWords.of(label, frame.words())) : null;
            case "url" -> Models.textOrAbsent(frame.url(chapter, label));
            case "part" -> part();
            case "sections" -> Models.list(chapter.sections(), this::place);
            case "minutes" -> Models.number(minutes());
            case "citation" ->
                Models.text(Citation.ofChapter(chapter, book, frame).sentence(frame));
            case "body" -> entry.body() == null ? null : Models.markup(MarkdownLinks.body(entry, entry.body(), frame));
            default -> throw new UnknownName("chapter", name, NAMES);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable TemplateModel part() {
        Book.Part part = book.part(chapter);
        return part == null ? null : Models.textOrAbsent(part.title());
    }

    private TemplateModel place(Label label) {
        return place(frame, chapter, label);
    }

    /** A heading, figure or table: its number, its words, its address. */
    static TemplateModel place(Frame frame, BookChapter chapter, Label label) {
        return Models.hash(
                "place",
                Models.parts(
                        "number", Models.textOrAbsent(label.number()),
                        "label", label.isNumbered() ? Models.text(BookWords.of(label, frame.words())) : null,
                        "title", Models.text(label.title()),
                        "level", Models.number(label.level()),
                        "url", Models.textOrAbsent(frame.url(chapter, label))));
    }

    private long minutes() {
        int words = chapter.entry().body() == null ? 0 : chapter.entry().body().words();
        return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }
}
