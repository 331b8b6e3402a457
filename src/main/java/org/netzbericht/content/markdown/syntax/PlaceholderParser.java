package org.netzbericht.content.markdown.syntax;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code {{…}}} on one line, at most {@value #MAX_LENGTH} characters, so that many unclosed braces cost linear
 * time.
 */
final class PlaceholderParser implements InlineContentParser {
    private static final int MAX_LENGTH = 200;

    static final InlineContentParserFactory FACTORY = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new PlaceholderParser();
        }
    };

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!scanner.next("{{")) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int length = 0; length < MAX_LENGTH; length++) {
            char c = scanner.peek();
            if (c == '}') {
                String content = scanner.getSource(start, scanner.position()).getContent();
                return scanner.next("}}")
                        ? ParsedInline.of(new Placeholder(content), scanner.position())
                        : ParsedInline.none();
            }
            if (c == '{' || c == '\n' || c == Scanner.END) {
                return ParsedInline.none();
            }
            scanner.next();
        }
        return ParsedInline.none();
    }
}
