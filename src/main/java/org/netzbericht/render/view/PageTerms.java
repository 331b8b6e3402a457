package org.netzbericht.render.view;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.render.markdown.Terms;
import org.netzbericht.site.Page;
import org.netzbericht.site.glossary.Glossary;

/** The terms of the glossary in one text, seen from one page: each is explained once, and not where the author has linked it before. */
final class PageTerms implements Terms {
    private final Frame frame;
    private final Glossary glossary;
    private final Set<Entry> met = new HashSet<>();
    private @Nullable Entry last;

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
        Glossary.Hit hit = glossary.next(text, from, frame.language(), met);
        if (hit == null) {
            return null;
        }
        last = hit.form().term();
        return new Term(hit.start(), hit.end(), url(last), hit.form().expansion());
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
            met.add(last);
        }
    }

    /** Remembers a term whose page the author has linked. */
    void linked(Page page) {
        if (page instanceof Page.EntryPage own) {
            met.add(own.entry());
        }
    }
}
