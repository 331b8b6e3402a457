package org.netzbericht.render.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;

/** What the texts of one page share: the terms that were linked in them. For one rendering of one page. */
final class PageTexts {
    private record Use(Document text, String idPrefix) {}

    private final Frame frame;
    private final Map<String, PageTerms> terms = new HashMap<>();
    private final Map<Use, String> written = new HashMap<>();

    PageTexts(Frame frame) {
        this.frame = frame;
    }

    /** The terms for the texts of a file: those of the page, on paper those of the chapter. Null in most files, and on no page, as in feeds. */
    @Nullable
    PageTerms terms(String file) {
        if (frame.leavesPages() || !frame.site().glossary().isFor(file)) {
            return null;
        }
        return terms.computeIfAbsent(frame.isPrinted() ? file : "", counted -> new PageTerms(frame));
    }

    /** The HTML of a text: once written the same, however often a template asks, or the second asking would find no term for the first time. */
    String once(Document text, String idPrefix, Supplier<String> html) {
        if (terms(text.location().file().path()) == null) {
            return html.get();
        }
        Use use = new Use(text, idPrefix);
        String found = written.get(use);
        if (found == null) {
            found = html.get();
            written.put(use, found);
        }
        return found;
    }
}
