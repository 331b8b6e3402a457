package org.netzbericht.feature.print.pdf.markup;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Completes links to other pages of the site by the page's own address ({@code rel="canonical"}): a file taken along has no place in the site. */
public final class WebLinks {
    private WebLinks() {}

    public static void complete(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical == null) {
            return;
        }
        URI base = URI.create(canonical.attr("href"));
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (!href.startsWith("#") && !href.isEmpty() && !URI.create(href).isAbsolute()) {
                link.attr("href", base.resolve(href).toString());
            }
        }
    }
}
