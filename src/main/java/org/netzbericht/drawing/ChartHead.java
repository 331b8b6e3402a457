package org.netzbericht.drawing;

import java.util.List;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** What stands above the rows of a chart: what its values are, and the names of its series with their marks. */
final class ChartHead {
    private static final int MARK_ROOM_PX = 24;
    private static final int BASELINE_PX = 13;
    private static final int GAP_PX = 6;

    private ChartHead() {}

    /** Writes it from the top; returns where the chart may begin, in px. */
    static int draw(ChartSvg svg, List<String> series, boolean withKey) {
        int y = 0;
        if (!svg.frame().axis().isEmpty()) {
            y = lines(svg, "chart-note", svg.frame().axis(), 0, y);
        }
        if (withKey && series.size() > 1) {
            for (int i = 0; i < series.size(); i++) {
                svg.mark(i, y + 2);
                y = lines(svg, "chart-label", series.get(i), MARK_ROOM_PX, y) + 2;
            }
        }
        return y == 0 ? 0 : y + GAP_PX;
    }

    /** Writes a text in as many lines as it needs; returns where the next may begin. */
    static int lines(ChartSvg svg, String kind, String text, int leftPx, int topPx) {
        int y = topPx;
        for (String line : ChartText.lines(text, ChartSvg.NARROWEST_PX - leftPx)) {
            svg.text(kind, line, 0, leftPx, y + BASELINE_PX, Anchor.START);
            y += ChartText.LINE_PX;
        }
        return y;
    }
}
