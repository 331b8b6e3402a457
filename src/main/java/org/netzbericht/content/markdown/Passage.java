package org.netzbericht.content.markdown;

import java.util.List;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Words that are read in one go: a paragraph, a heading, an item, a cell, a title, or the text of a field. Markup is left out; what is no prose –
 * code, pictures, notes, computed places, addresses – is one {@link #OTHER} each.
 *
 * @param text the words; a line's end of the source is a space, one that is shown is a line's end
 * @param running whether it is made of sentences: no heading, cell or title, and no field that does not end like one
 * @param quoted whether these are words of others: a quotation or a voice
 * @param links the words of links, in their order
 */
public record Passage(String text, boolean running, boolean quoted, List<Stretch> links, Place place) {
    /** Stands for what is no prose (U+FFFC, object replacement character). */
    public static final char OTHER = '\uFFFC';

    /** The words of a link, end exclusive, and where it leads. */
    public record Stretch(int start, int end, String destination) {}

    /** Where characters of a passage stand in their file. Found only when asked for: a text without findings never is. */
    @FunctionalInterface
    public interface Place {
        Location of(int start, int end);
    }

    public Passage {
        links = List.copyOf(links);
    }

    /** A text that stands in a file somewhere behind an offset, as YAML may write it. */
    public static Passage of(String text, boolean quoted, Location location) {
        return new Passage(text, isSentence(text), quoted, List.of(), new InField(text, location));
    }

    private record InField(String text, Location field) implements Place {
        @Override
        public Location of(int start, int end) {
            SourceFile file = field.file();
            Aligner aligner =
                    new Aligner(file.text(), field.span().start(), field.span().end());
            int[] offsets = new int[text.length()];
            aligner.place(text, offsets, 0);
            return at(file, offsets, start, end);
        }
    }

    /** Whether a text ends as sentences do. */
    public static boolean isSentence(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '“' || last == ')' || last == ':';
    }

    /** The place of a passage whose characters stand at these offsets. */
    static Location at(SourceFile file, int[] offsets, int start, int end) {
        int from = offsets[start];
        return Location.of(file, from, Math.max(from, offsets[end - 1] + 1));
    }
}
