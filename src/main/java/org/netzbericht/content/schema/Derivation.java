package org.netzbericht.content.schema;

import java.util.List;

/**
 * How a value follows from the field {@code from}: either its first {@code take} characters are looked up in the field {@code match} of the
 * referenced collection, or a number picks the first choice whose threshold it reaches (steps, highest first).
 */
public sealed interface Derivation {
    String from();

    record Lookup(String from, int take, String match) implements Derivation {}

    record Steps(String from, List<Step> steps) implements Derivation {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** From this number on, this choice. */
    record Step(String choice, java.math.BigDecimal from) {}
}
