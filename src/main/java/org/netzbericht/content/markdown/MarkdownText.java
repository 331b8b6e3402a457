package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Markdown and where its characters stand in the file. The text has {@code \n} line ends, as a {@link SourceFile} has.
 */
public record MarkdownText(SourceFile file, String text, OffsetMap map) {

    /** The whole file. */
    public static MarkdownText of(SourceFile file) {
        return new MarkdownText(file, file.text(), OffsetMap.shifted(0));
    }

    /** The file from {@code start} to its end: a body after its front matter. */
    public static MarkdownText tail(SourceFile file, int start) {
        return new MarkdownText(file, file.text().substring(start), OffsetMap.shifted(start));
    }

    /** The place in the file of a stretch of this text, end exclusive. */
    public Location location(int start, int end) {
        int fileStart = map.toFile(start);
        // The last character is mapped, not the end: the end may be the start of the next line, behind its indentation.
        int fileEnd = end > start ? map.toFile(end - 1) + 1 : fileStart;
        return Location.of(file, fileStart, Math.max(fileStart, fileEnd));
    }
}
