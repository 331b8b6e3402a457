package org.netzbericht.site.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.bibliography.Style;
import org.netzbericht.content.bibliography.Variable;
import org.netzbericht.content.bibliography.Work;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.EntryOrder;
import org.netzbericht.site.book.Book;

/**
 * The published works that texts cite, in one language, as the list behind them shows them: sorted by who answers for them, by year and by title.
 * Works of the same names and year have letters in that order. Immutable.
 */
public final class Bibliography {
    /** A work in its list; {@code letter} is empty where its names and year are its own. */
    public record Item(Work work, String letter) {}

    /** The field of a report that names its style. */
    private static final String STYLE = "citationStyle";

    private static final Comparator<Work> ORDER = Comparator.comparing(Bibliography::names)
            .thenComparing(
                    work -> work.issued() == null ? "9999" : work.issued().iso())
            .thenComparing(work -> EntryOrder.words(work.text(Variable.TITLE)))
            .thenComparing(work -> work.entry().id());

    private final Style style;
    private final Map<String, Item> items;

    private Bibliography(Style style, Map<String, Item> items) {
        this.style = style;
        this.items = items;
    }

    private static Bibliography of(Style style, List<Work> works) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        works.forEach(work -> counts.merge(key(work), 1, Integer::sum));
        Map<String, Integer> used = new HashMap<>();
        for (Work work : works) {
            String key = key(work);
            boolean isAlone = counts.get(key) == 1;
            items.put(work.entry().id(), new Item(work, isAlone ? "" : letter(used.merge(key, 1, Integer::sum))));
        }
        return new Bibliography(style, items);
    }

    /** Whether a book cites anything. */
    public static boolean isIn(Book book) {
        return documents(book).stream().anyMatch(document -> !document.cited().isEmpty());
    }

    private static List<Document> documents(Book book) {
        List<Document> documents = new ArrayList<>();
        book.chapters().forEach(chapter -> {
            if (chapter.entry().body() != null) {
                documents.add(chapter.entry().body());
            }
        });
        return documents;
    }

    /** The works of a book, its own style before that of the declaration. */
    public static Bibliography of(Content content, Book book) {
        Style style = book.report().shown(STYLE) instanceof Value.Choice choice ? Style.of(choice.key()) : null;
        return of(content, documents(book), book.language(), style);
    }

    /** The works cited by texts that belong together: those of a book, or one alone. {@code style} null leaves it to the declaration. */
    public static Bibliography of(Content content, List<Document> documents, String language, @Nullable Style style) {
        BibliographyBlock block = BibliographyBlock.of(content.schema()).orElse(null);
        if (block == null) {
            return of(Style.GERMAN, List.of());
        }
        TreeSet<String> ids = new TreeSet<>();
        documents.forEach(document -> document.cited().forEach(cited -> ids.add(cited.id())));
        List<Work> works = new ArrayList<>();
        for (String id : ids) {
            Entry entry = content.find(block.collection().name(), id).orElse(null);
            if (entry != null && content.isPublished(entry)) {
                works.add(block.work(entry, language, content));
            }
        }
        works.sort(ORDER);
        return of(style == null ? block.style() : style, works);
    }

    /** The works that one of the texts cites, with their letters. */
    public Bibliography only(Document document) {
        Map<String, Item> cited = new LinkedHashMap<>(items);
        Set<String> ids = new HashSet<>();
        document.cited().forEach(work -> ids.add(work.id()));
        cited.keySet().retainAll(ids);
        return new Bibliography(style, cited);
    }

    public Style style() {
        return style;
    }

    /** In the order of the list. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The work of an id; null where it is not published. */
    public @Nullable Item find(String id) {
        return items.get(id);
    }

    /** What a citation says before its letter. */
    private static String key(Work work) {
        return names(work) + "|" + (work.issued() == null ? "" : work.issued().year());
    }

    /** Who answers for a work, as the list begins; the title where nobody does. */
    private static String names(Work work) {
        String shortName = work.text(Variable.AUTHOR_SHORT);
        if (!shortName.isEmpty()) {
            return EntryOrder.words(shortName);
        }
        List<String> names = work.responsible().stream().map(Work.Name::sorted).toList();
        return EntryOrder.words(names.isEmpty() ? work.text(Variable.TITLE) : String.join("; ", names));
    }

    /** a to z, then za, zb …: in the order of the alphabet. */
    private static String letter(int number) {
        return number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "z" + letter(number - 26);
    }
}
