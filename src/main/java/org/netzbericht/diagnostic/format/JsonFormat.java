package org.netzbericht.diagnostic.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.source.Location;
import org.netzbericht.source.Position;

/**
 * Findings as a JSON array for tools: every finding, in the given order. Lines and columns are 1-based, columns in code points, the end is
 * exclusive. Texts are in the language of the messages; {@code code} and {@code severity} are the same in all languages.
 */
public final class JsonFormat {
    private JsonFormat() {}

    /** Writes the array where the writer stands. */
    public static void write(JsonWriter json, List<Diagnostic> diagnostics, Messages messages) {
        json.array();
        for (Diagnostic diagnostic : diagnostics) {
            String code = diagnostic.kind().code();
            json.object();
            json.name("severity").value(diagnostic.kind().severity() == Severity.ERROR ? "error" : "warning");
            json.name("code").value(code);
            place(json, diagnostic.location());
            json.name("message").value(messages.text(code, diagnostic.args()));
            json.name("why").value(textOrNull(messages, code + ".why", diagnostic.args()));
            json.name("fix").value(textOrNull(messages, code + ".fix", diagnostic.args()));
            json.name("suggestion").value(diagnostic.suggestion());
            json.name("notes").array();
            for (Note note : diagnostic.notes()) {
                json.object();
                place(json, note.location());
                json.name("message").value(messages.text("note." + note.code(), note.args()));
                json.end();
            }
            json.end().end();
        }
        json.end();
    }

    private static void place(JsonWriter json, Location place) {
        Position start = place.position();
        Position end = place.file().position(place.span().end());
        json.name("path").value(place.file().path());
        json.name("line").value(start.line());
        json.name("column").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
    }

    private static @Nullable String textOrNull(Messages messages, String key, List<String> args) {
        return messages.has(key) ? messages.text(key, args) : null;
    }
}
