package org.netzbericht.site.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;

/**
 * A chapter in its book: the entry in the book's language, what it is called, and what its headings, figures and tables are called, in the order of
 * the text, numbered or not.
 */
public record BookChapter(Entry entry, Label label, List<Label> sections, List<Label> figures) {
    public BookChapter {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** The label of an anchor of the chapter's text, of the chapter itself for the empty one; null for other anchors. */
    public @Nullable Label find(String anchor) {
        if (anchor.isEmpty()) {
            return label;
        }
        List<Label> all = new ArrayList<>(sections);
        all.addAll(figures);
        return all.stream()
                .filter(one -> one.anchor().equals(anchor))
                .findFirst()
                .orElse(null);
    }
}
