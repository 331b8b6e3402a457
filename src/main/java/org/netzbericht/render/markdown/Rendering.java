package org.netzbericht.render.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Comment;
import org.netzbericht.content.markdown.PlainText;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.content.markdown.TreeWalk;
import org.netzbericht.content.markdown.syntax.Anchored;
import org.netzbericht.content.markdown.syntax.Attribution;
import org.netzbericht.content.markdown.syntax.Citation;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.FootnoteDefinition;
import org.netzbericht.content.markdown.syntax.FootnoteReference;
import org.netzbericht.content.markdown.syntax.Placeholder;
import org.netzbericht.content.markdown.syntax.StepPart;

/**
 * One rendering of one tree. Each node writes its opening when it is entered and says with what it ends; children
 * follow between.
 */
final class Rendering extends AbstractVisitor implements TreeWalk.Steps {
    private final HtmlWriter html;
    private final MarkdownContext context;
    private final Medium medium;
    private final int headingShift;
    private final String idPrefix;
    private final LinkHtml links;
    private final TableHtml tables;
    private final ContainerHtml containers;
    private final FootnoteHtml footnotes;
    private final CitationHtml citations;
    private final TermHtml terms;
    private final StepHtml steps;

    private final Deque<String> endings = new ArrayDeque<>();
    private String ending = "";
    private boolean hasChildren = true;
    private boolean isInNote;

    Rendering(HtmlWriter html, MarkdownContext context, int headingShift, String idPrefix, Medium medium) {
        this.medium = medium;
        this.html = html;
        this.context = context;
        this.headingShift = headingShift;
        this.idPrefix = idPrefix;
        links = new LinkHtml(html, context, medium);
        containers = new ContainerHtml(html, context, links, new ChartHtml(html, context, medium), idPrefix);
        tables = new TableHtml(html, context, containers);
        footnotes = new FootnoteHtml(html, context, idPrefix);
        citations = new CitationHtml(html, context, idPrefix);
        terms = new TermHtml(html, context.terms());
        steps = new StepHtml(html, context);
    }

    String render(Node root) {
        footnotes.define(root);
        TreeWalk.walk(root, this);
        if (medium == Medium.SCREEN) {
            footnotes.write(this);
        }
        citations.writeList();
        return html.toString();
    }

    @Override
    public boolean enter(Node node) {
        ending = "";
        hasChildren = true;
        if (isInNote && node instanceof Block) {
            enterInNote(node);
        } else {
            node.accept(this);
        }
        endings.push(ending);
        return hasChildren;
    }

    /** A note on paper is one line of text: blocks leave their words alone. */
    private void enterInNote(Node block) {
        if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock || block instanceof HtmlBlock) {
            html.text(PlainText.of(block));
            hasChildren = false;
        } else if (block.getPrevious() != null) {
            html.text(" ");
        }
    }

    /** Writes a note where it is referred to. */
    private void writeInNote(Node definition) {
        isInNote = true;
        for (@Nullable Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            TreeWalk.walk(child, this);
        }
        isInNote = false;
        ending = "";
        hasChildren = false;
    }

    @Override
    public void leave(Node node) {
        html.markup(endings.pop());
        if (node instanceof Container container && isShownBox(container)) {
            containers.closeBox(container);
        }
    }

    /** The walk visits children, not the visitor. */
    @Override
    protected void visitChildren(Node parent) {}

    private void open(String opening, String closing) {
        html.markup(opening);
        ending = closing;
    }

    private void alone(String markup) {
        html.markup(markup);
        hasChildren = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        open("\n<blockquote>\n", "\n</blockquote>\n");
    }

    @Override
    public void visit(BulletList list) {
        open("\n<ul>\n", "\n</ul>\n");
    }

    @Override
    public void visit(OrderedList list) {
        @Nullable Integer start = list.getMarkerStartNumber();
        html.markup("\n<ol");
        if (start != null && start != 1) {
            html.attribute("start", start);
        }
        open(">\n", "\n</ol>\n");
    }

    @Override
    public void visit(ListItem item) {
        open("<li>", "</li>\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (links.isInFigure(paragraph)) {
            ending = "";
        } else if (links.writeFigure(paragraph)) {
            hasChildren = false;
        } else if (isTight(paragraph)) {
            boolean isBesideList = medium == Medium.PAPER && paragraph.getNext() != null;
            open(isBesideList ? "<div>" : "", isBesideList ? "</div>" : "");
        } else {
            open("\n<p>", footnotes.backLinks(paragraph) + "</p>\n");
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    @Override
    public void visit(Heading heading) {
        int level = Math.max(1, Math.min(6, heading.getLevel() + headingShift));
        String id = Anchored.of(heading);
        boolean isLinked = medium == Medium.SCREEN && context.hasPermalinks();
        html.markup(isLinked ? "\n<div class=\"anchored\">\n" : "");
        html.markup("\n<h" + level).attribute("id", idPrefix + id).markup(">");
        @Nullable Numbered numbered = context.numbered(id);
        if (numbered != null) {
            html.markup("<span class=\"num\">").text(numbered.number()).markup("</span> ");
        }
        ending = "</h" + level + ">\n" + (isLinked ? permalink(heading, idPrefix + id, numbered) + "\n</div>\n" : "");
    }

    /** A link to the heading itself, to be copied. */
    private String permalink(Heading heading, String id, @Nullable Numbered numbered) {
        String title = (numbered == null ? "" : numbered.number() + " ") + PlainText.of(heading);
        return new HtmlWriter(128)
                .markup("<a class=\"permalink\"")
                .attribute("href", "#" + id)
                .attribute("aria-label", context.word("permalink") + ": " + title)
                .markup(">#</a>")
                .toString();
    }

    @Override
    public void visit(ThematicBreak line) {
        alone("\n<hr>\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo();
        int space = info.indexOf(' ');
        html.markup("\n<pre><code");
        if (!info.isEmpty()) {
            html.attribute("class", "language-" + (space < 0 ? info : info.substring(0, space)));
        }
        html.markup(">").text(block.getLiteral());
        alone("</code></pre>\n");
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        html.markup("\n<pre><code>").text(block.getLiteral());
        alone("</code></pre>\n");
    }

    @Override
    public void visit(HtmlBlock block) {
        if (!Comment.is(block.getLiteral())) {
            html.markup("\n<p>").text(block.getLiteral()).markup("</p>\n");
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        if (!Comment.is(inline.getLiteral())) {
            html.text(inline.getLiteral());
        }
    }

    @Override
    public void visit(Text text) {
        terms.write(text);
    }

    @Override
    public void visit(Code code) {
        html.markup("<code>").text(code.getLiteral()).markup("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        open("<em>", "</em>");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        open("<strong>", "</strong>");
    }

    @Override
    public void visit(SoftLineBreak line) {
        if (context.isLineByLine()) {
            html.markup("<br>\n");
        } else {
            terms.write(line);
        }
    }

    @Override
    public void visit(HardLineBreak line) {
        html.markup("<br>\n");
    }

    @Override
    public void visit(Link link) {
        ending = links.open(link, isInNote);
    }

    @Override
    public void visit(Image image) {
        links.write(image);
        hasChildren = false;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Container container && container.box() != null) {
            hasChildren = isShownBox(container);
            containers.openBox(hasChildren);
        } else if (block instanceof Container container) {
            ending = containers.open(container);
        } else if (block instanceof Attribution) {
            ending = containers.openAttribution();
        } else if (block instanceof StepPart part) {
            ending = steps.open(part);
        } else if (block instanceof FootnoteDefinition) {
            hasChildren = footnotes.isWriting(block);
        } else {
            visitCustom(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitCustom(node);
    }

    private boolean isShownBox(Container container) {
        @Nullable RecordBox box = container.box();
        return box != null && context.isShown(box);
    }

    private void visitCustom(Node node) {
        if (node instanceof Placeholder placeholder) {
            html.text(links.text(placeholder));
        } else if (node instanceof FootnoteReference reference) {
            if (medium == Medium.SCREEN) {
                footnotes.write(reference);
            } else if (isInNote) {
                footnotes.writeNumber(reference);
            } else {
                footnotes.writeInline(reference, this::writeInNote);
            }
        } else if (node instanceof Citation citation) {
            citations.write(citation, FootnoteHtml.isInLink(citation));
        } else if (node instanceof TaskListItemMarker marker) {
            String word = context.word(marker.isChecked() ? "taskDone" : "taskOpen");
            html.markup(
                    marker.isChecked()
                            ? "<input type=\"checkbox\" disabled checked"
                            : "<input type=\"checkbox\" disabled");
            html.attribute("aria-label", word).markup("> ");
        } else if (tables.isPart(node)) {
            ending = tables.open(node);
        } else {
            // Titles, anchors and stray fences: written elsewhere, or not at all.
            hasChildren = false;
        }
    }
}
