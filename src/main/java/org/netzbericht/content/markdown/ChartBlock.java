package org.netzbericht.content.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Location;

/**
 * What an editor asks to be drawn: the kind of chart, words about it, and where its numbers come from. Form is checked; names and numbers are not:
 * they are looked up when all content is read.
 *
 * @param description what is to be seen, for those who do not see it
 * @param unit of the values, empty for none
 * @param axis what the values are, empty if not said
 * @param label what the rows are; for a file the column that holds them
 * @param source who the numbers are from, empty if not said
 * @param example whether the numbers are illustrative
 * @param location of the opening line
 */
public record ChartBlock(
        Type type,
        String description,
        String unit,
        String axis,
        Cell label,
        String source,
        boolean example,
        Data data,
        Location location) {

    /** The kinds of chart, with their names in Markdown. */
    public enum Type {
        BAR("bar"),
        STACKED_BAR("stackedBar"),
        LINE("line"),
        MULTIPLES("multiples"),
        TIMELINE("timeline");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A text with its place. */
    public record Cell(String text, Location location) {}

    /** Where the numbers come from. */
    public sealed interface Data {}

    /** Numbers in the block: the names of the series, none for a single one without a name, and rows in the order typed. */
    public record Rows(List<Cell> series, List<Row> rows) implements Data {
        public Rows {
            series = List.copyOf(series);
            rows = List.copyOf(rows);
        }
    }

    /** A name and its values, one a series; an empty text is no value. */
    public record Row(Cell name, List<Cell> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Columns of a CSV file of {@code media/}. */
    public record Table(Cell file, List<Cell> values) implements Data {
        public Table {
            values = List.copyOf(values);
        }
    }

    /**
     * Records counted, or a field of theirs added up.
     *
     * @param by the field that makes rows; null makes every record a row
     * @param series the field that makes series, or null
     * @param value the field whose numbers are added up; null counts
     * @param where {@code field=value}, or null
     */
    public record Records(
            Cell collection,
            @Nullable Cell by,
            @Nullable Cell series,
            @Nullable Cell value,
            @Nullable Cell where) implements Data {}
}
