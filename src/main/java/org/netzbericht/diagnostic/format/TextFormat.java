package org.netzbericht.diagnostic.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.source.Location;

/**
 * Findings as frames for people: sentence, place, source line with carets, what may have been meant, notes. At most {@value #MOST} of one code
 * are shown, the rest is counted. Immutable, thread-safe.
 */
public final class TextFormat {
    private static final int MOST = 20;

    private final Messages messages;
    private final boolean colour;

    private TextFormat(Messages messages, boolean colour) {
        this.messages = messages;
        this.colour = colour;
    }

    /** Frames in the language of these texts; with colour, ANSI sequences are added. */
    public static TextFormat of(Messages messages, boolean colour) {
        return new TextFormat(messages, colour);
    }

    /** All findings in the given order, an empty line after each. */
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> seen = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            String code = diagnostic.kind().code();
            int before = seen.getOrDefault(code, 0);
            seen.put(code, before + 1);
            if (before < MOST) {
                append(text, diagnostic);
                text.append('\n');
            }
        }
        boolean cut = false;
        for (var count : seen.entrySet()) {
            if (count.getValue() > MOST) {
                String more = Integer.toString(count.getValue() - MOST);
                text.append(messages.text("more.findings", more, count.getKey()))
                        .append('\n');
                cut = true;
            }
        }
        return text.append(cut ? "\n" : "").toString();
    }

    private void append(StringBuilder text, Diagnostic diagnostic) {
        boolean error = diagnostic.kind().severity() == Severity.ERROR;
        String code = diagnostic.kind().code();
        String label = messages.text(error ? "severity.error" : "severity.warning");
        text.append(painted(error ? Paint.ERROR : Paint.WARNING, label + " [" + code + "]"))
                .append(' ')
                .append(Printable.line(messages.text(code, diagnostic.args())))
                .append('\n');
        String meant = diagnostic.suggestion();
        String hint = messages.text("more", code);
        if (meant != null) {
            hint = Printable.line(messages.text("suggest", meant)) + "   " + hint;
        }
        frame(text, diagnostic.location(), error ? Paint.ERROR : Paint.WARNING, hint);
        for (Note note : diagnostic.notes()) {
            String words = Printable.line(messages.text("note." + note.code(), note.args()));
            frame(text, note.location(), Paint.NOTE, words);
        }
    }

    private void frame(StringBuilder text, Location place, Paint paint, String label) {
        text.append("  ")
                .append(painted(Paint.NOTE, "-->"))
                .append(' ')
                .append(Printable.line(place.toString()))
                .append('\n');
        if (place.file().text().isEmpty()) { // a file that is not text, or empty: there is no line to show
            text.append("    = ").append(label).append('\n');
            return;
        }
        Excerpt excerpt = Excerpt.of(place);
        String number = Integer.toString(place.position().line());
        String line = excerpt.line().isEmpty() ? " │" : " │ " + excerpt.line();
        text.append("  ").append(number).append(line).append('\n');
        int indent = excerpt.carets().indexOf('^');
        text.append("  ")
                .append(" ".repeat(number.length()))
                .append(" │ ")
                .append(excerpt.carets(), 0, indent)
                .append(painted(paint, excerpt.carets().substring(indent)))
                .append(' ')
                .append(label)
                .append('\n');
    }

    private String painted(Paint paint, String text) {
        return colour ? paint.sequence + text + "\u001b[0m" : text;
    }

    /** SGR sequences of ECMA-48. */
    private enum Paint {
        ERROR("\u001b[1;31m"),
        WARNING("\u001b[1;33m"),
        NOTE("\u001b[36m");

        private final String sequence;

        Paint(String sequence) {
            this.sequence = sequence;
        }
    }
}
