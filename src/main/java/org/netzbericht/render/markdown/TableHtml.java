package org.netzbericht.render.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.PlainText;

/**
 * Tables. A wide table scrolls within a region that the keyboard reaches and that is named by its column heads (WCAG
 * 2.2 SC 2.1.1, 4.1.2). A head cell without content is no head.
 */
final class TableHtml {
    private final HtmlWriter html;
    private final MarkdownContext context;

    TableHtml(HtmlWriter html, MarkdownContext context) {
        this.html = html;
        this.context = context;
    }

    boolean isPart(Node node) {
        return node instanceof TableBlock
                || node instanceof TableHead
                || node instanceof TableBody
                || node instanceof TableRow
                || node instanceof TableCell;
    }

    /** Writes the opening of a part of a table; returns its ending. */
    String open(Node part) {
        if (part instanceof TableCell cell) {
            return openCell(cell);
        }
        if (part instanceof TableBlock table) {
            html.markup("\n<div class=\"table\" role=\"region\" tabindex=\"0\"").attribute("aria-label", label(table));
            html.markup(">\n<table>\n");
            return "\n</table>\n</div>\n";
        }
        String element = part instanceof TableHead ? "thead" : part instanceof TableBody ? "tbody" : "tr";
        html.markup("\n<" + element + ">\n");
        return "\n</" + element + ">\n";
    }

    private String openCell(TableCell cell) {
        boolean isHead = cell.isHeader() && cell.getFirstChild() != null;
        html.markup(isHead ? "\n<th scope=\"col\"" : "\n<td");
        TableCell.@Nullable Alignment alignment = cell.getAlignment();
        if (alignment != null && alignment != TableCell.Alignment.LEFT) {
            html.attribute("class", alignment == TableCell.Alignment.RIGHT ? "align-right" : "align-center");
        }
        html.markup(">");
        return isHead ? "</th>\n" : "</td>\n";
    }

    private String label(TableBlock table) {
        StringBuilder label = new StringBuilder(context.word("table"));
        String separator = ": ";
        Node row = table.getFirstChild().getFirstChild();
        for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String head = PlainText.of(cell);
            if (!head.isEmpty()) {
                label.append(separator).append(head);
                separator = ", ";
            }
        }
        return label.toString();
    }
}
