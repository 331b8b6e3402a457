package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Who said what a voice quotes: the last line of the container, if it starts with a dash; the dash is dropped. Holds inline nodes. */
public final class Attribution extends CustomBlock {
    private Attribution() {}

    /** Splits the attribution off the last paragraph; without one nothing changes. */
    public static void splitOff(Container voice) {
        if (!(voice.getLastChild() instanceof Paragraph paragraph)) {
            return;
        }
        Node start = lastLine(paragraph);
        if (start instanceof Text text && startsWithDash(text.getLiteral())) {
            text.setLiteral(text.getLiteral().substring(1).stripLeading());
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
    }

    private static @Nullable Node lastLine(Paragraph paragraph) {
        @Nullable Node start = paragraph.getFirstChild();
        for (@Nullable Node node = start; node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                start = node.getNext();
            }
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
