package org.netzbericht.render.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.ContainerTitle;
import org.netzbericht.content.markdown.syntax.KeyFigure;
import org.netzbericht.content.markdown.syntax.Placeholder;

/**
 * Containers. Each shows its kind in words, not by colour alone (WCAG 2.2 SC 1.4.1), and is named by its title line.
 */
final class ContainerHtml {
    /** A block that shows a record and is still open: where its own text starts, and its number. */
    private record Opened(int start, int number) {}

    private final HtmlWriter html;
    private final MarkdownContext context;
    private final LinkHtml texts;
    private final ChartHtml charts;
    private final String idPrefix;
    private final Deque<Opened> boxes = new ArrayDeque<>();
    private int count;

    ContainerHtml(HtmlWriter html, MarkdownContext context, LinkHtml texts, ChartHtml charts, String idPrefix) {
        this.html = html;
        this.context = context;
        this.texts = texts;
        this.charts = charts;
        this.idPrefix = idPrefix;
    }

    /** Writes the opening and the title of a container; returns its ending. */
    String open(Container container) {
        @Nullable ContainerKind kind = container.kind();
        if (kind == null) {
            html.markup("\n<div class=\"block\">\n");
            return "\n</div>\n";
        }
        count++;
        List<Node> title = container.getFirstChild() instanceof ContainerTitle first ? children(first) : List.of();
        return switch (kind) {
            case EXAMPLE -> open("section", kind, container, "blockExample", title);
            case CHECKLIST -> open("section", kind, container, "blockChecklist", title);
            case TIP -> open("aside", kind, container, "blockTip", title);
            case WARNING -> open("aside", kind, container, "blockWarning", title);
            case LEGAL -> open("aside", kind, container, "blockLegal", title);
            case DEFINITION -> open("section", kind, container, "blockDefinition", title);
            case VOICE -> openVoice(container, title);
            case KEYFIGURE -> openKeyFigure(container);
            case CASE -> open("section", kind, container, "blockCase", title);
            case STEP -> open("section", kind, container, "blockStep", title);
            case FIGURE -> openFigure(container, title);
            case TABLE -> openTable(container);
            case CHART -> openChart(container, title);
        };
    }

    /** Begins a block that shows a record: what follows is its own text. One that is left out counts all the same. */
    void openBox(boolean isShown) {
        count++;
        if (isShown) {
            boxes.push(new Opened(html.length(), count));
        }
    }

    /** Writes a block that shows a record, behind its own text. */
    void closeBox(Container container) {
        Opened opened = boxes.pop();
        String body = html.cut(opened.start()).strip();
        StringBuilder title = new StringBuilder();
        if (container.getFirstChild() instanceof ContainerTitle first) {
            children(first).forEach(part -> title.append(words(part)));
        }
        String anchor = container.anchor() == null ? "" : idPrefix + container.anchor();
        String id = idPrefix + "block_" + opened.number();
        var box = new Box(container.kind(), container.box(), title.toString().strip(), anchor, id, body);
        html.markup("\n" + context.box(box) + "\n");
    }

    private String words(Node part) {
        return part instanceof Placeholder computed ? texts.text(computed) : ((Text) part).getLiteral();
    }

    private String open(String element, ContainerKind kind, Container container, String word, List<Node> title) {
        String titleId = idPrefix + "block_" + count;
        html.markup("\n<" + element + " class=\"block block-" + kind.word() + "\"");
        writeAnchor(container);
        if (element.equals("aside")) {
            // A landmark within the text would be one too many; a note is what it is.
            html.attribute("role", "note");
        }
        html.attribute("aria-labelledby", titleId)
                .markup(">\n<p class=\"block-title\"")
                .attribute("id", titleId);
        html.markup("><span class=\"block-kind\">").text(context.word(word));
        html.markup(title.isEmpty() ? "</span>" : ":</span> ");
        boolean isTerm = kind == ContainerKind.DEFINITION && !title.isEmpty();
        html.markup(isTerm ? "<dfn>" : "");
        write(title);
        html.markup(isTerm ? "</dfn></p>\n" : "</p>\n");
        return "\n</" + element + ">\n";
    }

    private void writeAnchor(Container container) {
        if (container.anchor() != null) {
            html.attribute("id", idPrefix + container.anchor());
        }
    }

    /** What is shown, then its caption with number, words and the credits of its images. */
    private String openFigure(Container container, List<Node> title) {
        html.markup("\n<figure class=\"figure\"");
        writeAnchor(container);
        html.markup(">\n");
        HtmlWriter caption = new HtmlWriter(128);
        caption.markup("\n<figcaption>");
        writeCaption(container, title, caption);
        for (@Nullable Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            @Nullable
            String credit = node instanceof Paragraph paragraph && texts.isInFigure(paragraph)
                    ? texts.credit((Image) paragraph.getFirstChild())
                    : null;
            if (credit != null) {
                caption.markup(" <span class=\"credit\">").text(credit).markup("</span>");
            }
        }
        return "\n" + caption.markup("</figcaption>\n</figure>\n");
    }

    /** The table within writes the caption. */
    private String openTable(Container container) {
        html.markup("\n<div class=\"captioned\"");
        writeAnchor(container);
        html.markup(">\n");
        return "\n</div>\n";
    }

    /** The caption stands above: it says what the drawing shows before it is seen. */
    private String openChart(Container container, List<Node> title) {
        String id = idPrefix + "block_" + count;
        html.markup("\n<figure class=\"chart\"");
        writeAnchor(container);
        html.attribute("aria-labelledby", id)
                .markup(">\n<figcaption")
                .attribute("id", id)
                .markup(">");
        charts.writeMark(container.chart());
        writeCaption(container, title, html);
        html.markup("</figcaption>\n");
        charts.write(container.chart(), words(title), id);
        return "\n</figure>\n";
    }

    /** {@code Tabelle 2: words}; the words alone where nothing is numbered. */
    void writeCaption(Container container, HtmlWriter out) {
        writeCaption(
                container,
                container.getFirstChild() instanceof ContainerTitle title ? children(title) : List.of(),
                out);
    }

    /** The caption as words alone; {@code kind} stands before it where nothing is numbered. */
    String caption(Container container, String kind) {
        @Nullable Numbered numbered = container.anchor() == null ? null : context.numbered(container.anchor());
        String words = container.getFirstChild() instanceof ContainerTitle title ? words(children(title)) : "";
        return (numbered == null ? kind : numbered.label()) + ": " + words;
    }

    private void writeCaption(Container container, List<Node> title, HtmlWriter out) {
        @Nullable Numbered numbered = container.anchor() == null ? null : context.numbered(container.anchor());
        if (numbered != null) {
            out.markup("<span class=\"label\">").text(numbered.label()).markup(":</span> ");
        }
        write(title, out);
    }

    private String openVoice(Container container, List<Node> title) {
        String closing = open("figure", ContainerKind.VOICE, container, "blockVoice", title);
        html.markup("\n<blockquote>\n");
        return container.getLastChild() instanceof Attribution ? closing : "\n</blockquote>" + closing;
    }

    /** Writes what stands between a quotation and the words who said it; returns the ending. */
    String openAttribution() {
        html.markup("\n</blockquote>\n<figcaption>");
        return "</figcaption>\n";
    }

    private String openKeyFigure(Container container) {
        String closing = open("aside", ContainerKind.KEYFIGURE, container, "blockKeyfigure", List.of());
        if (container.getFirstChild() instanceof ContainerTitle title) {
            KeyFigure figure = KeyFigure.of(title);
            html.markup("\n<p class=\"keyfigure\">");
            if (figure.hasValue()) {
                html.markup("<strong class=\"keyfigure-value\">");
                write(figure.value());
                html.markup("</strong>");
            }
            if (!figure.label().isEmpty()) {
                html.markup(
                        figure.hasValue() ? " <span class=\"keyfigure-label\">" : "<span class=\"keyfigure-label\">");
                write(figure.label());
                html.markup("</span>");
            }
            html.markup("</p>\n");
        }
        return closing;
    }

    private static List<Node> children(ContainerTitle title) {
        List<Node> children = new ArrayList<>();
        for (@Nullable Node node = title.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    /** Texts and computed places, without white space at the start. */
    private void write(List<Node> parts) {
        write(parts, html);
    }

    private void write(List<Node> parts, HtmlWriter out) {
        out.text(words(parts));
    }

    private String words(List<Node> parts) {
        StringBuilder words = new StringBuilder();
        for (Node part : parts) {
            words.append(words(part));
        }
        return words.toString().stripLeading();
    }
}
