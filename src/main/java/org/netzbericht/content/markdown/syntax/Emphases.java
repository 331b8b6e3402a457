package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis by two and more characters, by the rules of the library, which keeps single ones. The library joins the two characters of strong emphasis
 * in a way whose first use costs a small site more than all its other emphasis.
 *
 * <p>spec: CommonMark 0.31.2, §6.2, rules 9 to 12.
 */
record Emphases(char mark) implements DelimiterProcessor {
    private static final int STRONG = 2;

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return STRONG;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (isOfThree(opening, closing)) {
            return 0;
        }
        boolean isStrong = opening.length() >= STRONG && closing.length() >= STRONG;
        String delimiter = String.valueOf(mark);
        Node emphasis = isStrong ? new StrongEmphasis(delimiter.repeat(STRONG)) : new Emphasis(delimiter);
        int used = isStrong ? STRONG : 1;
        SourceSpans spans = SourceSpans.empty();
        spans.addAllFrom(opening.getOpeners(used));
        Text opener = opening.getOpener();
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            emphasis.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(used));
        emphasis.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(emphasis);
        return used;
    }

    /** Where one of the runs could both open and close, lengths that add up to a multiple of three do not match unless both are one. */
    private static boolean isOfThree(DelimiterRun opening, DelimiterRun closing) {
        return (opening.canClose() || closing.canOpen())
                && closing.originalLength() % 3 != 0
                && (opening.originalLength() + closing.originalLength()) % 3 == 0;
    }
}
