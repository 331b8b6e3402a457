package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;

/** What stands in a container that is no Markdown: its lines as written, and where each starts in the Markdown text. */
public final class RawBody extends CustomBlock {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> textStarts = new ArrayList<>();
    private final List<Integer> sourceStarts = new ArrayList<>();

    RawBody() {}

    void add(SourceLine line) {
        var span = line.getSourceSpan();
        textStarts.add(text.length());
        sourceStarts.add(span == null ? lastStart() : span.getInputIndex());
        text.append(line.getContent()).append('\n');
    }

    private int lastStart() {
        return sourceStarts.isEmpty() ? 0 : sourceStarts.get(sourceStarts.size() - 1);
    }

    /** The lines, each ended by a line end. */
    public String text() {
        return text.toString();
    }

    /** Where each line starts in {@link #text}. */
    public int[] textStarts() {
        return starts(textStarts);
    }

    /** Where each line starts in the Markdown text. */
    public int[] sourceStarts() {
        return starts(sourceStarts);
    }

    private static int[] starts(List<Integer> starts) {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
