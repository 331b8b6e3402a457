package org.netzbericht.site.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;

/**
 * A planned report in one language: its published chapters in order – front matter, parts, appendices –, each once, with the numbers of everything in
 * them. Immutable.
 */
public final class Book {
    /** Chapters under a common title; the title may be empty, then they stand for themselves. */
    public record Part(String title, @Nullable String summary, List<BookChapter> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    private final Entry report;
    private final String language;
    private final List<BookChapter> frontMatter;
    private final List<Part> parts;
    private final List<BookChapter> appendices;
    private final List<String> indexed;
    private final Map<Entry, BookChapter> chapters = new LinkedHashMap<>();

    Book(
            Entry report,
            String language,
            List<BookChapter> frontMatter,
            List<Part> parts,
            List<BookChapter> appendices,
            List<String> indexed) {
        this.report = report;
        this.language = language;
        this.frontMatter = List.copyOf(frontMatter);
        this.parts = List.copyOf(parts);
        this.appendices = List.copyOf(appendices);
        this.indexed = List.copyOf(indexed);
        frontMatter.forEach(this::add);
        parts.forEach(part -> part.chapters().forEach(this::add));
        appendices.forEach(this::add);
    }

    private void add(BookChapter chapter) {
        chapters.put(chapter.entry(), chapter);
    }

    /** The report, in the book's language where it is translated. */
    public Entry report() {
        return report;
    }

    public String language() {
        return language;
    }

    /** Chapters in front of the first part, without numbers. */
    public List<BookChapter> frontMatter() {
        return frontMatter;
    }

    /** At least one chapter in each. */
    public List<Part> parts() {
        return parts;
    }

    /** Chapters behind the last part, with letters. */
    public List<BookChapter> appendices() {
        return appendices;
    }

    /** The names of the collections whose records its index lists. */
    public List<String> indexed() {
        return indexed;
    }

    /** All chapters in reading order. */
    public List<BookChapter> chapters() {
        return List.copyOf(chapters.values());
    }

    /** An entry as a chapter of this book, or null. */
    public @Nullable BookChapter chapter(Entry entry) {
        return chapters.get(entry);
    }

    /** The part a chapter stands in; null for front matter and appendices. */
    public @Nullable Part part(BookChapter chapter) {
        return parts.stream()
                .filter(part -> part.chapters().contains(chapter))
                .findFirst()
                .orElse(null);
    }

    /** The chapter some steps before or after one in reading order; null behind the ends. */
    public @Nullable BookChapter neighbour(BookChapter chapter, int step) {
        List<BookChapter> all = chapters();
        int index = all.indexOf(chapter) + step;
        return index < 0 || index >= all.size() ? null : all.get(index);
    }

    /** Whether any chapter has a figure or table. */
    public boolean hasFigures() {
        return chapters.values().stream().anyMatch(chapter -> !chapter.figures().isEmpty());
    }

    /** A figure or table and the chapter it stands in. */
    public record Placed(BookChapter chapter, Label label) {}

    /** All figures, or all tables, in reading order. */
    public List<Placed> figures(Label.Kind kind) {
        List<Placed> placed = new ArrayList<>();
        for (BookChapter chapter : chapters.values()) {
            for (Label label : chapter.figures()) {
                if (label.kind() == kind) {
                    placed.add(new Placed(chapter, label));
                }
            }
        }
        return placed;
    }
}
