package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.netzbericht.content.markdown.syntax.Citation;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.content.markdown.syntax.FootnoteReference;
import org.netzbericht.content.markdown.syntax.Placeholder;
import org.netzbericht.content.markdown.syntax.StrayFence;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.source.Location;

/**
 * One reading of one tree: hands each node to the reader of its sort, in the order of the text, and gathers what they
 * found.
 */
final class Reading extends AbstractVisitor implements TreeWalk.Steps {
    private final MarkdownText source;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final LinkReader links;
    private final HeadingReader headings;
    private final ContainerReader containers;
    private final PlaceholderReader placeholders;
    private final FootnoteReader footnotes;
    private final CitationReader citations;
    private final HtmlReader html;

    private Reading(MarkdownText source) {
        this.source = source;
        Places places = new Places(source);
        links = new LinkReader(places, findings);
        headings = new HeadingReader(places, findings);
        containers = new ContainerReader(places, findings, headings);
        placeholders = new PlaceholderReader(places, findings);
        footnotes = new FootnoteReader(places, findings);
        citations = new CitationReader(places);
        html = new HtmlReader(places, findings);
    }

    static Checked<Document> of(MarkdownText source, Node root) {
        return new Reading(source).read(root);
    }

    private Checked<Document> read(Node root) {
        TreeWalk.walk(root, this);
        HeadingIds given = headings.finish();
        containers.finish(given);
        footnotes.finish();
        Set<String> ids = new LinkedHashSet<>(given.all());
        ids.addAll(footnotes.ids());
        ids.addAll(citations.ids());
        ids.addAll(containers.ids());
        var facts = new Facts(
                links.links(),
                headings.headings(),
                containers.figures(),
                placeholders.computed(),
                citations.cited(),
                containers.boxes(),
                containers.charts(),
                ids,
                HtmlReader.showsNothing(root));
        Collections.sort(findings);
        forgetPlaces(root);
        Location whole = source.location(0, source.text().length());
        return new Checked<>(new Document(whole, root, facts), findings);
    }

    /** What is worth a place has been found; the places of the nodes would take more memory than the nodes. */
    private static void forgetPlaces(Node root) {
        TreeWalk.walk(root, node -> {
            node.setSourceSpans(List.of());
            return true;
        });
    }

    @Override
    public boolean enter(Node node) {
        node.accept(this);
        return true;
    }

    /** The walk visits children, not the visitor. */
    @Override
    protected void visitChildren(Node parent) {}

    @Override
    public void visit(org.commonmark.node.Link link) {
        links.read(link);
    }

    @Override
    public void visit(Image image) {
        links.read(image);
    }

    @Override
    public void visit(Heading heading) {
        headings.read(heading);
    }

    @Override
    public void visit(HtmlBlock block) {
        html.read(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        html.read(inline, inline.getLiteral());
    }

    @Override
    public void visit(Text text) {
        footnotes.read(text);
        placeholders.read(text);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Container container) {
            containers.read(container);
        } else if (block instanceof StrayFence fence) {
            containers.read(fence);
        } else if (block instanceof FootnoteDefinition definition) {
            footnotes.read(definition);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Placeholder placeholder) {
            placeholders.read(placeholder);
        } else if (node instanceof FootnoteReference reference) {
            footnotes.read(reference);
        } else if (node instanceof Citation citation) {
            citations.read(citation);
        }
    }
}
