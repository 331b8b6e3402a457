package org.netzbericht.diagnostic;

import org.netzbericht.source.Location;

/**
 * One sort of finding, a constant of the class that reports it. The code is {@code area.name}; its texts are in {@code messages_*.properties}.
 */
public record Kind(Severity severity, String code) {

    public static Kind error(String code) {
        return new Kind(Severity.ERROR, code);
    }

    public static Kind warning(String code) {
        return new Kind(Severity.WARNING, code);
    }

    /** A finding of this kind. Arguments fill {0}, {1} … of its texts and are printed by {@code toString}. */
    public Diagnostic at(Location location, Object... args) {
        return Diagnostic.of(this, location, args);
    }
}
