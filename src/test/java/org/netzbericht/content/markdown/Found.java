package org.netzbericht.content.markdown;

import java.util.stream.Collectors;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Findings as text, one a line: place, code, marked text, suggestion, notes. */
final class Found {
    private Found() {}

    static Document read(String markdown) {
        return DocumentReader.read(MarkdownText.of(SourceFile.of("a.md", markdown)))
                .value();
    }

    static String in(String markdown) {
        return in(MarkdownText.of(SourceFile.of("a.md", markdown)));
    }

    static String in(MarkdownText text) {
        return DocumentReader.read(text).diagnostics().stream().map(Found::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic finding) {
        StringBuilder line = new StringBuilder(place(finding.location()));
        line.append(' ').append(finding.kind().code());
        line.append(" [").append(marked(finding.location())).append(']');
        if (finding.suggestion() != null) {
            line.append(" ? ").append(finding.suggestion());
        }
        for (Note note : finding.notes()) {
            line.append(" -> ").append(place(note.location()));
        }
        return line.toString();
    }

    static String place(Location location) {
        return location.position().line() + ":" + location.position().column();
    }

    static String marked(Location location) {
        return location.file().text(location.span()).replace("\n", "⏎");
    }
}
