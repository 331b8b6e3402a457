package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code [@id]} into a citation, unless it is a link. Between the brackets is text alone, in few pieces of at most {@value #MAX_LENGTH}
 * characters together, so that many brackets cost linear time.
 */
final class CitationParser implements LinkProcessor {
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_PIECES = 50;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null || link.destination() != null) {
            return LinkResult.none();
        }
        @Nullable String content = content(link.openingBracket());
        boolean isCitation = content != null
                && content.indexOf('@') >= 0
                && !Citation.parts(content).isEmpty()
                && context.getDefinition(LinkReferenceDefinition.class, content) == null
                && (link.label() == null || context.getDefinition(LinkReferenceDefinition.class, link.label()) == null);
        return isCitation ? LinkResult.replaceWith(new Citation(content), link.afterTextBracket()) : LinkResult.none();
    }

    /** The text behind a bracket; null if there is anything else. */
    private static @Nullable String content(Node bracket) {
        StringBuilder content = new StringBuilder();
        int pieces = 0;
        for (@Nullable Node node = bracket.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                content.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                content.append('\n');
            } else {
                return null;
            }
            if (++pieces > MAX_PIECES || content.length() > MAX_LENGTH) {
                return null;
            }
        }
        return content.toString();
    }
}
