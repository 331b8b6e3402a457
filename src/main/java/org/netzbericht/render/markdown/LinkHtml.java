package org.netzbericht.render.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Computed;
import org.netzbericht.content.markdown.Destination;
import org.netzbericht.content.markdown.PlainText;
import org.netzbericht.content.markdown.TreeWalk;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.Placeholder;

/** Links, images, and the texts that stand for them. */
final class LinkHtml {
    private static final Picture NO_PICTURE = new Picture("", "", 0, 0, null, null);

    private final HtmlWriter html;
    private final MarkdownContext context;
    private final Medium medium;
    private final UrlNotes urls = new UrlNotes();

    LinkHtml(HtmlWriter html, MarkdownContext context, Medium medium) {
        this.medium = medium;
        this.html = html;
        this.context = context;
    }

    /** Writes the opening of a link, or nothing if it leads nowhere; returns its ending. */
    String open(Link link, boolean isInNote) {
        if (Destination.of(link.getDestination()) == Destination.REFUSED) {
            return "";
        }
        Anchor anchor = context.link(link.getDestination());
        boolean leads = !anchor.href().isEmpty() && Destination.of(anchor.href()) != Destination.REFUSED;
        if (leads) {
            writeOpening(link, anchor);
        }
        if (link.getFirstChild() == null) {
            html.text(anchor.title());
        }
        if (!leads) {
            return "";
        }
        return medium == Medium.SCREEN ? "</a>" : onPaper(link, anchor.href(), isInNote);
    }

    /** What stands behind the words of a link on paper: the page it leads to, or the address, unless the words say it. */
    private String onPaper(Link link, String address, boolean isInNote) {
        if (address.startsWith("#")) {
            return new HtmlWriter(128)
                    .markup("<span class=\"pageref\">, ")
                    .text(context.word("pageReference"))
                    .markup(" <span class=\"pn\"")
                    .attribute("data-ref", address)
                    .markup("></span></span></a>")
                    .toString();
        }
        int colon = address.startsWith("mailto:") || address.startsWith("tel:") ? address.indexOf(':') + 1 : 0;
        String shown = address.substring(colon);
        if (PlainText.of(link).contains(shown)) {
            return "</a>";
        }
        return isInNote
                ? new HtmlWriter(128)
                        .markup("</a> <span class=\"url\">")
                        .text(shown)
                        .markup("</span>")
                        .toString()
                : "</a>" + urls.behind(shown);
    }

    private void writeOpening(Link link, Anchor anchor) {
        html.markup("<a").address("href", anchor.href());
        if (link.getTitle() != null) {
            html.attribute("title", link.getTitle());
        }
        if (anchor.external()) {
            html.attribute("class", "external");
        }
        if (anchor.language() != null) {
            html.attribute("hreflang", anchor.language());
        }
        html.markup(">");
    }

    void write(Image image) {
        write(image, picture(image));
    }

    /** Whether a paragraph holds nothing but the image that a container of figures gives a caption. */
    boolean isInFigure(Paragraph paragraph) {
        return paragraph.getParent() instanceof Container container
                && container.kind() == ContainerKind.FIGURE
                && paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null;
    }

    /** The credit of an image, or null. */
    @Nullable
    String credit(Image image) {
        return picture(image).credit();
    }

    /** Writes a paragraph that is one image with a caption or credit as a figure; false if it is anything else. */
    boolean writeFigure(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image image) || image.getNext() != null) {
            return false;
        }
        Picture picture = picture(image);
        if (picture.src().isEmpty() || picture.caption() == null && picture.credit() == null) {
            return false;
        }
        html.markup("\n<figure class=\"picture\">\n");
        write(image, picture);
        html.markup("\n<figcaption>").text(picture.caption() == null ? "" : picture.caption());
        if (picture.credit() != null) {
            html.markup(picture.caption() == null ? "" : " ");
            html.markup("<span class=\"credit\">").text(picture.credit()).markup("</span>");
        }
        html.markup("</figcaption>\n</figure>\n");
        return true;
    }

    private Picture picture(Image image) {
        boolean isRefused = Destination.of(image.getDestination()) == Destination.REFUSED;
        Picture picture = isRefused ? NO_PICTURE : context.picture(image.getDestination());
        return Destination.of(picture.src()) == Destination.REFUSED ? NO_PICTURE : picture;
    }

    private void write(Image image, Picture picture) {
        String written = text(image);
        String alt = written.isEmpty() ? picture.alt() : written;
        if (picture.src().isEmpty()) {
            html.text(alt);
            return;
        }
        html.markup("<img").address("src", picture.src()).attribute("alt", alt);
        if (image.getTitle() != null) {
            html.attribute("title", image.getTitle());
        }
        if (picture.widthPx() > 0 && picture.heightPx() > 0) {
            html.attribute("width", picture.widthPx()).attribute("height", picture.heightPx());
            html.markup(medium == Medium.SCREEN ? " loading=\"lazy\"" : "");
        }
        html.markup(">");
    }

    /** The text of a computed place; what could not be understood stands as written. */
    String text(Placeholder placeholder) {
        @Nullable Computed computed = placeholder.computed();
        return computed == null ? "{{" + placeholder.content() + "}}" : context.computed(computed);
    }

    /** An alternative text: what stands in the brackets, without markup. */
    private String text(Image image) {
        StringBuilder text = new StringBuilder();
        TreeWalk.walk(image, node -> {
            append(node, text);
            return true;
        });
        return text.toString();
    }

    private void append(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof Placeholder placeholder) {
            text.append(text(placeholder));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        }
    }
}
