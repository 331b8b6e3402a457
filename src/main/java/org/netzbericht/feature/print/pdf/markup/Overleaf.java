package org.netzbericht.feature.print.pdf.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says where tables and long boxes may go on overleaf. Tables of less than about a quarter of a page are kept whole ({@code short}); in others the
 * first two rows and the last two stay together ({@code with-next}), and so do the first and the last two parts of a box, so that none stands alone.
 */
final class Overleaf {
    private static final int MOST_LINES = 11;

    /** About how many letters a line holds across all columns. */
    private static final int LETTERS = 90;

    private Overleaf() {}

    static void mark(Document page) {
        for (Element table : page.select("table")) {
            List<Element> rows = table.select("tbody > tr");
            if (lines(table) <= MOST_LINES) {
                table.addClass("short");
                Element around = table.parent();
                if (around != null && around.hasClass("table")) {
                    around.addClass("short");
                }
            } else {
                keepEnds(rows);
            }
        }
        page.select(".block-step dl, .block-checklist ul").forEach(list -> keepEnds(list.children()));
    }

    private static void keepEnds(List<Element> parts) {
        if (parts.size() > 2) {
            parts.get(0).addClass("with-next");
            parts.get(parts.size() - 2).addClass("with-next");
        }
    }

    /** About how many lines a table takes; the room around a row is half a line. */
    private static double lines(Element table) {
        double lines = 0;
        for (Element row : table.select("tr")) {
            lines += 0.5 + Math.ceil(row.text().length() / (double) LETTERS);
        }
        return lines;
    }
}
