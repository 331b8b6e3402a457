package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps short tables on one page: those whose parting would save no page are marked {@code short} for the style sheet. */
final class ShortTables {
    private static final int ROWS = 14;

    private ShortTables() {}

    static void mark(Document page) {
        for (Element table : page.select("table")) {
            if (table.select("tr").size() <= ROWS) {
                table.addClass("short");
                Element around = table.parent();
                if (around != null && around.hasClass("table")) {
                    around.addClass("short");
                }
            }
        }
    }
}
