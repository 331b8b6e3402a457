package org.netzbericht.content.markdown.syntax;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;

/** Reads the title behind a container's name: text as written, computed places, and attributes in braces. */
final class TitleParser {
    private TitleParser() {}

    static void read(SourceLine line, int start, Container container) {
        String content = line.getContent().toString();
        int end = content.stripTrailing().length();
        int braces = BlockAttributes.open(content.substring(0, end));
        if (braces >= start) {
            var place = line.substring(braces, end).getSourceSpan();
            container.attributes(
                    BlockAttributes.of(content.substring(braces, end), place == null ? container.opening() : place));
            end = content.substring(0, braces).stripTrailing().length();
        }
        if (start >= end) {
            return;
        }
        ContainerTitle title = new ContainerTitle();
        add(title, title, line, start, end);
        int at = start;
        while (at < end) {
            int open = content.indexOf("{{", at);
            int close = open < 0 ? -1 : content.indexOf("}}", open);
            if (close < 0 || close + 2 > end) {
                break;
            }
            if (open > at) {
                add(title, new Text(content.substring(at, open)), line, at, open);
            }
            add(title, new Placeholder(content.substring(open + 2, close)), line, open, close + 2);
            at = close + 2;
        }
        if (at < end) {
            add(title, new Text(content.substring(at, end)), line, at, end);
        }
        container.appendChild(title);
    }

    private static void add(ContainerTitle title, Node node, SourceLine line, int start, int end) {
        var span = line.substring(start, end).getSourceSpan();
        node.setSourceSpans(span == null ? List.of() : List.of(span));
        if (node != title) {
            title.appendChild(node);
        }
    }
}
