package org.netzbericht.drawing;

import java.util.List;

/**
 * Charts as SVG: horizontal bars, stacked bars, lines, small multiples, a timeline. At most five series, told apart by lightness, dashes and
 * patterns, each with its name beside it. Nothing needs more than {@value ChartSvg#NARROWEST_PX} px.
 */
public final class ChartDrawing {
    private ChartDrawing() {}

    public static String bars(ChartValues values, ChartFrame frame) {
        return new BarChart(values, frame).draw();
    }

    public static String stackedBars(ChartValues values, ChartFrame frame) {
        return new StackedBarChart(values, frame).draw();
    }

    public static String lines(ChartValues values, ChartFrame frame) {
        return new LineChart(values, frame).draw();
    }

    /** One small chart a series, all on the same scale. */
    public static String multiples(ChartValues values, ChartFrame frame) {
        return new MultiplesChart(values, frame).draw();
    }

    public static String timeline(List<ChartStretch> stretches, ChartFrame frame) {
        return new TimelineChart(stretches, frame).draw();
    }
}
