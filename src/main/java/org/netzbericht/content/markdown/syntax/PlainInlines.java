package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Sees at a glance what has plain markup or none: most paragraphs, items, cells and headings are words, with a link or an emphasised word between
 * them. All others go to the library's own parser, which takes as long to get ready as to read a short paragraph. For one document.
 *
 * <p>spec: CommonMark 0.31.2, §6. Plain is an emphasis of words by one or two characters that can only open, and as many that can only close, and a
 * link of words whose destination needs no reading; each in one line.
 */
final class PlainInlines implements InlineParser {
    /** Characters with a meaning of their own. */
    private static final String LIBRARY = "\\`&<*_[]";

    private static final int ASCII = 128;

    /** What may stand in front of an emphasis and behind it, so that its marks can only be taken for that: a space or a sign that is no mark. */
    private static final String BEFORE = " („";

    private static final String BEHIND = " .,;:!?)“";

    /** What a destination may have beside letters and digits of ASCII. */
    private static final String ADDRESS = ":/.-_#?=%+,@~";

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
        List<Node> nodes = new ArrayList<>();
        for (SourceLine line : lines.getLines()) {
            if (!nodes.isEmpty()) {
                nodes.add(new SoftLineBreak());
            }
            if (!read(line, nodes)) {
                parseMarked(lines, block);
                return;
            }
        }
        nodes.forEach(block::appendChild);
    }

    private void parseMarked(SourceLines lines, Node block) {
        if (library == null) {
            library = new InlineParserImpl(context);
        }
        library.parse(lines, block);
    }

    /** Adds what a line says; false if it is not plain. One that ends with a space may break hard; an empty one is nothing to make text of. */
    private boolean read(SourceLine line, List<Node> nodes) {
        String words = line.getContent().toString();
        int length = words.length();
        SourceSpan place = line.getSourceSpan();
        if (length == 0 || words.charAt(length - 1) <= ' ' || place == null) {
            return false;
        }
        int from = 0;
        for (int mark = nextMark(words, 0); mark < length; mark = nextMark(words, from)) {
            int end = words.charAt(mark) == '[' ? endOfLink(words, mark) : endOfEmphasis(words, mark);
            if (end < 0) {
                return false;
            }
            if (mark > from) {
                nodes.add(text(words, place, from, mark));
            }
            nodes.add(words.charAt(mark) == '[' ? link(words, place, mark, end) : emphasis(words, place, mark, end));
            from = end;
        }
        if (from < length) {
            nodes.add(text(words, place, from, length));
        }
        return true;
    }

    /** Where the next character with a meaning stands; the end if there is none. */
    private int nextMark(String words, int from) {
        boolean[] known = marks;
        int i = from;
        while (i < words.length() && (words.charAt(i) >= ASCII || !known[words.charAt(i)])) {
            i++;
        }
        return i;
    }

    /** Behind a link that begins here; negative if none does that is plain. */
    private int endOfLink(String words, int start) {
        int close = nextMark(words, start + 1);
        boolean isLink = isWord(words, start + 1)
                && at(words, start - 1) != '!'
                && at(words, close) == ']'
                && at(words, close + 1) == '(';
        if (!isLink) {
            return -1;
        }
        int end = close + 2;
        while (end < words.length() && isAddress(words.charAt(end))) {
            end++;
        }
        return end > close + 2 && at(words, end) == ')' ? end + 1 : -1;
    }

    /** Behind an emphasis that begins here; negative if none does that is plain. */
    private int endOfEmphasis(String words, int start) {
        char mark = words.charAt(start);
        int count = at(words, start + 1) == mark ? 2 : 1;
        int close = nextMark(words, start + count);
        int end = close + count;
        boolean isEmphasis = (mark == '*' || mark == '_')
                && (start == 0 || BEFORE.indexOf(words.charAt(start - 1)) >= 0)
                && isWord(words, start + count)
                && isWord(words, close - 1)
                && at(words, close) == mark
                && at(words, end - 1) == mark
                && (end == words.length() || end < words.length() && BEHIND.indexOf(words.charAt(end)) >= 0);
        return isEmphasis ? end : -1;
    }

    private static Node link(String words, SourceSpan place, int start, int end) {
        int close = words.indexOf(']', start);
        Link link = new Link(words.substring(close + 2, end - 1), null);
        link.appendChild(text(words, place, start + 1, close));
        link.addSourceSpan(place.subSpan(start, end));
        return link;
    }

    private static Node emphasis(String words, SourceSpan place, int start, int end) {
        boolean isStrong = words.charAt(start) == words.charAt(start + 1);
        int count = isStrong ? 2 : 1;
        String delimiter = words.substring(start, start + count);
        Node emphasis = isStrong ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
        emphasis.appendChild(text(words, place, start + count, end - count));
        emphasis.addSourceSpan(place.subSpan(start, end));
        return emphasis;
    }

    private static Text text(String words, SourceSpan place, int start, int end) {
        Text text = new Text(words.substring(start, end));
        text.addSourceSpan(place.subSpan(start, end));
        return text;
    }

    private static boolean isWord(String words, int index) {
        return Character.isLetterOrDigit(at(words, index));
    }

    private static boolean isAddress(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ADDRESS.indexOf(c) >= 0;
    }

    /** A character; a line's end beyond the line. */
    private static char at(String words, int index) {
        return index < 0 || index >= words.length() ? '\n' : words.charAt(index);
    }
}
