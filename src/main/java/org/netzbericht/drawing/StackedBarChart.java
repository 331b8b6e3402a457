package org.netzbericht.drawing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** A bar a row, made of its series; values stand within where there is room, their sum at the end. */
final class StackedBarChart {
    private static final int BAR_PX = 24;
    private static final int GAP_PX = 10;
    private static final int BASELINE_PX = 17;
    private static final int SHORT_PX = 84;

    private final ChartValues values;
    private final ChartSvg svg;
    private final boolean isBeside;
    private final double start;
    private final double width;
    private final double largest;

    StackedBarChart(ChartValues values, ChartFrame frame) {
        this.values = values;
        this.svg = new ChartSvg(frame);
        int name = values.rows().stream()
                .mapToInt(row -> ChartText.widthPx(row.name()))
                .reduce(0, Math::max);
        int sum = values.rows().stream()
                .mapToInt(row -> ChartText.widthPx(frame.number().apply(sum(row))))
                .reduce(0, Math::max);
        isBeside = name <= SHORT_PX;
        start = isBeside ? (name + 8.0) / ChartSvg.NARROWEST_PX : 0;
        width = Math.max(0.2, 1 - start - (sum + 8.0) / ChartSvg.NARROWEST_PX);
        largest = Math.max(
                1e-9,
                values.rows().stream()
                        .mapToDouble(row -> sum(row).doubleValue())
                        .reduce(0, Math::max));
    }

    private static BigDecimal sum(ChartValues.Row row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (@Nullable BigDecimal value : row.values()) {
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }

    String draw() {
        int y = ChartHead.draw(svg, values.series(), true);
        int top = y;
        for (ChartValues.Row row : values.rows()) {
            if (isBeside) {
                svg.text("chart-label", row.name(), start, -8, y + BASELINE_PX, Anchor.END);
            } else {
                y = ChartHead.lines(svg, "chart-label", row.name(), 0, y) + 2;
            }
            double end = bar(row, y);
            svg.text("chart-value", svg.frame().number().apply(sum(row)), end, 6, y + BASELINE_PX, Anchor.START);
            y += BAR_PX + GAP_PX;
        }
        int bottom = Math.max(top, y - GAP_PX);
        if (isBeside) {
            svg.zero(start, top - 2, start, bottom + 2);
        }
        return svg.of(bottom + 3);
    }

    /** Returns where the bar ends. */
    private double bar(ChartValues.Row row, int y) {
        double at = start;
        for (int series = 0; series < row.values().size(); series++) {
            @Nullable BigDecimal value = row.values().get(series);
            if (value == null || value.signum() <= 0) {
                continue;
            }
            double wide = value.doubleValue() / largest * width;
            svg.bar(series, at, at + wide, y + 1, BAR_PX - 2);
            String words = svg.frame().number().apply(value);
            if (ChartText.widthPx(words) + 6 <= wide * ChartSvg.NARROWEST_PX) {
                svg.textOn(series, words, at + wide / 2, y + BASELINE_PX);
            }
            at += wide;
        }
        return at;
    }
}
