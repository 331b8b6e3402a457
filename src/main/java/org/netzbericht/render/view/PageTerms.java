package org.netzbericht.render.view;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.render.markdown.Terms;
import org.netzbericht.site.Page;
import org.netzbericht.site.glossary.Glossary;

/** The terms of the glossary in one text, seen from one page: each is linked once, and not where the author has linked it before; each
 * abbreviation is spelt out once. */
final class PageTerms implements Terms {
    private final Frame frame;
    private final Glossary glossary;
    private final Set<Entry> linked = new HashSet<>();
    private final Set<Entry> spelt = new HashSet<>();
    private Glossary.@Nullable Form last;

    private PageTerms(Frame frame, Glossary glossary) {
        this.frame = frame;
        this.glossary = glossary;
    }

    /** Null where terms are not linked: in most files, on no page, as in feeds, and on paper, where a link would need a note. */
    static @Nullable PageTerms of(Frame frame, String file) {
        Glossary glossary = frame.site().glossary();
        return !frame.leavesPages() && !frame.isPrinted() && glossary.isFor(file)
                ? new PageTerms(frame, glossary)
                : null;
    }

    @Override
    public @Nullable Term next(String text, int from) {
        Glossary.Hit hit = glossary.next(text, from, frame.language(), this::isNew);
        if (hit == null) {
            return null;
        }
        last = hit.form();
        Entry term = last.term();
        return new Term(hit.start(), hit.end(), linked.contains(term) ? "" : url(term), last.expansion());
    }

    /** Whether a form is to be linked or, where its term was linked in another form, to be spelt out. */
    private boolean isNew(Glossary.Form form) {
        return form.expansion() == null ? !linked.contains(form.term()) : !spelt.contains(form.term());
    }

    private String url(Entry term) {
        Page page = frame.page(term);
        if (page != null) {
            return frame.url(page.route());
        }
        Page list = frame.site().list(term.collection().name(), frame.language());
        return list == null ? "" : frame.url(list.route()) + "#" + term.id();
    }

    @Override
    public void explained() {
        if (last != null) {
            linked.add(last.term());
            if (last.expansion() != null) {
                spelt.add(last.term());
            }
        }
    }

    /** Remembers a term whose page the author has linked. */
    void linked(Page page) {
        if (page instanceof Page.EntryPage own) {
            linked.add(own.entry());
        }
    }
}
