package org.netzbericht.diagnostic;

import java.util.List;
import org.netzbericht.source.Location;

/** A second place that belongs to a finding; its text is the message {@code note.<code>}. */
public record Note(String code, Location location, List<String> args) {
    public Note {
        args = List.copyOf(args);
    }

    public static Note of(String code, Location location, String... args) {
        return new Note(code, location, List.of(args));
    }
}
