package org.netzbericht.build;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.Settings;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;

/** Takes out the warnings that {@code site.yaml} suppresses with a reason. Errors stay; a suppression that meets nothing is itself a warning. */
final class Suppressions {
    static final Kind USELESS = Kind.warning("settings.suppress");

    private Suppressions() {}

    static List<Diagnostic> applied(List<Diagnostic> found, Settings settings) {
        List<Diagnostic> kept = new ArrayList<>(found);
        for (Settings.Suppression suppression : settings.suppressions()) {
            boolean met = kept.removeIf(diagnostic -> !diagnostic.isError()
                    && diagnostic.kind().code().equals(suppression.code())
                    && diagnostic.location().file().path().equals(suppression.path()));
            if (!met) {
                kept.add(USELESS.at(suppression.location(), suppression.code(), suppression.path()));
            }
        }
        return kept;
    }
}
