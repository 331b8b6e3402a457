package org.netzbericht.content.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.Value;

/** What a chart shows, in the language of its page: rows of numbers or stretches of time. Immutable. */
public sealed interface ChartTable {

    /**
     * Numbers by row and series.
     *
     * @param head what the rows are, empty if not said
     * @param axis what the values are, empty if not said
     * @param unit of the values, empty for none
     * @param counted whether the values count records
     * @param series their names; one empty name for a single series
     */
    record Numbers(String head, String axis, String unit, boolean counted, List<String> series, List<Row> rows)
            implements ChartTable {
        public Numbers {
            series = List.copyOf(series);
            rows = List.copyOf(rows);
        }
    }

    /** A row: its name, null for records that say nothing, and a value for each series, null for none. */
    record Row(@Nullable String name, List<@Nullable BigDecimal> values) {
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** Stretches of time, in the order of their start unless typed in another. */
    record Times(String head, List<Stretch> stretches) implements ChartTable {
        public Times {
            stretches = List.copyOf(stretches);
        }
    }

    record Stretch(String name, Value.Period period) {}
}
