package org.netzbericht.render.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.CitePlan;
import org.netzbericht.site.Page;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;

/**
 * How a page is to be cited: who, when, what, where. What is unknown is empty.
 *
 * @param key a name that no other page of the site has: letters, digits and dashes
 * @param authors „Name, First name“ is a person, everything else a body
 * @param container the report of a chapter, the site of a page
 * @param date for a page the day it is of
 * @param address in full
 */
public record Citation(
        Kind kind,
        String key,
        List<String> authors,
        List<String> editors,
        String title,
        String subtitle,
        String container,
        String edition,
        String place,
        String publisher,
        @Nullable PartialDate date,
        String address,
        String language) {

    /** What is cited. */
    public enum Kind {
        PAGE,
        REPORT,
        CHAPTER
    }

    public Citation {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /** For a page that is one to cite. Personal fields are left out where the frame's words leave pages. */
    public static Citation of(Page page, Frame frame) {
        Entry entry = ((Page.EntryPage) page).entry();
        Book book = frame.site().book(entry, page.language());
        if (book == null) {
            return ofPage(entry, page, frame);
        }
        BookChapter chapter = book.chapter(entry);
        return chapter == null ? ofReport(book.report(), frame) : ofChapter(chapter, book, frame);
    }

    private static Citation ofPage(Entry entry, Page page, Frame frame) {
        CitePlan plan = CitePlan.of(entry.collection());
        String site = frame.site().settings().entry().get("title") instanceof Value.Text title
                ? title.in(frame.language())
                : "";
        List<String> authors = names(entry, plan == null ? null : plan.author(), frame);
        String example = frame.words().get("example");
        boolean isMarked = entry.status().isExample() && !entry.title().contains(example);
        return new Citation(
                Kind.PAGE,
                key(entry, page, frame),
                authors.isEmpty() ? List.of(operator(frame, site)) : authors,
                List.of(),
                isMarked ? entry.title() + " [" + example + "]" : entry.title(),
                "",
                site,
                "",
                "",
                "",
                date(entry, plan == null ? null : plan.date()),
                frame.absolute(page),
                page.language());
    }

    static Citation ofReport(Entry report, Frame frame) {
        return inReport(report, report, Kind.REPORT, report.title(), List.of(), frame);
    }

    static Citation ofChapter(BookChapter chapter, Book book, Frame frame) {
        List<String> authors = names(chapter.entry(), "authors", frame);
        return inReport(
                chapter.entry(), book.report(), Kind.CHAPTER, chapter.label().title(), authors, frame);
    }

    private static Citation inReport(
            Entry entry, Entry report, Kind kind, String title, List<String> authors, Frame frame) {
        Page page = frame.site().page(entry, frame.language());
        return new Citation(
                kind,
                key(entry, page, frame),
                authors,
                names(report, "editors", frame),
                title,
                kind == Kind.REPORT ? text(report, "subtitle", frame) : "",
                kind == Kind.REPORT ? "" : report.title(),
                text(report, "edition", frame),
                text(report, "place", frame),
                text(report, "publisher", frame),
                report.get("date") instanceof Value.Day day ? day.date() : null,
                page == null ? "" : frame.absolute(page),
                frame.language());
    }

    private static String operator(Frame frame, String otherwise) {
        return frame.site().settings().entry().in(frame.language()).get("operator") instanceof Value.Group operator
                        && operator.values().get("name") instanceof Value.Text name
                ? name.in(frame.language())
                : otherwise;
    }

    private static @Nullable PartialDate date(Entry entry, @Nullable String field) {
        Value value = field == null ? null : entry.shown(field);
        if (value instanceof Value.Moment moment) {
            return new PartialDate(
                    moment.at().getYear(),
                    moment.at().getMonthValue(),
                    moment.at().getDayOfMonth());
        }
        return value instanceof Value.Day day ? day.date() : entry.status().updated();
    }

    private static String key(Entry entry, @Nullable Page page, Frame frame) {
        String first = frame.site().content().schema().language();
        boolean isFirst = page == null || page.language().equals(first);
        return entry.collection().name() + "-" + entry.id() + (isFirst ? "" : "-" + page.language());
    }

    /** The values of a field one by one. */
    private static List<String> names(Entry entry, @Nullable String field, Frame frame) {
        Value value = field == null ? null : entry.shown(field);
        if (value == null || text(entry, field, frame).isEmpty()) {
            return List.of();
        }
        List<Value> values = value instanceof Value.Many many ? many.items() : List.of(value);
        ValueText words = ValueText.forMachines(frame);
        return values.stream()
                .map(one -> one.accept(words))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String text(Entry entry, String field, Frame frame) {
        return ValueText.of(entry, field, frame);
    }

    /**
     * In words: {@code Editors (Hrsg.) (2026): Title. Subtitle. Edition. Place: Publisher. Address}; {@code Authors (2026): Chapter. In: Editors
     * (Hrsg.): Title. …}, where the editors answer for a chapter without authors; {@code Authors (2026): Title. Site. Stand …. Address}.
     */
    String sentence(Frame frame) {
        List<String> sentences = new ArrayList<>();
        String wrote = String.join(", ", authors);
        String edited =
                editors.isEmpty() ? publisher : frame.words().get("citationEditors", String.join(", ", editors));
        String who = wrote.isEmpty() ? edited : wrote;
        String year = date == null ? frame.words().get("citationNoDate") : String.valueOf(date.year());
        sentences.add(who.isEmpty() ? title + " (" + year + ")" : who + " (" + year + "): " + title);
        switch (kind) {
            case REPORT -> sentences.add(subtitle);
            case CHAPTER ->
                sentences.add(frame.words()
                        .get(
                                "citationIn",
                                wrote.isEmpty() || edited.isEmpty() ? container : edited + ": " + container));
            case PAGE -> {
                sentences.add(container.equals(who) ? "" : container);
                sentences.add(
                        date == null
                                ? ""
                                : frame.words().get("asOf", frame.wording().date(date)));
            }
        }
        sentences.add(edition);
        sentences.add(place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher);
        return joined(sentences);
    }

    private String joined(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                text.append(text.length() > 0 ? " " : "").append(sentence);
                text.append(".?!".indexOf(sentence.charAt(sentence.length() - 1)) < 0 ? "." : "");
            }
        }
        return address.isEmpty() ? text.toString() : text + " " + address;
    }
}
