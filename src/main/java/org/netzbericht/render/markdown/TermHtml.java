package org.netzbericht.render.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;

/** Text, with terms linked to their explanation and abbreviations spelt out where they are first used: not in headings, links and captions. */
final class TermHtml {
    private final HtmlWriter html;
    private final @Nullable Terms terms;

    /** The last node of a run of lines that was written with its first; null between runs. */
    private @Nullable Node written;

    TermHtml(HtmlWriter html, @Nullable Terms terms) {
        this.html = html;
        this.terms = terms;
    }

    void write(Text node) {
        if (isWritten(node)) {
            return;
        }
        if (terms == null || isQuiet(node)) {
            html.text(Typography.kept(node.getLiteral()));
            return;
        }
        String text = run(node);
        int at = 0;
        for (Terms.@Nullable Term term = terms.next(text, 0); term != null; term = terms.next(text, at)) {
            html.text(Typography.kept(text.substring(at, term.start())));
            write(text.substring(term.start(), term.end()), term);
            terms.explained();
            at = term.end();
        }
        html.text(Typography.kept(text.substring(at)));
    }

    void write(SoftLineBreak line) {
        if (!isWritten(line)) {
            html.text("\n");
        }
    }

    /** The text with the lines that follow it: a form of a term may go over the end of a line. */
    private String run(Text first) {
        StringBuilder run = new StringBuilder(first.getLiteral());
        @Nullable Node end = first.getNext();
        while (end instanceof SoftLineBreak && end.getNext() instanceof Text line) {
            run.append('\n').append(line.getLiteral());
            written = line;
            end = line.getNext();
        }
        return run.toString();
    }

    private boolean isWritten(Node node) {
        boolean isWritten = written != null;
        written = node == written ? null : written;
        return isWritten;
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
