package org.netzbericht.feature.print.epub;

import java.util.List;

/** A line of the table of contents, with the lines below it. {@code target} is a file of the book, perhaps with a fragment. */
public record NavPoint(String title, String target, List<NavPoint> below) {
    public NavPoint {
        below = List.copyOf(below);
    }
}
