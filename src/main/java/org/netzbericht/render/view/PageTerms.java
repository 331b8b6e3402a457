package org.netzbericht.render.view;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.render.markdown.Terms;
import org.netzbericht.site.Page;
import org.netzbericht.site.glossary.Glossary;

/** The terms of the glossary in the texts of one page, on paper of one chapter: each is linked once, and not where the author has linked it
 * before; each abbreviation is spelt out once. */
final class PageTerms implements Terms {
    private final Frame frame;
    private final Set<Entry> linked = new HashSet<>();
    private final Set<Entry> spelt = new HashSet<>();
    private Glossary.@Nullable Form last;

    PageTerms(Frame frame) {
        this.frame = frame;
    }

    @Override
    public @Nullable Term next(String text, int from) {
        Glossary.Hit hit = frame.site().glossary().next(text, from, frame.language(), this::isNew);
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
            return url(page);
        }
        Page list = frame.site().list(term.collection().name(), frame.language());
        return list == null ? "" : url(list) + "#" + term.id();
    }

    /** On paper the full address, without a note: the words say enough, and where the paper is a file the link leads there. */
    private String url(Page page) {
        return frame.isPrinted() ? frame.absolute(page) : frame.url(page.route());
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
