package org.netzbericht.feature.print.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The tables of a page as data to travel inside its PDF: each table with a caption becomes a CSV file (RFC 4180, UTF-8) in the order of the page. A
 * cell over several columns stands in the first of them.
 */
public final class TableData {
    private TableData() {}

    public static List<Attachment> of(String html) {
        List<Attachment> attachments = new ArrayList<>();
        for (Element table : Jsoup.parse(html).select("table:has(> caption)")) {
            Element caption = table.selectFirst("caption");
            String number = "000" + (attachments.size() + 1); // reading programs sort by name
            String name = "table-" + number.substring(number.length() - 3) + ".csv";
            String title = caption == null ? name : caption.text();
            attachments.add(new Attachment(name, "text/csv", title, csv(table).getBytes(StandardCharsets.UTF_8)));
        }
        return attachments;
    }

    private static String csv(Element table) {
        StringBuilder csv = new StringBuilder();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> th, > td")) {
                Element copy = cell.clone();
                copy.select(".fn, .fn-call, .fn-again").remove();
                cells.add(quoted(copy.text()));
                String span = cell.attr("colspan");
                for (int more = span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1; more > 1; more--) {
                    cells.add("");
                }
            }
            csv.append(String.join(",", cells)).append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
