package org.netzbericht.content.markdown.syntax;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads footnotes as GitHub does. The library's own extension is not in Maven Central for the core we use. */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int open = state.getNextNonSpaceIndex();
            boolean opens = state.getIndent() < INDENT
                    && open + 1 < line.length()
                    && line.charAt(open) == '['
                    && line.charAt(open + 1) == '^';
            int close = opens ? labelEnd(line, open + 2) : -1;
            if (close < 0 || close + 1 >= line.length() || line.charAt(close + 1) != ':') {
                return BlockStart.none();
            }
            String label = line.subSequence(open + 2, close).toString();
            return BlockStart.of(new FootnoteParser(label)).atIndex(ContainerParser.skipSpace(line, close + 2));
        }
    }

    /** Turns {@code [^label]} into a reference, if a footnote of this label is defined anywhere. */
    static final class References implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            boolean hasCaret = link.openingBracket().getNext() instanceof Text text
                    && text.getLiteral().startsWith("^");
            if (!hasCaret || link.destination() != null) {
                return LinkResult.none();
            }
            String label = link.text(scanner).substring(1);
            boolean isLink =
                    link.label() != null && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
            if (isLink || context.getDefinition(FootnoteDefinition.class, label) == null) {
                return LinkResult.none();
            }
            return LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
        }
    }

    private final FootnoteDefinition definition;

    private FootnoteParser(String label) {
        definition = new FootnoteDefinition(label);
    }

    /** The closing bracket of a label without white space, or -1. */
    private static int labelEnd(CharSequence line, int start) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ']') {
                return i > start ? i : -1;
            }
            if (c == ' ' || c == '\t' || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public Block getBlock() {
        return definition;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        var definitions = new DefinitionMap<>(FootnoteDefinition.class);
        definitions.putIfAbsent(definition.label(), definition);
        return List.of(definitions);
    }
}
