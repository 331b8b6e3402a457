package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;

/**
 * Something with a caption that a report can number: its anchor, unique in the document, and its caption as plain text without computed places.
 */
public record Figure(Kind kind, String id, String caption, Location location) {

    /** What is numbered in a series of its own; charts are numbered with figures. */
    public enum Kind {
        FIGURE,
        TABLE,
        CHART
    }
}
