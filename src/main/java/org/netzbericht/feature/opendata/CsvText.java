package org.netzbericht.feature.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.site.data.Column;
import org.netzbericht.site.data.Dataset;

/** Records as a table: RFC 4180, or as a German Excel opens it without taking a text for a formula or a key for a number. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What programs for tables take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Digits that a number of such programs keeps. */
    private static final int EXACT_DIGITS = 15;

    private final List<Column> columns;
    private final boolean excel;
    private final StringBuilder text = new StringBuilder();

    private CsvText(List<Column> columns, boolean excel) {
        this.columns = columns;
        this.excel = excel;
    }

    static String rfc4180(List<Column> columns, List<Map<String, Object>> records) {
        return new CsvText(columns, false).of(records);
    }

    /** With a byte order mark, semicolons, decimal commas, and an apostrophe before what would not stay as it is. */
    static String excel(List<Column> columns, List<Map<String, Object>> records) {
        return new CsvText(columns, true).of(records);
    }

    private String of(List<Map<String, Object>> records) {
        text.append(excel ? BYTE_ORDER_MARK : "");
        line(columns.stream().map(Column::path).toList());
        for (Map<String, Object> record : records) {
            line(columns.stream().map(column -> cell(record, column)).toList());
        }
        return text.toString();
    }

    private String cell(Map<String, Object> record, Column column) {
        String cell = Dataset.cell(record, column);
        if (!excel) {
            return cell;
        }
        List<@Nullable Object> values = Dataset.values(record, column);
        if (values.size() == 1 && values.get(0) instanceof BigDecimal) {
            return cell.replace('.', ',');
        }
        return isTaken(cell) ? "'" + cell : cell;
    }

    private static boolean isTaken(String cell) {
        String start = cell.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0
                || !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        boolean digits = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return formula || digits && (cell.startsWith("0") && cell.length() > 1 || cell.length() > EXACT_DIGITS);
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : separator());
            String cell = cells.get(i);
            boolean isPlain = cell.chars()
                            .noneMatch(c -> c == '"'
                                    || c == '\n'
                                    || c == '\r'
                                    || separator().indexOf(c) >= 0)
                    && cell.equals(cell.strip());
            text.append(isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        text.append("\r\n");
    }

    private String separator() {
        return excel ? ";" : ",";
    }
}
