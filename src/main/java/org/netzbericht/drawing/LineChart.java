package org.netzbericht.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.drawing.ChartSvg.Anchor;

/** Lines over rows; rows that are whole numbers, such as years, stand as far apart as they are. Each line ends at its name. */
final class LineChart {
    private static final int PLOT_PX = 200;
    private static final int STEPS = 4;
    private static final int GUTTER_PX = 8;
    private static final int LABEL_GAP_PX = 10;
    private static final double MOST_FOR_NAMES = 0.43;

    private final ChartValues values;
    private final ChartSvg svg;
    private final Scale scale;
    private final double[] places;
    private final List<String> marks = new ArrayList<>();
    private final double left;
    private final double right;

    LineChart(ChartValues values, ChartFrame frame) {
        this.values = values;
        this.svg = new ChartSvg(frame);
        scale = Scale.of(values.min(), values.max(), STEPS);
        places = places(values.rows());
        int widest = 0;
        for (double mark : scale.marks()) {
            marks.add(frame.number().apply(exact(mark)));
            widest = Math.max(widest, ChartText.widthPx(marks.get(marks.size() - 1)));
        }
        int names = 0;
        for (int series = 0; series < values.series().size(); series++) {
            names = Math.max(names, ChartText.widthPx(words(series)));
        }
        left = (widest + GUTTER_PX + 4.0) / ChartSvg.NARROWEST_PX;
        right = 1 - Math.min(MOST_FOR_NAMES, (names + LABEL_GAP_PX + 4.0) / ChartSvg.NARROWEST_PX);
    }

    /** A mark without the dust of binary fractions. */
    private static BigDecimal exact(double mark) {
        BigDecimal rounded =
                BigDecimal.valueOf(mark).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Between 0 and 1. */
    static double[] places(List<ChartValues.Row> rows) {
        int count = rows.size();
        double[] places = new double[count];
        boolean isEven = false;
        for (int i = 0; i < count; i++) {
            @Nullable Integer number = whole(rows.get(i).name());
            isEven |= number == null || i > 0 && number <= places[i - 1];
            places[i] = number == null ? 0 : number;
        }
        double first = count == 0 ? 0 : places[0];
        double span = count == 0 ? 0 : places[count - 1] - first;
        for (int i = 0; i < count; i++) {
            places[i] = count == 1 ? 0.5 : isEven ? (double) i / (count - 1) : (places[i] - first) / span;
        }
        return places;
    }

    private static @Nullable Integer whole(String name) {
        boolean digits = !name.isEmpty() && name.length() <= 6 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(name) : null;
    }

    String draw() {
        int top = ChartHead.draw(svg, values.series(), false) + 8;
        for (int i = 0; i < marks.size(); i++) {
            double y = y(scale.marks().get(i), top);
            svg.grid(left, right, y);
            svg.text("chart-note", marks.get(i), left, -GUTTER_PX, y + 5, Anchor.END);
        }
        svg.zero(left, y(Math.max(scale.low(), 0), top), right, y(Math.max(scale.low(), 0), top));
        for (int series = 0; series < values.series().size(); series++) {
            line(series, top);
        }
        int bottom = names(top);
        rowNames(top + PLOT_PX + 20);
        return svg.of(Math.max(top + PLOT_PX + 26, bottom));
    }

    private double x(int row) {
        return left + 0.01 + places[row] * (right - left - 0.02);
    }

    private double y(double value, int top) {
        return top + (1 - scale.share(value)) * PLOT_PX;
    }

    private void line(int series, int top) {
        int before = -1;
        for (int row = 0; row < places.length; row++) {
            @Nullable BigDecimal value = values.rows().get(row).values().get(series);
            if (value != null && before >= 0) {
                BigDecimal from = values.rows().get(before).values().get(series);
                svg.stroke(series, x(before), y(from.doubleValue(), top), x(row), y(value.doubleValue(), top));
            }
            before = value == null ? -1 : row; // a gap in the values is a gap in the line
        }
        for (int row = 0; row < places.length; row++) {
            @Nullable BigDecimal value = values.rows().get(row).values().get(series);
            if (value != null) {
                svg.point(series, x(row), y(value.doubleValue(), top));
            }
        }
    }

    private String words(int series) {
        int last = values.last(series);
        String name = values.series().get(series);
        if (last < 0) {
            return name;
        }
        String value =
                svg.frame().number().apply(values.rows().get(last).values().get(series));
        return name.isEmpty() ? value : name + " " + value;
    }

    /** Writes names at the ends of lines, moved down where they would touch; returns how far down they reach. */
    private int names(int top) {
        List<Integer> order = new ArrayList<>();
        for (int series = 0; series < values.series().size(); series++) {
            order.add(series);
        }
        order.removeIf(series -> values.last(series) < 0);
        order.sort(Comparator.comparingDouble(series -> endOf(series, top)));
        double free = top - 8;
        int room = (int) ((1 - right) * ChartSvg.NARROWEST_PX) - LABEL_GAP_PX;
        for (int series : order) {
            List<String> lines = ChartText.lines(words(series), room);
            double baseline =
                    Math.max(free + 13, endOf(series, top) + 5 - (lines.size() - 1) * ChartText.LINE_PX / 2.0);
            for (String line : lines) {
                svg.text("chart-label", line, right, LABEL_GAP_PX, baseline, Anchor.START);
                baseline += ChartText.LINE_PX;
            }
            free = baseline - ChartText.LINE_PX + 6;
        }
        return (int) Math.ceil(free);
    }

    private double endOf(int series, int top) {
        BigDecimal value = values.rows().get(values.last(series)).values().get(series);
        return y(value.doubleValue(), top);
    }

    /** As many names of rows as fit on a phone, the last one among them. */
    private void rowNames(int baseline) {
        int widest = values.rows().stream()
                .mapToInt(row -> ChartText.widthPx(row.name()))
                .reduce(1, Math::max);
        double need = (widest + 10.0) / ChartSvg.NARROWEST_PX;
        double free = Double.MAX_VALUE;
        for (int row = places.length - 1; row >= 0; row--) {
            if (x(row) + need / 2 <= free) {
                svg.text("chart-note", values.rows().get(row).name(), x(row), 0, baseline, Anchor.MIDDLE);
                free = x(row) - need / 2;
            }
        }
    }
}
