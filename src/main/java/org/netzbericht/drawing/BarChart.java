package org.netzbericht.drawing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** Horizontal bars, a group of them a row; short names stand beside their bars, long ones above. The value stands at the end of its bar. */
final class BarChart {
    private static final int BAR_PX = 20;
    private static final int GAP_PX = 10;
    private static final int BASELINE_PX = 15;
    private static final int SHORT_PX = 84;

    private final ChartValues values;
    private final ChartSvg svg;
    private final double start;
    private final double end;
    private final double low;
    private final double high;

    BarChart(ChartValues values, ChartFrame frame) {
        this.values = values;
        this.svg = new ChartSvg(frame);
        int name = values.rows().stream()
                .mapToInt(row -> ChartText.widthPx(row.name()))
                .reduce(0, Math::max);
        int value = values.values()
                .mapToInt(number -> ChartText.widthPx(frame.number().apply(number)))
                .reduce(0, Math::max);
        double room = (value + 8.0) / ChartSvg.NARROWEST_PX;
        low = values.min();
        high = Math.max(values.max(), low + 1e-9);
        start = (name <= SHORT_PX ? (name + 8.0) / ChartSvg.NARROWEST_PX : 0) + (low < 0 ? room : 0);
        end = Math.max(start + 0.2, 1 - (high > 1e-9 ? room : 0));
    }

    private boolean isBeside() {
        return values.rows().stream().allMatch(row -> ChartText.widthPx(row.name()) <= SHORT_PX);
    }

    String draw() {
        int y = ChartHead.draw(svg, values.series(), true);
        int top = y;
        for (ChartValues.Row row : values.rows()) {
            if (isBeside()) {
                double left = start - (low < 0 ? (1 - end) : 0);
                int middle = y + values.series().size() * BAR_PX / 2 - BAR_PX / 2;
                svg.text("chart-label", row.name(), left, -8, middle + BASELINE_PX, Anchor.END);
            } else {
                y = ChartHead.lines(svg, "chart-label", row.name(), 0, y) + 2;
            }
            for (int series = 0; series < values.series().size(); series++) {
                bar(series, row.values().get(series), y);
                y += BAR_PX;
            }
            y += GAP_PX;
        }
        int bottom = Math.max(top, y - GAP_PX);
        if (isBeside() || low < 0) {
            svg.zero(at(0), top - 2, at(0), bottom + 2);
        }
        return svg.of(bottom + 3);
    }

    private void bar(int series, @Nullable BigDecimal number, int y) {
        if (number == null) {
            svg.text("chart-value", "–", at(0), 6, y + BASELINE_PX, Anchor.START);
            return;
        }
        double value = number.doubleValue();
        String words = svg.frame().number().apply(number);
        if (value != 0) {
            svg.bar(series, Math.min(at(0), at(value)), Math.max(at(0), at(value)), y + 1, BAR_PX - 2);
        }
        svg.text(
                "chart-value",
                words,
                at(value),
                value < 0 ? -6 : 6,
                y + BASELINE_PX,
                value < 0 ? Anchor.END : Anchor.START);
    }

    private double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }
}
