package org.netzbericht.render.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.Page;
import org.netzbericht.site.book.BookChapter;

/** How a report, or a chapter of one, is to be cited: who, when, what, where, in sentences. */
final class Citation {
    private final Frame frame;
    private final Entry report;

    Citation(Frame frame, Entry report) {
        this.frame = frame;
        this.report = report;
    }

    /** {@code Editors (Hrsg.) (2026): Title. Subtitle. Edition. Place: Publisher. Address}. */
    String ofReport() {
        List<String> sentences = new ArrayList<>();
        sentences.add(started(editors(), report.title()));
        addWork(sentences, report.text("subtitle"));
        return joined(sentences, frame.site().page(report, frame.language()));
    }

    /** {@code Authors (2026): Chapter. In: Editors (Hrsg.): Title. …}; without authors the editors answer for the chapter. */
    String ofChapter(BookChapter chapter) {
        String authors = text(chapter.entry(), "authors");
        String editors = editors();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                started(authors.isEmpty() ? editors : authors, chapter.label().title()));
        String work = authors.isEmpty() || editors.isEmpty() ? report.title() : editors + ": " + report.title();
        addWork(sentences, frame.words().get("citationIn", work));
        return joined(sentences, frame.site().page(chapter.entry(), frame.language()));
    }

    private String started(String who, String title) {
        String year = report.get("date") instanceof Value.Day day
                ? String.valueOf(day.date().year())
                : frame.words().get("citationNoDate");
        return who.isEmpty() ? title + " (" + year + ")" : who + " (" + year + "): " + title;
    }

    private String editors() {
        String editors = text(report, "editors");
        return editors.isEmpty() ? text(report, "publisher") : frame.words().get("citationEditors", editors);
    }

    private void addWork(List<String> sentences, @Nullable String work) {
        if (work != null) {
            sentences.add(work);
        }
        sentences.add(text(report, "edition"));
        String place = text(report, "place");
        String publisher = text(report, "publisher");
        sentences.add(place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher);
    }

    private String joined(List<String> sentences, @Nullable Page page) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                text.append(text.length() > 0 ? " " : "").append(sentence);
                text.append(".?!".indexOf(sentence.charAt(sentence.length() - 1)) < 0 ? "." : "");
            }
        }
        return page == null ? text.toString() : text + " " + frame.absolute(page);
    }

    /** A field in words, several values with commas; empty where it says nothing that may be published. */
    private String text(Entry entry, String field) {
        Value value = entry.shown(field);
        return value == null ? "" : value.accept(new ValueText(frame));
    }
}
