package org.netzbericht.content.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Location;

/** Where the nodes of one tree stand in their file. */
record Places(MarkdownText source) {

    Location of(Node node) {
        return source.location(start(node), end(node));
    }

    Location of(SourceSpan span) {
        return source.location(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /**
     * The part of a text node from {@code from} to {@code to}, the whole node if its source differs, as with entities.
     */
    Location of(Node node, String literal, int from, int to) {
        int start = start(node) + from;
        boolean isVerbatim =
                source.text().startsWith(literal.substring(from, to), start) && start + to - from <= end(node);
        return isVerbatim ? source.location(start, start + to - from) : of(node);
    }

    /** The destination of an inline link or image, the whole node if it stands elsewhere. */
    Location destination(Node link, int openingLength) {
        String text = source.text();
        int end = end(link);
        @Nullable Node last = link.getLastChild();
        int close = last == null ? start(link) + openingLength : end(last);
        if (last == link.getFirstChild() && text.startsWith("<", start(link))) {
            return source.location(start(link) + 1, Math.max(start(link) + 1, end - 1));
        }
        if (!text.startsWith("](", close)) {
            return of(link);
        }
        int start = skipSpace(text, close + 2, end);
        boolean inAngles = start < end && text.charAt(start) == '<';
        return inAngles
                ? source.location(start + 1, angleEnd(text, start + 1, end))
                : source.location(start, bareEnd(text, start, end));
    }

    private static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int angleEnd(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '>') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, end);
    }

    // spec: a bare destination has no spaces and only balanced or escaped parentheses (CommonMark 0.31.2, 6.3)
    private static int bareEnd(String text, int from, int end) {
        int depth = 0;
        int i = from;
        while (i < end && !isSpace(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == ')' && depth-- == 0) {
                break;
            }
            depth += c == '(' ? 1 : 0;
            i += c == '\\' ? 2 : 1;
        }
        return Math.min(i, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
