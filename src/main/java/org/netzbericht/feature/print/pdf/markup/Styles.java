package org.netzbericht.feature.print.pdf.markup;

import java.util.List;
import org.jsoup.nodes.Document;

/** Takes out what only browsers need, scripts among it, and links the style sheets for paper. */
final class Styles {
    private Styles() {}

    static void replace(Document page, List<String> sheets) {
        page.select("head link, style, script, noscript, template, [hidden], .noprint")
                .remove();
        for (String sheet : sheets) {
            page.head()
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("type", "text/css")
                    .attr("href", sheet);
        }
    }
}
