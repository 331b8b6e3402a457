package org.netzbericht.feature.print.epub;

import java.util.List;
import org.netzbericht.feature.Xml;

/** The navigation document. Source: EPUB 3.3 §7. */
final class Contents {
    static final String NAME = "nav.xhtml";

    private Contents() {}

    static String of(EpubBook book) {
        String language = book.metadata().language();
        Xml xml = new Xml();
        xml.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language);
        xml.open("head").element("title", book.contentsTitle()).close("head");
        xml.open("body").open("nav", "epub:type", "toc", "role", "doc-toc");
        xml.element("h1", book.contentsTitle());
        list(xml, book.contents());
        return xml.close("nav").close("body").close("html").toString();
    }

    private static void list(Xml xml, List<NavPoint> points) {
        xml.open("ol");
        for (NavPoint point : points) {
            xml.open("li").element("a", point.title(), "href", point.target());
            if (!point.below().isEmpty()) {
                list(xml, point.below());
            }
            xml.close("li");
        }
        xml.close("ol");
    }
}
