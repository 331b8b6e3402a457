package org.netzbericht.drawing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** Small multiples: a line a series, each in a panel of its own, two panels beside each other, all on one scale. */
final class MultiplesChart {
    private static final int PLOT_PX = 64;
    private static final int GAP_PX = 20;
    private static final double PANEL = 0.46;

    private final ChartValues values;
    private final ChartSvg svg;
    private final Scale scale;
    private final double[] places;

    MultiplesChart(ChartValues values, ChartFrame frame) {
        this.values = values;
        this.svg = new ChartSvg(frame);
        this.scale = Scale.of(values.min(), values.max(), 2);
        this.places = LineChart.places(values.rows());
    }

    String draw() {
        int y = ChartHead.draw(svg, values.series(), false);
        for (int series = 0; series < values.series().size(); series += 2) {
            List<String> left = title(series);
            List<String> right = series + 1 < values.series().size() ? title(series + 1) : List.of();
            int titles = Math.max(left.size(), right.size()) * ChartText.LINE_PX;
            int bottom = panel(series, 0, left, y, titles);
            if (!right.isEmpty()) {
                bottom = Math.max(bottom, panel(series + 1, 1 - PANEL, right, y, titles));
            }
            y = bottom + GAP_PX;
        }
        return svg.of(Math.max(0, y - GAP_PX) + 4);
    }

    private List<String> title(int series) {
        return ChartText.lines(values.series().get(series), panelPx());
    }

    private static int panelPx() {
        return (int) (PANEL * ChartSvg.NARROWEST_PX);
    }

    /** Returns where it ends. */
    private int panel(int series, double left, List<String> title, int top, int titlesPx) {
        int baseline = top + 13;
        for (String line : title) {
            svg.text("chart-label", line, left, 0, baseline, Anchor.START);
            baseline += ChartText.LINE_PX;
        }
        int plot = top + titlesPx + 8;
        double zero = y(Math.max(scale.low(), 0), plot);
        svg.grid(left, left + PANEL, y(scale.high(), plot));
        svg.zero(left, zero, left + PANEL, zero);
        int first = -1;
        int before = -1;
        for (int row = 0; row < places.length; row++) {
            @Nullable BigDecimal value = values.rows().get(row).values().get(series);
            if (value != null && before >= 0) {
                BigDecimal from = values.rows().get(before).values().get(series);
                svg.stroke(0, x(left, before), y(from.doubleValue(), plot), x(left, row), y(value.doubleValue(), plot));
            }
            first = first < 0 && value != null ? row : first;
            before = value == null ? -1 : row;
        }
        return first < 0 ? plot + PLOT_PX : ends(series, left, first, plot);
    }

    /** The first and the last value: their points, and in words below. */
    private int ends(int series, double left, int first, int plot) {
        int last = values.last(series);
        int baseline = plot + PLOT_PX + 17;
        point(series, left, first, plot);
        String from = words(series, first);
        svg.text("chart-note", from, left, 0, baseline, Anchor.START);
        if (last == first) {
            return baseline + 5;
        }
        point(series, left, last, plot);
        String to = words(series, last);
        boolean fits = ChartText.widthPx(from) + ChartText.widthPx(to) + 8 <= panelPx();
        int second = fits ? baseline : baseline + ChartText.LINE_PX;
        svg.text("chart-note", to, left + PANEL, 0, second, Anchor.END);
        return second + 5;
    }

    private String words(int series, int row) {
        BigDecimal value = values.rows().get(row).values().get(series);
        return values.rows().get(row).name() + ": " + svg.frame().number().apply(value);
    }

    private void point(int series, double left, int row, int plot) {
        BigDecimal value = values.rows().get(row).values().get(series);
        svg.point(0, x(left, row), y(value.doubleValue(), plot));
    }

    private double x(double left, int row) {
        return left + 0.02 + places[row] * (PANEL - 0.04);
    }

    private double y(double value, int top) {
        return top + (1 - scale.share(value)) * PLOT_PX;
    }
}
