package org.netzbericht.feature.print.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.netzbericht.diagnostic.format.JsonWriter;

/**
 * The tables of a page as data to travel inside its PDF, those behind its charts among them: each table with a caption becomes a CSV file (RFC 4180,
 * UTF-8) in the order of the page, and all of them together one JSON file. A cell over several columns stands in the first of them.
 */
public final class TableData {
    /** A table: its name as a file, its caption, the cells of all rows; those of the first {@code heads} rows are names of columns. */
    private record Data(String file, String caption, int heads, List<List<String>> rows) {}

    private TableData() {}

    /** {@code title} names the document. */
    public static List<Attachment> of(String html, String title) {
        List<Data> tables = new ArrayList<>();
        for (Element table : Jsoup.parse(html).select("table:has(> caption)")) {
            String number = "000" + (tables.size() + 1); // reading programs sort by name
            String caption = table.select("> caption").text();
            List<List<String>> rows =
                    table.select("tr").stream().map(TableData::cells).toList();
            tables.add(new Data(
                    "table-" + number.substring(number.length() - 3) + ".csv",
                    caption,
                    table.select("> thead > tr").size(),
                    rows));
        }
        List<Attachment> attachments = new ArrayList<>();
        if (!tables.isEmpty()) {
            attachments.add(new Attachment("data.json", "application/json", title, bytes(json(tables, title))));
        }
        tables.forEach(table ->
                attachments.add(new Attachment(table.file(), "text/csv", table.caption(), bytes(csv(table.rows())))));
        return attachments;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> th, > td")) {
            Element copy = cell.clone();
            copy.select(".fn, .fn-call, .fn-again").remove();
            cells.add(copy.text());
            String span = cell.attr("colspan");
            for (int more = span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1; more > 1; more--) {
                cells.add("");
            }
        }
        return cells;
    }

    private static String json(List<Data> tables, String title) {
        JsonWriter json = new JsonWriter();
        json.object().name("title").value(title).name("tables").array();
        for (Data table : tables) {
            json.object().name("file").value(table.file()).name("caption").value(table.caption());
            json.name("columns").array();
            table.rows().subList(0, table.heads()).forEach(row -> row(json, row));
            json.end().name("rows").array();
            table.rows().subList(table.heads(), table.rows().size()).forEach(row -> row(json, row));
            json.end().end();
        }
        return json.end().end() + "\n";
    }

    private static void row(JsonWriter json, List<String> cells) {
        json.array();
        cells.forEach(json::value);
        json.end();
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(String.join(",", row.stream().map(TableData::quoted).toList()));
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
