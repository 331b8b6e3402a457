package org.netzbericht.feature.print.epub;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.netzbericht.feature.print.page.PrintPage;
import org.netzbericht.feature.print.pdf.markup.WebLinks;

/**
 * The print edition turned into a book for reading devices: a text for each section of the page, links between them, notes that devices show in
 * place, pictures inside. What only paper needs (running heads, page numbers, addresses in notes) is left out.
 */
public final class EpubEdition {
    private static final String SHEET = "book.css";
    private static final String THEME_SHEET = "print/epub.css";
    private static final String PAPER_ONLY = ".runhead, .ld, .pageref, .pn, .noprint, .fn-url";

    private final Document page;
    private final PrintPage print;
    private final EpubMetadata metadata;
    private final Map<String, String> fileOf = new HashMap<>();
    private final Map<String, EpubFile> pictures = new LinkedHashMap<>();

    private EpubEdition(PrintPage print, String accessibilitySummary) {
        this.page = Jsoup.parse(print.html());
        this.print = print;
        this.metadata = EpubMetadata.of(print.metadata(), accessibilitySummary);
    }

    /** {@code accessibilitySummary} says in the book's language what it offers to whom. */
    public static EpubBook of(PrintPage print, String accessibilitySummary) {
        return new EpubEdition(print, accessibilitySummary).book();
    }

    private EpubBook book() {
        WebLinks.complete(page);
        List<Element> sections = page.select("main > section");
        for (Element section : sections) {
            String file = file(section);
            section.select("[id]").forEach(element -> fileOf.put(element.id(), file));
        }
        page.select("sup.fn-call:has(+ .fn-url)").remove();
        page.select(PAPER_ONLY).remove();
        Element contents = page.selectFirst("nav.toc");
        List<NavPoint> points = contents == null ? List.of() : points(contents.selectFirst("ul"));
        String title =
                contents == null ? metadata.title() : contents.select("h2").text();
        List<EpubFile> files = new ArrayList<>();
        for (Element section : sections) {
            files.add(text(section));
        }
        files.addAll(pictures.values());
        files.add(new EpubFile(
                SHEET, "text/css", print.files().ofTheme(THEME_SHEET).orElse(new byte[0]), ""));
        return new EpubBook(metadata, title, files, points);
    }

    /** Named after the section: its anchor, else its class. */
    private static String file(Element section) {
        String name = section.id().isEmpty() ? section.classNames().iterator().next() : section.id();
        return name + ".xhtml";
    }

    private List<NavPoint> points(Element list) {
        List<NavPoint> points = new ArrayList<>();
        for (Element item : list.children()) {
            Element link = item.selectFirst("a[href]");
            Element below = item.selectFirst("> ul");
            if (link != null) {
                points.add(new NavPoint(
                        link.text(), target(link.attr("href")), below == null ? List.of() : points(below)));
            }
        }
        return points;
    }

    private String target(String href) {
        if (!href.startsWith("#")) {
            return href;
        }
        String file = fileOf.get(href.substring(1));
        return file == null ? Contents.NAME : file + href;
    }

    private EpubFile text(Element section) {
        role(section, "chapter");
        role(section, "part");
        if (section.selectFirst("h1") == null) {
            section.select("h2, h3, h4, h5, h6")
                    .forEach(heading -> heading.tagName("h" + (heading.tagName().charAt(1) - '0' - 1)));
        }
        EpubNotes.move(section);
        section.select("a[href]").forEach(link -> link.attr("href", target(link.attr("href"))));
        section.select("img").forEach(image -> image.attr("src", picture(image)));
        section.select("[tabindex]").removeAttr("tabindex");
        section.select("svg").attr("xmlns", "http://www.w3.org/2000/svg").removeAttr("focusable");
        String properties = section.selectFirst("svg") == null ? "" : "svg";
        return EpubFile.text(file(section), "application/xhtml+xml", document(section), properties);
    }

    private static void role(Element section, String kind) {
        if (section.hasClass(kind)) {
            section.attr("epub:type", kind).attr("role", "doc-" + kind);
        }
    }

    /** The picture of the cover is that of the book; reading devices show it on their shelf. */
    private String picture(Element image) {
        String properties = image.closest(".edition-cover") == null ? "" : "cover-image";
        String file = URI.create("/" + print.path())
                .resolve(image.attr("src"))
                .getPath()
                .substring(1);
        String name = "images/" + file.substring(file.lastIndexOf('/') + 1);
        print.files()
                .ofSite(file)
                .ifPresent(bytes -> pictures.putIfAbsent(name, new EpubFile(name, mediaType(name), bytes, properties)));
        return name;
    }

    /** Source: EPUB 3.3 §3.2, core media types of pictures. */
    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> "image/" + ending;
        };
    }

    private String document(Element section) {
        Document text = new Document("");
        text.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element html = text.appendElement("html")
                .attr("xmlns", "http://www.w3.org/1999/xhtml")
                .attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attr("lang", metadata.language())
                .attr("xml:lang", metadata.language())
                .attr("dir", page.selectFirst("html").attr("dir"));
        Element head = html.appendElement("head");
        Element heading = section.selectFirst("h1");
        head.appendElement("title").text(heading == null ? metadata.title() : heading.text());
        head.appendElement("link").attr("rel", "stylesheet").attr("href", SHEET);
        html.appendElement("body").appendChild(section);
        return text.outerHtml();
    }
}
