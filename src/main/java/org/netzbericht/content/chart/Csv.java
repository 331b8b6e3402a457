package org.netzbericht.content.chart;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * A CSV file as lists of cells with their places (RFC 4180; also with semicolons, as German spreadsheets write it). Blank lines are left out; spaces
 * around cells do not count. Whatever the text, it is read in one pass.
 */
final class Csv {
    private final SourceFile file;
    private final String text;
    private final char separator;
    private final List<List<Cell>> lines = new ArrayList<>();
    private int at;

    private Csv(SourceFile file) {
        this.file = file;
        this.text = file.text();
        String first = file.lineAt(0);
        this.separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    static List<List<Cell>> read(SourceFile file) {
        Csv csv = new Csv(file);
        while (csv.at < csv.text.length()) {
            List<Cell> line = csv.line();
            if (line.size() > 1 || !line.get(0).text().isEmpty()) {
                csv.lines.add(line);
            }
        }
        return csv.lines;
    }

    private List<Cell> line() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            boolean more = at < text.length() && text.charAt(at) == separator;
            at++;
            if (!more) {
                return cells;
            }
        }
    }

    /** Reads up to the separator or the end of the line. */
    private Cell cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted();
            int end = at;
            at = cellEnd(at);
            return new Cell(quoted.strip(), Location.of(file, start, end));
        }
        at = cellEnd(at);
        String plain = text.substring(start, at).stripTrailing();
        return new Cell(plain, Location.of(file, start, start + plain.length()));
    }

    private int cellEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Two quotes within quotes are one. */
    private String quoted() {
        StringBuilder quoted = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                quoted.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                quoted.append(c);
                at++;
            } else {
                break;
            }
        }
        return quoted.toString();
    }
}
