package org.netzbericht.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Citation;

/** Citations, each linked to its work in the list behind the text, and that list (DPUB-ARIA 1.1 doc-biblioref, doc-bibliography). */
public final class CitationHtml {
    private final HtmlWriter html;
    private final MarkdownContext context;
    private final String idPrefix;

    CitationHtml(HtmlWriter html, MarkdownContext context, String idPrefix) {
        this.html = html;
        this.context = context;
        this.idPrefix = idPrefix;
    }

    void write(Citation citation, boolean isInLink) {
        List<Phrase> phrases = context.citation(citation.cited());
        if (phrases.isEmpty()) {
            html.dropSpace();
            return;
        }
        html.markup("<span class=\"cited\">");
        for (Phrase phrase : phrases) {
            boolean leads = !phrase.target().isEmpty() && !isInLink;
            if (leads) {
                html.markup("<a").address("href", href(phrase.target())).markup(" role=\"doc-biblioref\">");
            }
            html.text(Typography.kept(phrase.text())).markup(leads ? "</a>" : "");
        }
        html.markup("</span>");
    }

    private String href(String id) {
        @Nullable String elsewhere = context.referenceUrl(id);
        return elsewhere == null ? "#" + idPrefix + anchor(id) : elsewhere;
    }

    /** The anchor of a work in a list; no heading can have it. */
    public static String anchor(String id) {
        return "lit_" + id;
    }

    /** Writes the works cited, unless they are listed elsewhere. */
    void writeList() {
        List<Reference> references = context.references();
        if (references.isEmpty()) {
            return;
        }
        html.markup("\n<section class=\"bibliography\" role=\"doc-bibliography\"");
        html.attribute("aria-labelledby", idPrefix + "lit_title").markup(">\n<p class=\"bibliography-title\"");
        html.attribute("id", idPrefix + "lit_title").markup(">").text(context.word("bibliography"));
        html.markup("</p>\n<ul>\n");
        for (Reference reference : references) {
            html.markup("<li")
                    .attribute("id", idPrefix + anchor(reference.id()))
                    .markup(">");
            write(html, reference.phrases());
            html.markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
    }

    /** The HTML of an entry in a bibliography. */
    public static String html(List<Phrase> phrases) {
        HtmlWriter html = new HtmlWriter(256);
        write(html, phrases);
        return html.toString();
    }

    private static void write(HtmlWriter html, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            boolean leads = !phrase.target().isEmpty();
            if (leads) {
                html.markup("<a").address("href", phrase.target()).markup(" class=\"external\">");
            }
            html.markup(phrase.emphasised() ? "<cite>" : "")
                    .text(leads ? phrase.text() : Typography.kept(phrase.text()));
            html.markup(phrase.emphasised() ? "</cite>" : "").markup(leads ? "</a>" : "");
        }
    }
}
