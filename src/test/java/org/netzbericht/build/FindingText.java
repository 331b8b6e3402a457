package org.netzbericht.build;

import java.util.stream.Collectors;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.source.Location;

/**
 * A finding on one line, as expectations hold it: {@code error code path:line:column «underlined» [arguments] | meant name | note place «underlined»}.
 * Long words are cut.
 */
final class FindingText {
    private static final int MOST = 40;

    private FindingText() {}

    static String of(Diagnostic found) {
        String severity = found.kind().severity() == Severity.ERROR ? "error " : "warning ";
        String args = found.args().stream().map(FindingText::cut).collect(Collectors.joining("; ", " [", "]"));
        String meant = found.suggestion() == null ? "" : " | meant " + found.suggestion();
        String notes = found.notes().stream()
                .map(note -> " | " + note.code() + " " + place(note.location()))
                .collect(Collectors.joining());
        return severity + found.kind().code() + " " + place(found.location())
                + (found.args().isEmpty() ? "" : args) + meant + notes;
    }

    private static String place(Location place) {
        String underlined = place.file().text(place.span());
        return place + (underlined.isEmpty() ? "" : " «" + cut(underlined) + "»");
    }

    /** Digests of made files depend on the machine's compression. */
    private static String cut(String words) {
        if (words.matches("[0-9a-f]{64}")) {
            return "SHA-256";
        }
        String line = words.replace("\n", "⏎").replace("\t", "→");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
