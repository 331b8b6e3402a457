package org.netzbericht.drawing;

import java.util.List;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** Stretches of time below one another over one line of years; each has its name and its dates above it. What goes on ends in an arrow. */
final class TimelineChart {
    private static final int BAR_PX = 14;
    private static final int GAP_PX = 12;
    private static final int AXIS_PX = 24;
    private static final int MOST_MARKS = 6;

    /** Where arrow heads begin, so that they end at the edge on the narrowest screen. */
    private static final double ARROW = 0.955;

    /** How much of the width the bar of something that goes on takes at least. */
    private static final double SHORTEST = 0.03;

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final List<ChartStretch> stretches;
    private final ChartSvg svg;
    private final int firstYear;
    private final int lastYear;

    TimelineChart(List<ChartStretch> stretches, ChartFrame frame) {
        this.stretches = List.copyOf(stretches);
        this.svg = new ChartSvg(frame);
        firstYear = (int) Math.floor(
                stretches.stream().mapToDouble(ChartStretch::from).min().orElse(0));
        double last = stretches.stream().mapToDouble(ChartStretch::to).max().orElse(0);
        int end = Math.max(firstYear + 1, (int) Math.ceil(last));
        while (isHidden(end)) {
            end++;
        }
        lastYear = end;
    }

    /** Whether something that goes on would be an arrow head without a bar, if the line ended with this year. */
    private boolean isHidden(int end) {
        return stretches.stream()
                .anyMatch(stretch ->
                        stretch.goesOn() && (stretch.from() - firstYear) / (end - firstYear) > ARROW - SHORTEST);
    }

    String draw() {
        int top = ChartHead.draw(svg, List.of(), false);
        int bottom = top + AXIS_PX;
        for (ChartStretch stretch : stretches) {
            bottom += height(stretch);
        }
        years(top, bottom - GAP_PX + 4);
        int y = top + AXIS_PX;
        for (ChartStretch stretch : stretches) {
            y = ChartHead.lines(svg, "chart-label", stretch.name(), 0, y);
            y = ChartHead.lines(svg, "chart-note", stretch.dates(), 0, y) + 3;
            bar(stretch, y);
            y += BAR_PX + GAP_PX;
        }
        return svg.of(bottom - GAP_PX + 5);
    }

    private static int height(ChartStretch stretch) {
        int lines = ChartText.lines(stretch.name(), ChartSvg.NARROWEST_PX).size()
                + ChartText.lines(stretch.dates(), ChartSvg.NARROWEST_PX).size();
        return lines * ChartText.LINE_PX + 3 + BAR_PX + GAP_PX;
    }

    private void years(int top, int bottom) {
        int step = 1;
        for (int candidate : STEPS) {
            step = candidate;
            if ((lastYear - firstYear) / candidate < MOST_MARKS) {
                break;
            }
        }
        int first = (firstYear + step - 1) / step * step;
        for (int year = first; year <= lastYear; year += step) {
            Anchor anchor = year == firstYear ? Anchor.START : year == lastYear ? Anchor.END : Anchor.MIDDLE;
            svg.text("chart-note", String.valueOf(year), x(year), 0, top + 13, anchor);
            svg.tick(x(year), top + 18, bottom);
        }
    }

    private void bar(ChartStretch stretch, int y) {
        double from = x(stretch.from());
        double to = stretch.goesOn() ? ARROW : x(stretch.to());
        if (stretch.goesOn()) {
            svg.bar(0, from, to, y, BAR_PX);
            svg.arrow(to, y + BAR_PX / 2);
        } else if (to - from < 0.02) {
            svg.point(0, (from + to) / 2, y + BAR_PX / 2.0);
        } else {
            svg.bar(0, from, to, y, BAR_PX);
        }
    }

    private double x(double year) {
        return 0.005 + (year - firstYear) / (lastYear - firstYear) * 0.99;
    }
}
