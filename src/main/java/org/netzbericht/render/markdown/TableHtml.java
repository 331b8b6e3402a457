package org.netzbericht.render.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.PlainText;
import org.netzbericht.content.markdown.syntax.BlockAttributes;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;

/**
 * Tables. A wide table scrolls within a region that the keyboard reaches and that is named by its caption, else its column heads (WCAG
 * 2.2 SC 2.1.1, 4.1.2). A head cell without content is no head.
 */
final class TableHtml {
    private final HtmlWriter html;
    private final MarkdownContext context;
    private final ContainerHtml containers;

    TableHtml(HtmlWriter html, MarkdownContext context, ContainerHtml containers) {
        this.html = html;
        this.context = context;
        this.containers = containers;
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
            if (captioned(table) != null) {
                html.markup("\n<caption>");
                containers.writeCaption(captioned(table), html);
                html.markup("</caption>\n");
            }
            return "\n</table>\n</div>\n";
        }
        String element = part instanceof TableHead ? "thead" : part instanceof TableBody ? "tbody" : "tr";
        html.markup("\n<" + element + ">\n");
        return "\n</" + element + ">\n";
    }

    private String openCell(TableCell cell) {
        boolean isHead = cell.getFirstChild() != null && (cell.isHeader() || isRowHead(cell));
        html.markup(isHead ? cell.isHeader() ? "\n<th scope=\"col\"" : "\n<th scope=\"row\"" : "\n<td");
        TableCell.@Nullable Alignment alignment = cell.getAlignment();
        if (alignment != null && alignment != TableCell.Alignment.LEFT) {
            html.attribute("class", alignment == TableCell.Alignment.RIGHT ? "align-right" : "align-center");
        }
        html.markup(">");
        return isHead ? "</th>\n" : "</td>\n";
    }

    /** The container that gives a table its caption, or null. */
    private static @Nullable Container captioned(Node table) {
        return table.getParent() instanceof Container container && container.kind() == ContainerKind.TABLE
                ? container
                : null;
    }

    private static boolean isRowHead(TableCell cell) {
        // cell, row, body, table
        @Nullable Container container = captioned(cell.getParent().getParent().getParent());
        return cell.getPrevious() == null && container != null && container.has(BlockAttributes.ROW_HEADERS);
    }

    private String label(TableBlock table) {
        @Nullable Container captioned = captioned(table);
        if (captioned != null) {
            return containers.caption(captioned, context.word("table"));
        }
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
