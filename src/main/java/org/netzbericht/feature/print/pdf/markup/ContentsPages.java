package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Adds the leader and the place for the page number to every entry of the table of contents ({@code nav.toc}), and tells each place for a page number
 * ({@code .pn}) inside a link whose page it shows, where the page does not say so.
 */
final class ContentsPages {
    private ContentsPages() {}

    static void add(Document page) {
        for (Element link : page.select("nav.toc a[href^=#]")) {
            if (link.selectFirst(".pn") == null) {
                link.appendElement("span").addClass("ld");
                link.appendElement("span").addClass("pn");
            }
        }
        for (Element number : page.select("a[href^=#] .pn:not([data-ref])")) {
            Element link = number.closest("a");
            number.attr("data-ref", link == null ? "" : link.attr("href"));
        }
    }
}
