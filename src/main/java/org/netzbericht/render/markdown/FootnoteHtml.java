package org.netzbericht.render.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.TreeWalk;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.content.markdown.syntax.FootnoteReference;

/**
 * Footnotes: numbered as they are met, written at the end, linked both ways (DPUB-ARIA 1.1 doc-noteref, doc-backlink,
 * doc-endnotes).
 */
final class FootnoteHtml {
    /** A footnote that was referred to: its number from 1, and how often so far. */
    private static final class Footnote {
        final FootnoteDefinition definition;
        final int number;
        int references;

        Footnote(FootnoteDefinition definition, int number) {
            this.definition = definition;
            this.number = number;
        }
    }

    private final HtmlWriter html;
    private final MarkdownContext context;
    private final String idPrefix;
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<FootnoteDefinition, Footnote> numbers = new HashMap<>();
    private final List<Footnote> inOrder = new ArrayList<>();
    private @Nullable Footnote writing;

    FootnoteHtml(HtmlWriter html, MarkdownContext context, String idPrefix) {
        this.html = html;
        this.context = context;
        this.idPrefix = idPrefix;
    }

    /** Finds the definitions of a tree; the first of a name counts. */
    void define(Node root) {
        TreeWalk.walk(root, node -> {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.label(), definition);
            }
            return node instanceof Block;
        });
    }

    void write(FootnoteReference reference) {
        @Nullable FootnoteDefinition definition = definitions.get(reference.label());
        if (definition == null) {
            html.text("[^" + reference.label() + "]");
            return;
        }
        Footnote footnote = numbered(definition);
        if (isInLink(reference)) {
            html.markup("<sup>" + footnote.number + "</sup>");
            return;
        }
        footnote.references++;
        html.markup("<sup><a").attribute("id", referenceId(footnote, footnote.references));
        html.attribute("href", "#" + idPrefix + "fn_" + footnote.number);
        html.markup(" role=\"doc-noteref\"").attribute("aria-label", context.word("footnote") + " " + footnote.number);
        html.markup(">" + footnote.number + "</a></sup>");
    }

    /** Writes a footnote at its first reference, in an element that paged media move to the foot; further references have its number alone. */
    void writeInline(FootnoteReference reference, Consumer<Node> content) {
        @Nullable FootnoteDefinition definition = definitions.get(reference.label());
        if (definition == null) {
            html.text("[^" + reference.label() + "]");
            return;
        }
        Footnote footnote = numbered(definition);
        footnote.references++;
        if (footnote.references > 1) {
            writeNumber(reference);
            return;
        }
        html.markup("<sup class=\"fn-call\">" + footnote.number + "</sup>");
        html.markup("<span class=\"fn\"").attribute("id", idPrefix + "fn_" + footnote.number);
        html.attribute("data-n", footnote.number).markup(">");
        content.accept(definition);
        html.markup("</span>");
    }

    /** Writes the number of a footnote alone. */
    void writeNumber(FootnoteReference reference) {
        @Nullable FootnoteDefinition definition = definitions.get(reference.label());
        if (definition != null) {
            html.markup("<sup class=\"fn-again\">" + numbered(definition).number + "</sup>");
        }
    }

    private Footnote numbered(FootnoteDefinition definition) {
        @Nullable Footnote footnote = numbers.get(definition);
        if (footnote == null) {
            footnote = new Footnote(definition, inOrder.size() + 1);
            numbers.put(definition, footnote);
            inOrder.add(footnote);
        }
        return footnote;
    }

    static boolean isInLink(Node reference) {
        for (Node node = reference.getParent(); node != null && !(node instanceof Block); node = node.getParent()) {
            if (node instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private String referenceId(Footnote footnote, int reference) {
        String id = idPrefix + "fnref_" + footnote.number;
        return reference == 1 ? id : id + "_" + reference;
    }

    /** Writes the footnotes referred to; those they refer to follow in turn. */
    void write(TreeWalk.Steps rendering) {
        if (inOrder.isEmpty()) {
            return;
        }
        html.markup("\n<section class=\"footnotes\" role=\"doc-endnotes\"");
        html.attribute("aria-labelledby", idPrefix + "footnotes_title").markup(">\n<p class=\"footnotes-title\"");
        html.attribute("id", idPrefix + "footnotes_title").markup(">").text(context.word("footnotes"));
        html.markup("</p>\n<ol>\n");
        for (int i = 0; i < inOrder.size(); i++) {
            Footnote footnote = inOrder.get(i);
            writing = footnote;
            html.markup("<li")
                    .attribute("id", idPrefix + "fn_" + footnote.number)
                    .markup(">\n");
            TreeWalk.walk(footnote.definition, rendering);
            if (!(footnote.definition.getLastChild() instanceof Paragraph)) {
                html.markup("\n<p>" + backLinks(footnote).stripLeading() + "</p>\n");
            }
            html.markup("</li>\n");
        }
        html.markup("</ol>\n</section>\n");
    }

    /** Whether a definition is being written at the end, not met on the way. */
    boolean isWriting(Node definition) {
        return writing != null && writing.definition == definition;
    }

    /** What leads from the last paragraph of a footnote back to the text; empty for every other paragraph. */
    String backLinks(Paragraph paragraph) {
        boolean isLast = writing != null && writing.definition.getLastChild() == paragraph;
        return isLast ? backLinks(writing) : "";
    }

    private String backLinks(Footnote footnote) {
        HtmlWriter links = new HtmlWriter(128);
        for (int i = 1; i <= footnote.references; i++) {
            String which = i == 1 ? "" + footnote.number : footnote.number + "." + i;
            links.markup(" <a")
                    .attribute("href", "#" + referenceId(footnote, i))
                    .markup(" role=\"doc-backlink\"");
            links.attribute("aria-label", context.word("footnoteBack") + " " + which)
                    .markup(">↩</a>");
        }
        return links.toString();
    }
}
