package org.netzbericht.source;

/** A stretch of one source file. Ordered by path, then start, then end. */
public record Location(SourceFile file, Span span) implements Comparable<Location> {

    /** The whole file, shown as its first character. */
    public static Location of(SourceFile file) {
        return new Location(file, Span.at(0));
    }

    public static Location of(SourceFile file, int start, int end) {
        return new Location(file, new Span(start, end));
    }

    public Position position() {
        return file.position(span.start());
    }

    @Override
    public int compareTo(Location other) {
        int byPath = file.path().compareTo(other.file.path());
        if (byPath != 0) {
            return byPath;
        }
        int byStart = Integer.compare(span.start(), other.span.start());
        return byStart != 0 ? byStart : Integer.compare(span.end(), other.span.end());
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        Position at = position();
        return file.path() + ":" + at.line() + ":" + at.column();
    }
}
