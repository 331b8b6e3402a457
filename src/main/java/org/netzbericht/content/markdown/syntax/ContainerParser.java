package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads containers. A line of at least three colons and a name opens one, a line of as many colons alone closes it; a
 * container within another has another number of colons, or the same: then the inner is closed first.
 */
final class ContainerParser extends AbstractBlockParser {
    private static final int MIN_COLONS = 3;

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int colons = colons(state);
            if (colons < MIN_COLONS) {
                return BlockStart.none();
            }
            var parser = isOnlyColons(state) ? new StrayFenceParser() : new ContainerParser(opening(state, colons));
            return BlockStart.of(parser).atIndex(line.length());
        }
    }

    /** A closing line without an open container; the line is all there is. */
    private static final class StrayFenceParser extends AbstractBlockParser {
        private final StrayFence fence = new StrayFence();

        @Override
        public Block getBlock() {
            return fence;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }

    private final Container container;
    private final @Nullable RawBody raw;
    private boolean isBelowOpening;

    private ContainerParser(Container container) {
        this.container = container;
        this.raw = container.kind() == ContainerKind.CHART ? new RawBody() : null;
    }

    @Override
    public Block getBlock() {
        return container;
    }

    @Override
    public boolean isContainer() {
        return raw == null;
    }

    @Override
    public boolean canContain(Block child) {
        return raw == null;
    }

    @Override
    public void addLine(SourceLine line) {
        if (raw != null && isBelowOpening) {
            raw.add(line);
        }
        isBelowOpening = true; // the opening line itself comes first, read to its end
    }

    @Override
    public void closeBlock() {
        if (raw != null) {
            container.appendChild(raw);
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean isCode = state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
        if (!isCode && colons(state) == container.colons() && isOnlyColons(state) && !isOpenWithin()) {
            container.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether an open container below this one claims the same closing line. */
    private boolean isOpenWithin() {
        for (@Nullable Node node = container.getLastChild(); node != null; node = node.getLastChild()) {
            if (node instanceof Container inner && !inner.isClosed() && inner.colons() == container.colons()) {
                return true;
            }
        }
        return false;
    }

    private static Container opening(ParserState state, int colons) {
        SourceLine line = state.getLine();
        CharSequence content = line.getContent();
        int nameStart = skipSpace(content, state.getNextNonSpaceIndex() + colons);
        int nameEnd = nameStart;
        while (nameEnd < content.length() && !isSpace(content.charAt(nameEnd))) {
            nameEnd++;
        }
        SourceLine opening = line.substring(state.getNextNonSpaceIndex(), content.length());
        var container = new Container(
                colons,
                content.subSequence(nameStart, nameEnd).toString(),
                opening.getSourceSpan() == null ? SourceSpan.of(0, 0, 0, 0) : opening.getSourceSpan());
        TitleParser.read(line, skipSpace(content, nameEnd), container);
        return container;
    }

    private static int colons(ParserState state) {
        if (state.getIndent() > 3) {
            return 0;
        }
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end - start;
    }

    private static boolean isOnlyColons(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return skipSpace(line, state.getNextNonSpaceIndex() + colons(state)) == line.length();
    }

    static int skipSpace(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
