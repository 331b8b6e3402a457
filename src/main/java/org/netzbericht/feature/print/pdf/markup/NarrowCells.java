package org.netzbericht.feature.print.pdf.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps short cells on one line ({@code narrow}); the engine would rather part them than make their column wider. */
final class NarrowCells {
    /** About how many letters of all columns together may be kept so. */
    private static final int LETTERS = 72;

    private static final int MOST = 22;

    private NarrowCells() {}

    static void mark(Document page) {
        for (Element table : page.select("table")) {
            int columns = table.select("tr").stream()
                    .mapToInt(row -> row.childrenSize())
                    .max()
                    .orElse(1);
            int most = Math.min(MOST, LETTERS / columns);
            table.select("th, td").stream()
                    .filter(cell -> cell.text().length() <= most && !cell.hasAttr("colspan"))
                    .forEach(cell -> cell.addClass("narrow"));
        }
    }
}
