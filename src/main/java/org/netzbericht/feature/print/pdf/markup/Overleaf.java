package org.netzbericht.feature.print.pdf.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says what stays together at a page's end. Tables of less than about a quarter of a page are kept whole ({@code short}), and so are sheets to be
 * filled in, together with their heading ({@code sheet}). In longer tables, lists and boxes the first two parts and the last two stay together
 * ({@code with-next}), so that none stands alone; so do a sentence that ends with a colon and what it announces, and the last two paragraphs of a
 * chapter.
 */
final class Overleaf {
    private static final int MOST_LINES = 11;

    /** About how many letters a line holds across all columns. */
    private static final int LETTERS = 90;

    private static final String WITH_NEXT = "with-next";

    private Overleaf() {}

    static void mark(Document page) {
        for (Element table : page.select("table")) {
            if (table.hasClass("worksheet")) {
                keepSheet(table);
            } else if (lines(table) <= MOST_LINES) {
                table.addClass("short");
                Element around = table.parent();
                if (around != null && around.hasClass("table")) {
                    around.addClass("short");
                }
            } else {
                keepEnds(table.select("tbody > tr"));
            }
        }
        page.select(".prose ul, .prose ol, .block-checklist ul, .block-step dl, ul.index")
                .forEach(list -> keepEnds(list.children()));
        page.select(".prose p").stream()
                .filter(text -> text.text().endsWith(":") && text.nextElementSibling() != null)
                .forEach(text -> text.addClass(WITH_NEXT));
        page.select(".chapter .prose > p:last-child").stream()
                .map(Element::previousElementSibling)
                .filter(before -> before != null && before.normalName().equals("p"))
                .forEach(before -> before.addClass(WITH_NEXT));
    }

    private static void keepEnds(List<Element> parts) {
        if (parts.size() > 2) {
            parts.get(0).addClass(WITH_NEXT);
            parts.get(parts.size() - 2).addClass(WITH_NEXT);
        }
    }

    /** From the heading in front of it, where one is near, to the end of the sheet. */
    private static void keepSheet(Element table) {
        Element captioned = table.closest(".captioned");
        Element first = captioned == null ? null : captioned.previousElementSibling();
        while (first != null && first.normalName().equals("p")) {
            first = first.previousElementSibling();
        }
        if (first == null || !first.normalName().matches("h[2-6]")) {
            return;
        }
        Element sheet = new Element("div").addClass("sheet");
        first.before(sheet);
        while (sheet.nextElementSibling() != null && !sheet.children().contains(captioned)) {
            sheet.appendChild(sheet.nextElementSibling());
        }
    }

    /** About how many lines a table takes; the room around a row is half a line. */
    private static double lines(Element table) {
        double lines = 0;
        for (Element row : table.select("tr")) {
            lines += 0.5 + Math.ceil(row.text().length() / (double) LETTERS);
        }
        return lines;
    }
}
