package org.netzbericht.feature.print.pdf.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Tells empty cells that have nothing to say from those that wait for a pen. A column most of whose cells are empty is to be filled in by hand: its
 * cells are marked {@code write}, their table {@code worksheet}. Any other empty cell shows a dash.
 */
final class EmptyCells {
    private static final String DASH = "–";

    private EmptyCells() {}

    static void mark(Document page) {
        for (Element table : page.select("table")) {
            List<Element> rows = table.select("tbody > tr:has(> td)");
            int columns =
                    rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
            for (int column = 0; column < columns; column++) {
                mark(table, rows, column);
            }
        }
    }

    private static void mark(Element table, List<Element> rows, int column) {
        List<Element> cells = cells(rows, column).select("td");
        List<Element> empty = cells.stream().filter(EmptyCells::isEmpty).toList();
        if (empty.size() > 1 && 2 * empty.size() > cells.size()) {
            table.addClass("worksheet");
            cells(table.select("tr"), column).addClass("write");
        } else {
            empty.forEach(cell -> cell.text(DASH));
        }
    }

    private static Elements cells(List<Element> rows, int column) {
        Elements cells = new Elements();
        rows.stream().filter(row -> column < row.childrenSize()).forEach(row -> cells.add(row.child(column)));
        return cells;
    }

    private static boolean isEmpty(Element cell) {
        return cell.text().isBlank() && cell.selectFirst("img, svg, input") == null;
    }
}
