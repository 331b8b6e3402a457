package org.netzbericht.content.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.SourceTree;

/** Looks up what charts show. Pure: the same content gives the same tables. */
public final class ChartTables {
    static final Kind NUMBER = Kind.error("chart.number");
    static final Kind NEGATIVE = Kind.error("chart.negative");
    static final Kind PERIOD = Kind.error("chart.period");
    static final Kind CELLS = Kind.error("chart.cells");
    static final Kind SERIES = Kind.error("chart.series");
    static final Kind FILE = Kind.error("chart.file");
    static final Kind COLUMN = Kind.error("chart.column");
    static final Kind EMPTY = Kind.error("chart.empty");

    /** More cannot be told apart without colour. */
    private static final int MAX_SERIES = 5;

    /** Panels of small multiples need not be told apart, only found. */
    private static final int MAX_PANELS = 12;

    private static final int MAX_DIGITS = 18;
    private static final String MEDIA = "media:";

    private final ChartBlock chart;
    private final Content content;
    private final String language;
    private final Findings findings = new Findings();

    private ChartTables(ChartBlock chart, Content content, String language) {
        this.chart = chart;
        this.content = content;
        this.language = language;
    }

    /** The table of a chart in a language; null where there is nothing to show, for which there is a finding. */
    public static Checked<@Nullable ChartTable> read(ChartBlock chart, Content content, String language) {
        ChartTables tables = new ChartTables(chart, content, language);
        @Nullable ChartTable table = tables.table();
        boolean isEmpty =
                table instanceof ChartTable.Times times && times.stretches().isEmpty()
                        || table instanceof ChartTable.Numbers numbers && isEmpty(numbers);
        if (isEmpty && tables.findings.list().isEmpty()) {
            tables.findings.add(EMPTY, chart.location());
        }
        if (table instanceof ChartTable.Numbers numbers && !isEmpty) {
            tables.judge(numbers);
        }
        return tables.findings.with(isEmpty ? null : table);
    }

    private static boolean isEmpty(ChartTable.Numbers numbers) {
        return numbers.rows().stream().allMatch(row -> row.values().stream().allMatch(value -> value == null));
    }

    private void judge(ChartTable.Numbers numbers) {
        int most = chart.type() == ChartBlock.Type.MULTIPLES ? MAX_PANELS : MAX_SERIES;
        if (numbers.series().size() > most) {
            findings.add(SERIES, chart.location(), numbers.series().size(), most);
        }
        boolean hasNegative = numbers.rows().stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(value -> value != null && value.signum() < 0);
        if (hasNegative && chart.type() == ChartBlock.Type.STACKED_BAR) {
            findings.add(NEGATIVE, chart.location());
        }
    }

    private @Nullable ChartTable table() {
        if (chart.data() instanceof ChartBlock.Rows rows) {
            return typed(rows.series(), rows.rows());
        }
        if (chart.data() instanceof ChartBlock.Table table) {
            return file(table);
        }
        var records = (ChartBlock.Records) chart.data();
        return findings.take(new ChartRecords(chart, records, content, language).table());
    }

    private ChartTable typed(List<Cell> series, List<ChartBlock.Row> rows) {
        return isTimeline() ? times(rows) : numbers(series, rows);
    }

    private boolean isTimeline() {
        return chart.type() == ChartBlock.Type.TIMELINE;
    }

    private ChartTable numbers(List<Cell> series, List<ChartBlock.Row> rows) {
        List<String> names = new ArrayList<>(series.stream().map(Cell::text).toList());
        if (names.isEmpty()) {
            names.add("");
        }
        List<ChartTable.Row> read = new ArrayList<>();
        for (ChartBlock.Row row : rows) {
            if (row.values().size() != names.size()) {
                findings.add(
                        CELLS,
                        row.name().location(),
                        row.name().text(),
                        row.values().size(),
                        names.size());
                continue;
            }
            List<@Nullable BigDecimal> values = new ArrayList<>();
            row.values().forEach(cell -> values.add(number(cell)));
            read.add(new ChartTable.Row(row.name().text(), values));
        }
        return new ChartTable.Numbers(chart.label().text(), chart.axis(), chart.unit(), false, names, read);
    }

    /** The number a cell says; null for an empty one, and with a finding for anything else. */
    private @Nullable BigDecimal number(Cell cell) {
        if (cell.text().isEmpty()) {
            return null;
        }
        @Nullable BigDecimal number = number(cell.text());
        if (number == null) {
            findings.add(NUMBER, cell.location(), cell.text());
        }
        return number;
    }

    private static @Nullable BigDecimal number(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            boolean fits = c >= '0' && c <= '9' || c == '.' && points == 1 && digits > 0 && i < text.length() - 1;
            if (!fits) {
                return null;
            }
        }
        return digits == 0 || digits > MAX_DIGITS ? null : new BigDecimal(text);
    }

    private ChartTable times(List<ChartBlock.Row> rows) {
        List<ChartTable.Stretch> stretches = new ArrayList<>();
        for (ChartBlock.Row row : rows) {
            if (row.values().size() != 1) {
                findings.add(
                        CELLS,
                        row.name().location(),
                        row.name().text(),
                        row.values().size(),
                        1);
                continue;
            }
            Cell cell = row.values().get(0);
            int dots = cell.text().indexOf("..");
            String start = dots < 0 ? cell.text() : cell.text().substring(0, dots);
            String end = dots < 0 ? cell.text() : cell.text().substring(dots + 2);
            Value.@Nullable Period period = period(cell, start, end);
            if (period != null) {
                stretches.add(new ChartTable.Stretch(row.name().text(), period));
            }
        }
        return new ChartTable.Times(chart.label().text(), stretches);
    }

    /** A stretch; without an end it goes on. */
    private Value.@Nullable Period period(Cell cell, String from, String to) {
        @Nullable PartialDate start = PartialDate.parse(from.strip());
        @Nullable PartialDate end = to.isBlank() ? null : PartialDate.parse(to.strip());
        boolean isWrong = start == null
                || end == null && !to.isBlank()
                || end != null && end.last().compareTo(start) < 0;
        if (isWrong) {
            findings.add(PERIOD, cell.location(), cell.text());
            return null;
        }
        return new Value.Period(start, end, end == null, cell.location());
    }

    private @Nullable ChartTable file(ChartBlock.Table table) {
        Cell file = table.file();
        String name = file.text().startsWith(MEDIA) ? file.text().substring(MEDIA.length()) : file.text();
        List<String> files = content.tree().files().stream()
                .map(SourceTree.Entry::path)
                .filter(path -> path.startsWith(Schema.ROOT + "media/") && path.endsWith(".csv"))
                .map(path -> path.substring((Schema.ROOT + "media/").length()))
                .toList();
        if (!file.text().startsWith(MEDIA) || !files.contains(name)) {
            findings.add(FILE.at(file.location(), file.text()).suggesting(nearestFile(name, files)));
            return null;
        }
        List<List<Cell>> lines = Csv.read(content.tree().text(Schema.ROOT + "media/" + name));
        if (lines.isEmpty()) {
            findings.add(EMPTY, chart.location());
            return null;
        }
        return columns(table, lines);
    }

    private static @Nullable String nearestFile(String name, List<String> files) {
        @Nullable String nearest = Suggestion.nearest(name, files);
        return nearest == null ? null : MEDIA + nearest;
    }

    private @Nullable ChartTable columns(ChartBlock.Table table, List<List<Cell>> lines) {
        List<Cell> head = lines.get(0);
        int label = column(chart.label(), head);
        List<Integer> columns = new ArrayList<>();
        table.values().forEach(value -> columns.add(column(value, head)));
        if (label < 0 || columns.contains(-1)) {
            return null;
        }
        List<ChartBlock.Row> rows = new ArrayList<>();
        for (List<Cell> line : lines.subList(1, lines.size())) {
            if (line.size() != head.size()) {
                findings.add(CELLS, line.get(0).location(), line.get(0).text(), line.size(), head.size());
                continue;
            }
            List<Cell> values = columns.stream().map(line::get).toList();
            rows.add(new ChartBlock.Row(line.get(label), isTimeline() ? List.of(stretch(values)) : values));
        }
        return typed(columns.size() == 1 ? List.of() : table.values(), rows);
    }

    /** Two columns are start and end. */
    private static Cell stretch(List<Cell> values) {
        Cell start = values.get(0);
        return values.size() == 1
                ? start
                : new Cell(start.text() + ".." + values.get(1).text(), start.location());
    }

    private int column(Cell name, List<Cell> head) {
        List<String> names = head.stream().map(Cell::text).toList();
        int column = names.indexOf(name.text());
        if (column < 0) {
            findings.add(COLUMN.at(name.location(), name.text(), String.join(", ", names))
                    .suggesting(Suggestion.nearest(name.text(), names)));
        }
        return column;
    }
}
