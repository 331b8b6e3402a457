package org.netzbericht.content.markdown.syntax;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Sees at a glance what has no markup: most paragraphs, items, cells and headings are words alone, and become text line by line. All others go to the
 * library's own parser, which takes as long to get ready as to read a short paragraph. For one document.
 */
final class PlainInlines implements InlineParser {
    /** Characters with a meaning of their own; a bracket that opens has none without one that closes. spec: CommonMark 0.31.2, §6. */
    private static final String LIBRARY = "\\`&<*_]";

    private static final int ASCII = 128;

    private final InlineParserContext context;
    private final boolean[] marks = new boolean[ASCII];
    private @Nullable InlineParser library;

    PlainInlines(InlineParserContext context) {
        this.context = context;
        for (int i = 0; i < LIBRARY.length(); i++) {
            marks[LIBRARY.charAt(i)] = true;
        }
        for (var factory : context.getCustomInlineContentParserFactories()) {
            factory.getTriggerCharacters().forEach(c -> marks[c] = true);
        }
        for (var delimiter : context.getCustomDelimiterProcessors()) {
            marks[delimiter.getOpeningCharacter()] = true;
            marks[delimiter.getClosingCharacter()] = true;
        }
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        for (SourceLine line : lines.getLines()) {
            if (!isPlain(line.getContent().toString())) {
                parseMarked(lines, block);
                return;
            }
        }
        for (int i = 0; i < lines.getLines().size(); i++) {
            if (i > 0) {
                block.appendChild(new SoftLineBreak());
            }
            block.appendChild(text(lines.getLines().get(i)));
        }
    }

    private static Text text(SourceLine line) {
        Text text = new Text(line.getContent().toString());
        if (line.getSourceSpan() != null) {
            text.addSourceSpan(line.getSourceSpan());
        }
        return text;
    }

    private void parseMarked(SourceLines lines, Node block) {
        if (library == null) {
            library = new InlineParserImpl(context);
        }
        library.parse(lines, block);
    }

    /** Whether a line is words alone. One that ends with a space may break hard; an empty one is nothing to make text of. */
    private boolean isPlain(String line) {
        boolean[] known = marks;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ASCII && known[c]) {
                return false;
            }
        }
        return !line.isEmpty() && line.charAt(line.length() - 1) > ' ';
    }
}
