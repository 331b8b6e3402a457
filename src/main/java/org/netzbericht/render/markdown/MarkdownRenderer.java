package org.netzbericht.render.markdown;

import org.netzbericht.content.markdown.Document;
import org.netzbericht.source.Span;

/**
 * Renders documents. Thread-safe; a document with findings is rendered safely too: HTML as text, refused links as their
 * text.
 */
public final class MarkdownRenderer {
    private MarkdownRenderer() {}

    /**
     * The HTML of a document. Heading levels grow by {@code headingShift} up to 6; {@code idPrefix} stands before
     * every anchor, so that documents can share a page, and the context prefixes links to them.
     */
    public static String html(Document document, MarkdownContext context, int headingShift, String idPrefix) {
        return render(document, context, headingShift, idPrefix, Medium.SCREEN);
    }

    /**
     * The HTML of a document for a print edition: notes where they are referred to, page numbers behind links within the edition, addresses of
     * others in notes. The context gives addresses within the edition as {@code #…}, with its prefixes.
     */
    public static String print(Document document, MarkdownContext context, int headingShift, String idPrefix) {
        return render(document, context, headingShift, idPrefix, Medium.PAPER);
    }

    private static String render(
            Document document, MarkdownContext context, int headingShift, String idPrefix, Medium medium) {
        Span span = document.location().span();
        var html = new HtmlWriter((span.end() - span.start()) * 2);
        return new Rendering(html, context, headingShift, idPrefix, medium).render(document.root());
    }
}
