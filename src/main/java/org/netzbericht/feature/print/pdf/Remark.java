package org.netzbericht.feature.print.pdf;

/**
 * Something the engine could not do.
 *
 * @param subject what kind of thing it is about
 * @param file the style sheet's path in the theme, or the address of what was not found; may be empty
 * @param line the line in it, from 1; 0 if not known
 * @param message the engine's own words
 */
public record Remark(Subject subject, String file, int line, String message) {
    /** What a remark is about. */
    public enum Subject {
        /** A rule of a style sheet that the engine does not know. */
        STYLE,
        /** A picture, font or sheet that is missing or may not be read. */
        FILE,
        /** Anything else. */
        OTHER,
        /** The page as a whole: there is no file. */
        FAILURE
    }
}
