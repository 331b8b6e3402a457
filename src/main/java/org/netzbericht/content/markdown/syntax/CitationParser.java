package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Turns {@code [@id]} into a citation, unless it is a link. */
final class CitationParser implements LinkProcessor {
    private static final int MAX_LENGTH = 1000;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean hasSign = link.openingBracket().getNext() instanceof Text text
                && text.getLiteral().indexOf('@') >= 0;
        if (!hasSign || link.marker() != null || link.destination() != null) {
            return LinkResult.none();
        }
        String content = link.text(scanner);
        boolean isCitation = content.length() <= MAX_LENGTH
                && !Citation.parts(content).isEmpty()
                && context.getDefinition(LinkReferenceDefinition.class, content) == null
                && (link.label() == null || context.getDefinition(LinkReferenceDefinition.class, link.label()) == null);
        return isCitation ? LinkResult.replaceWith(new Citation(content), link.afterTextBracket()) : LinkResult.none();
    }
}
