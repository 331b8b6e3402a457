package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a step says under one of its words: the line that starts with {@code Goal:}, without the word, and all that follows up to the next such
 * line. Holds blocks.
 */
public final class StepPart extends CustomBlock {
    /** The parts a step may have, with the words that start them in English and German; their order is the author's. */
    public enum Kind {
        GOAL("goal", "Ziel"),
        QUESTIONS("questions", "Fragen"),
        ACTIONS("actions", "Vorgehen"),
        WHO("who", "Wer"),
        TIME("time", "Zeit"),
        PITFALLS("pitfalls", "Stolpersteine"),
        TEMPLATES("templates", "Vorlagen");

        private final String english;
        private final String german;

        Kind(String english, String german) {
            this.english = english;
            this.german = german;
        }

        /** The English word. */
        public String word() {
            return english;
        }

        static @Nullable Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.english.equals(word.toLowerCase(Locale.ROOT)) || kind.german.equalsIgnoreCase(word)) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** All words that start a part, German first. */
    public static final List<String> WORDS = words();

    /** A line that starts with a word and a colon, though it starts no part. */
    public record OtherWord(String word, Text text) {}

    private final Kind kind;
    private final String word;

    private StepPart(Kind kind, String word) {
        this.kind = kind;
        this.word = word;
    }

    public Kind kind() {
        return kind;
    }

    /** The word as written. */
    public String word() {
        return word;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            words.add(kind.german);
        }
        for (Kind kind : Kind.values()) {
            words.add(kind.english);
        }
        return List.copyOf(words);
    }

    /** Splits what a step holds into its parts; what stands before the first stays where it is. Returns the lines that may be meant as parts. */
    public static List<OtherWord> split(Container step) {
        List<OtherWord> others = new ArrayList<>();
        List<StepPart> parts = new ArrayList<>();
        @Nullable Node child = step.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Paragraph paragraph) {
                split(paragraph, parts, others);
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).appendChild(child);
            }
            child = next;
        }
        parts.forEach(step::appendChild);
        return others;
    }

    private static void split(Paragraph paragraph, List<StepPart> parts, List<OtherWord> others) {
        Paragraph lines = paragraph;
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).appendChild(paragraph);
        }
        boolean isLineStart = true;
        @Nullable Node node = paragraph.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            int colon = isLineStart && node instanceof Text text ? colon(text.getLiteral()) : -1;
            String word = colon < 0 ? "" : ((Text) node).getLiteral().substring(0, colon);
            @Nullable Kind kind = Kind.of(word);
            if (kind != null) {
                StepPart part = new StepPart(kind, word);
                part.setSourceSpans(node.getSourceSpans());
                lines = start(part, lines, (Text) node, colon);
                parts.add(part);
            } else {
                if (colon > 0) {
                    others.add(new OtherWord(word, (Text) node));
                }
                if (lines != paragraph) {
                    lines.appendChild(node);
                }
            }
            isLineStart = node instanceof SoftLineBreak || node instanceof HardLineBreak;
            node = next;
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    /** Fills a part that starts with a text node; returns the paragraph for what else stands on its line. */
    private static Paragraph start(StepPart part, Paragraph lines, Text start, int colon) {
        dropLineBreak(start.getPrevious() == null ? lines.getLastChild() : start.getPrevious());
        Paragraph own = new Paragraph();
        own.setSourceSpans(start.getSourceSpans());
        start.setLiteral(start.getLiteral().substring(colon + 1).stripLeading());
        if (start.getLiteral().isEmpty()) {
            start.unlink();
        } else {
            own.appendChild(start);
        }
        part.appendChild(own);
        return own;
    }

    private static void dropLineBreak(@Nullable Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            node.unlink();
        }
    }

    /** The colon behind the one word a line starts with, followed by white space or nothing; -1 for other lines. */
    private static int colon(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        boolean isWord = end > 0 && end < line.length() && line.charAt(end) == ':';
        return isWord && (end + 1 == line.length() || line.charAt(end + 1) == ' ') ? end : -1;
    }

    /** Drops paragraphs without text; whether anything is left. */
    public boolean tidy() {
        @Nullable Node child = getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Paragraph && child.getFirstChild() == null) {
                child.unlink();
            }
            child = next;
        }
        return getFirstChild() != null;
    }
}
