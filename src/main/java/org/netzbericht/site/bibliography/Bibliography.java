package org.netzbericht.site.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.bibliography.BibliographyBlock;
import org.netzbericht.content.bibliography.Style;
import org.netzbericht.content.bibliography.Variable;
import org.netzbericht.content.bibliography.Work;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.site.EntryOrder;

/**
 * The published works that texts cite, in one language, as the list behind them shows them: sorted by who answers for them, by year and by title.
 * Works of the same names and year have letters in that order. Immutable.
 */
public final class Bibliography {
    /** A work in its list; {@code letter} is empty where its names and year are its own. */
    public record Item(Work work, String letter) {}

    private static final Comparator<Work> ORDER = Comparator.comparing(Bibliography::names)
            .thenComparing(
                    work -> work.issued() == null ? "9999" : work.issued().iso())
            .thenComparing(work -> EntryOrder.words(work.text(Variable.TITLE)))
            .thenComparing(work -> work.entry().id());

    private final Style style;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Bibliography(Style style, List<Work> works) {
        this.style = style;
        Map<String, Integer> counts = new HashMap<>();
        works.forEach(work -> counts.merge(key(work), 1, Integer::sum));
        Map<String, Integer> used = new HashMap<>();
        for (Work work : works) {
            String key = key(work);
            boolean isAlone = counts.get(key) == 1;
            items.put(work.entry().id(), new Item(work, isAlone ? "" : letter(used.merge(key, 1, Integer::sum))));
        }
    }

    /** The works cited by texts that belong together: those of a book, or one alone. {@code style} null leaves it to the declaration. */
    public static Bibliography of(Content content, List<Document> documents, String language, @Nullable Style style) {
        BibliographyBlock block = BibliographyBlock.of(content.schema()).orElse(null);
        if (block == null) {
            return new Bibliography(Style.GERMAN, List.of());
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
        return new Bibliography(style == null ? block.style() : style, works);
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
