package org.netzbericht.render.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;

/** Text, with terms linked to their explanation and abbreviations spelt out where they are first used: not in headings, links and captions. */
final class TermHtml {
    private final HtmlWriter html;
    private final @Nullable Terms terms;

    TermHtml(HtmlWriter html, @Nullable Terms terms) {
        this.html = html;
        this.terms = terms;
    }

    void write(Text node) {
        String text = node.getLiteral();
        Terms.@Nullable Term term = terms == null ? null : terms.next(text, 0);
        if (term == null || isQuiet(node)) {
            html.text(Typography.kept(text));
            return;
        }
        int written = 0;
        while (term != null) {
            html.text(Typography.kept(text.substring(written, term.start())));
            write(text.substring(term.start(), term.end()), term);
            terms.explained();
            written = term.end();
            term = terms.next(text, written);
        }
        html.text(Typography.kept(text.substring(written)));
    }

    private void write(String form, Terms.Term term) {
        boolean leads = !term.href().isEmpty();
        if (leads) {
            html.markup("<a class=\"term\"").address("href", term.href()).markup(">");
        }
        if (term.expansion() != null) {
            html.markup("<abbr").attribute("title", term.expansion()).markup(">");
        }
        html.text(form);
        html.markup(term.expansion() == null ? "" : "</abbr>").markup(leads ? "</a>" : "");
    }

    private static boolean isQuiet(Node text) {
        @Nullable Node node = text.getParent();
        while (node != null && !(node instanceof Link) && !(node instanceof Block)) {
            node = node.getParent();
        }
        return node instanceof Link || node instanceof Heading || node instanceof Attribution;
    }
}
