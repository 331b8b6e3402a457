package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Who said what a voice quotes: the last line of the container that starts with a dash, with the lines of the same
 * paragraph that follow; the dash is dropped. Holds inline nodes. */
public final class Attribution extends CustomBlock {
    private Attribution() {}

    /** Splits the attribution off the last paragraph; without one nothing changes. */
    public static void splitOff(Container voice) {
        if (!(voice.getLastChild() instanceof Paragraph paragraph)) {
            return;
        }
        @Nullable Text start = start(paragraph);
        if (start == null) {
            return;
        }
        start.setLiteral(start.getLiteral().substring(1).stripLeading());
        Attribution attribution = new Attribution();
        attribution.setSourceSpans(paragraph.getSourceSpans());
        @Nullable Node lineBreak = start.getPrevious();
        move(start, attribution);
        paragraph.insertAfter(attribution);
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    /** The start of the last line with a dash, or null. */
    private static @Nullable Text start(Paragraph paragraph) {
        @Nullable Text start = null;
        boolean isLineStart = true;
        for (@Nullable Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isLineStart && node instanceof Text text && startsWithDash(text.getLiteral())) {
                start = text;
            }
            isLineStart = node instanceof SoftLineBreak || node instanceof HardLineBreak;
        }
        return start;
    }

    private static boolean startsWithDash(String line) {
        return line.startsWith("—") || line.startsWith("–");
    }

    private static void move(Node first, Attribution to) {
        @Nullable Node node = first;
        while (node != null) {
            Node next = node.getNext();
            to.appendChild(node);
            node = next;
        }
    }
}
