package org.netzbericht.render.markdown;

/**
 * A stretch of a citation or of an entry in a bibliography: plain text, whether it is emphasised, and what it leads to – for a citation the id of a
 * work, for a bibliography an address outside –, empty for nothing.
 */
public record Phrase(String text, boolean emphasised, String target) {
    public static Phrase of(String text) {
        return new Phrase(text, false, "");
    }
}
