package org.netzbericht.content.markdown;

import java.util.Arrays;

/**
 * Where a character of a Markdown text stands in its file; both offsets are 0-based UTF-16 units. Immutable, grows with
 * its argument.
 */
@FunctionalInterface
public interface OffsetMap {
    int toFile(int offset);

    /** The text is one stretch of the file that starts at {@code by}. */
    static OffsetMap shifted(int by) {
        return offset -> offset + by;
    }

    /**
     * The text keeps the file's lines but not their indentation, as a YAML block scalar. Line {@code i} starts at
     * {@code textLineStarts[i]} in the text and at {@code fileLineStarts[i]} in the file; both ascend. Rejects arrays
     * that are empty or differ in length.
     */
    static OffsetMap lines(int[] textLineStarts, int[] fileLineStarts) {
        if (textLineStarts.length == 0 || textLineStarts.length != fileLineStarts.length) {
            throw new IllegalArgumentException(textLineStarts.length + " and " + fileLineStarts.length + " lines");
        }
        int[] text = textLineStarts.clone();
        int[] file = fileLineStarts.clone();
        return offset -> {
            int found = Arrays.binarySearch(text, offset);
            int line = Math.max(0, found >= 0 ? found : -found - 2);
            return file[line] + Math.max(0, offset - text[line]);
        };
    }
}
