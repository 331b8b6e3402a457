package org.netzbericht.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Location;

/**
 * A finding: its kind, the place of the cause, what fills its text, other places that matter, and a name the editor may have meant. Immutable.
 * Ordered by path, offset, code, arguments.
 */
public record Diagnostic(
        Kind kind,
        Location location,
        List<String> args,
        List<Note> notes,
        @Nullable String suggestion) implements Comparable<Diagnostic> {

    public Diagnostic {
        args = List.copyOf(args);
        notes = List.copyOf(notes);
    }

    public static Diagnostic of(Kind kind, Location location, Object... args) {
        List<String> texts = new ArrayList<>(args.length);
        for (Object arg : args) {
            texts.add(String.valueOf(arg));
        }
        return new Diagnostic(kind, location, texts, List.of(), null);
    }

    /** The same with a note more. */
    public Diagnostic with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(kind, location, args, more, suggestion);
    }

    /** The same with what may have been meant; null leaves it as it is. */
    public Diagnostic suggesting(@Nullable String meant) {
        return meant == null ? this : new Diagnostic(kind, location, args, notes, meant);
    }

    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = location.compareTo(other.location);
        order = order != 0 ? order : kind.code().compareTo(other.kind.code());
        return order != 0 ? order : String.join("\u0000", args).compareTo(String.join("\u0000", other.args));
    }
}
