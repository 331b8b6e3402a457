package org.netzbericht.render.markdown;

import java.util.List;

/**
 * A chart as it stands in the page: the drawing, as markup, empty where pages are left and tables have to do; and the same in words, a head and rows
 * of as many cells, the first of each naming the row.
 */
public record ChartPicture(String svg, List<String> head, List<List<String>> rows) {
    public ChartPicture {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
