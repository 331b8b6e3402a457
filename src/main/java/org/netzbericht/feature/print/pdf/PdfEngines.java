package org.netzbericht.feature.print.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The engines of this machine, by the names of the setting {@code pdf.engine}. */
public final class PdfEngines {
    /** Where programs lie on systems that have these. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin"));

    private PdfEngines() {}

    /** The program of this name, if it is on this machine. */
    public static Optional<PdfEngine> find(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(ExternalEngine::new);
    }
}
