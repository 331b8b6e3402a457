package org.netzbericht.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to draw, by row and series.
 *
 * @param series their names; one series may have an empty one
 */
public record ChartValues(List<String> series, List<Row> rows) {
    public ChartValues {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** A row's name and its value in each series, null for none. */
    public record Row(String name, List<@Nullable BigDecimal> values) {
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** The largest value, at least 0. */
    double max() {
        return values().mapToDouble(BigDecimal::doubleValue).reduce(0, Math::max);
    }

    /** The smallest value, at most 0. */
    double min() {
        return values().mapToDouble(BigDecimal::doubleValue).reduce(0, Math::min);
    }

    java.util.stream.Stream<BigDecimal> values() {
        return rows.stream().flatMap(row -> row.values().stream()).filter(value -> value != null);
    }

    /** The last row that has a value in a series, or -1. */
    int last(int series) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.get(row).values().get(series) != null) {
                return row;
            }
        }
        return -1;
    }
}
