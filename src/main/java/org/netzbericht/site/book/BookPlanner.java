package org.netzbericht.site.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/**
 * Plans the books of a site from its published reports: one for each report and each language in which it, or one of its chapters, is written. Pure.
 */
public final class BookPlanner {
    static final Kind TWICE = Kind.error("book.twice");
    static final Kind INDEX = Kind.error("book.index");
    static final Kind ORPHAN = Kind.warning("book.orphan");

    /** The collection of reports. */
    public static final String REPORT = "report";

    private static final String FRONT_MATTER = "frontMatter";
    private static final String PARTS = "parts";
    private static final String CHAPTERS = "chapters";
    private static final String APPENDICES = "appendices";

    private final Content content;
    private final Findings findings = new Findings();

    private BookPlanner(Content content) {
        this.content = content;
    }

    /** The books by report and language, the site's first language first. */
    public static Checked<List<Book>> plan(Content content) {
        BookPlanner planner = new BookPlanner(content);
        List<Book> books = new ArrayList<>();
        Set<Entry> placed = new HashSet<>();
        for (Entry report : content.published(REPORT)) {
            List<Entry> chapters = planner.check(report);
            placed.addAll(chapters);
            for (String language : planner.languages(report, chapters)) {
                books.add(planner.book(report.in(language), language));
            }
        }
        if (!content.published(REPORT).isEmpty()) {
            planner.orphans(placed);
        }
        return planner.findings.with(List.copyOf(books));
    }

    /** Says what is wrong with the order of a report; the chapters it names. */
    private List<Entry> check(Entry report) {
        Map<Entry, Location> first = new HashMap<>();
        List<Entry> named = new ArrayList<>();
        for (Value.Reference reference : references(report)) {
            Entry chapter = content.find(reference).orElse(null);
            Location earlier = chapter == null ? null : first.putIfAbsent(chapter, reference.location());
            if (earlier != null) {
                findings.add(TWICE.at(reference.location(), reference.id()).with(Note.of("first", earlier)));
            } else if (chapter != null) {
                named.add(chapter);
            }
        }
        for (Value.Text name : texts(report.get("index"))) {
            if (content.collection(name.text()) == null) {
                findings.add(INDEX.at(name.location(), name.text())
                        .suggesting(Suggestion.nearest(
                                name.text(), content.schema().collections().keySet())));
            }
        }
        return named;
    }

    private void orphans(Set<Entry> placed) {
        for (String collection : chapterCollections()) {
            for (Entry entry : content.published(collection)) {
                if (!placed.contains(entry)) {
                    findings.add(ORPHAN, entry.location(), entry.id());
                }
            }
        }
    }

    /** The collections that the declaration of reports takes chapters from. */
    private Set<String> chapterCollections() {
        Collection reports = content.collection(REPORT);
        Set<String> names = new TreeSet<>();
        if (reports != null) {
            FieldSet fields = reports.fields();
            addTargets(fields.get(FRONT_MATTER), names);
            addTargets(fields.get(APPENDICES), names);
            Field parts = fields.get(PARTS);
            boolean isListOfGroups = parts != null
                    && parts.type() instanceof ListType list
                    && list.item().type() instanceof GroupType;
            if (isListOfGroups) {
                GroupType group = (GroupType) ((ListType) parts.type()).item().type();
                addTargets(group.fields().get(CHAPTERS), names);
            }
        }
        return names;
    }

    private static void addTargets(@Nullable Field field, Set<String> names) {
        if (field != null && field.reference() != null) {
            names.addAll(field.reference().to());
        }
    }

    private List<String> languages(Entry report, List<Entry> chapters) {
        List<String> languages = new ArrayList<>();
        String first = content.schema().language();
        for (String language : content.settings().languages()) {
            boolean isWritten = report.languages().contains(language)
                    || chapters.stream().anyMatch(chapter -> chapter.languages().contains(language));
            if (language.equals(first) || isWritten) {
                languages.add(language);
            }
        }
        return languages;
    }

    private Book book(Entry report, String language) {
        Numbering numbering = new Numbering(report.get("numbering"));
        Set<Entry> taken = new HashSet<>();
        List<BookChapter> front = chapters(report.get(FRONT_MATTER), language, taken, numbering::frontMatter);
        List<Book.Part> parts = new ArrayList<>();
        for (Value.Group part : groups(report.get(PARTS))) {
            List<BookChapter> chapters = chapters(part.values().get(CHAPTERS), language, taken, numbering::chapter);
            if (!chapters.isEmpty()) {
                String title = text(part, "title", language);
                parts.add(new Book.Part(title == null ? "" : title, text(part, "summary", language), chapters));
            }
        }
        List<BookChapter> appendices = chapters(report.get(APPENDICES), language, taken, numbering::appendix);
        List<String> indexed = texts(report.get("index")).stream()
                .map(Value.Text::text)
                .filter(name -> content.collection(name) != null)
                .toList();
        return new Book(report, language, front, parts, appendices, indexed);
    }

    private List<BookChapter> chapters(
            @Nullable Value value, String language, Set<Entry> taken, Function<Entry, BookChapter> number) {
        List<BookChapter> chapters = new ArrayList<>();
        for (Value.Reference reference : references(value)) {
            content.findPublished(reference)
                    .filter(taken::add)
                    .ifPresent(entry -> chapters.add(number.apply(entry.in(language))));
        }
        return chapters;
    }

    /** The chapters a report names, in order. */
    private static List<Value.Reference> references(Entry report) {
        List<Value.Reference> references = new ArrayList<>(references(report.get(FRONT_MATTER)));
        groups(report.get(PARTS))
                .forEach(part -> references.addAll(references(part.values().get(CHAPTERS))));
        references.addAll(references(report.get(APPENDICES)));
        return references;
    }

    private static List<Value.Reference> references(@Nullable Value value) {
        return items(value, Value.Reference.class);
    }

    private static List<Value.Group> groups(@Nullable Value value) {
        return items(value, Value.Group.class);
    }

    private static List<Value.Text> texts(@Nullable Value value) {
        return items(value, Value.Text.class);
    }

    private static <V extends Value> List<V> items(@Nullable Value value, Class<V> wanted) {
        return value instanceof Value.Many many
                ? many.items().stream()
                        .filter(wanted::isInstance)
                        .map(wanted::cast)
                        .toList()
                : List.of();
    }

    private static @Nullable String text(Value.Group group, String key, String language) {
        return group.values().get(key) instanceof Value.Text text ? text.in(language) : null;
    }
}
