package org.netzbericht.build;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.Settings;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/** Takes out the warnings that {@code site.yaml} suppresses with a reason. Errors stay; a suppression that meets nothing is itself a warning. */
final class Suppressions {
    static final Kind USELESS = Kind.warning("settings.suppress");

    private Suppressions() {}

    /** {@code isAll}: everything has been checked, so that what meets nothing is useless. */
    static List<Diagnostic> applied(List<Diagnostic> found, Settings settings, boolean isAll) {
        List<Diagnostic> kept = new ArrayList<>(found);
        for (Settings.Suppression suppression : settings.suppressions()) {
            boolean met = kept.removeIf(diagnostic -> !diagnostic.isError()
                    && diagnostic.kind().code().equals(suppression.code())
                    && isMeant(diagnostic.location(), suppression));
            if (isAll && !met) {
                kept.add(USELESS.at(suppression.location(), suppression.code(), place(suppression)));
            }
        }
        return kept;
    }

    private static boolean isMeant(Location location, Settings.Suppression suppression) {
        String path = suppression.path();
        String words = suppression.words();
        return (path.isEmpty() || location.file().path().equals(path))
                && (words.isEmpty() || location.file().text(location.span()).equals(words));
    }

    /** The file and the words, as far as they are given; the folder of all files where none is. */
    private static String place(Settings.Suppression suppression) {
        String path = suppression.path().isEmpty() ? "site-content" : suppression.path();
        return suppression.words().isEmpty() ? path : path + ": " + suppression.words();
    }
}
