package org.netzbericht.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netzbericht.build.AnswersSummary;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.format.TextFormat;
import org.netzbericht.source.SourceFile;

/** {@code selfcheck summarise FILE…}: saved answers as the record of a page that names nobody. */
final class SelfcheckCommand {
    private static final String SUMMARISE = "summarise";

    private SelfcheckCommand() {}

    static int run(Run run) {
        List<String> words = run.arguments().words();
        if (words.isEmpty() || !words.get(0).equals(SUMMARISE)) {
            String given = words.isEmpty() ? "" : words.get(0);
            throw new UsageError(run.words().text("usage.selfcheck", given)
                    + Arguments.nearest(given, List.of(SUMMARISE), run.words()));
        }
        if (words.size() == 1) {
            throw new UsageError(run.words().text("usage.filesMissing"));
        }
        List<SourceFile> files = new ArrayList<>();
        for (String name : words.subList(1, words.size())) {
            files.add(file(run, name));
        }
        Checked<String> made = AnswersSummary.make(BuildCommand.request(run), files);
        if (made.value().isEmpty()) {
            run.terminal()
                    .print(TextFormat.of(run.messages(), run.terminal().colour())
                            .format(made.diagnostics()));
            return Exit.CONTENT;
        }
        if (run.arguments().value(Switch.DESTINATION) == null) {
            run.terminal().print(made.value());
            return Exit.DONE;
        }
        Path target = run.folder(Switch.DESTINATION, run.terminal().directory(), "");
        try {
            Files.writeString(target, made.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!run.arguments().has(Switch.QUIET)) {
            run.terminal().print(run.words().text("pdf.written", run.shown(target)) + "\n");
        }
        return Exit.DONE;
    }

    private static SourceFile file(Run run, String name) {
        try {
            Path path = run.terminal().directory().resolve(name).normalize();
            String shown = run.shown(path).replace('\\', '/');
            return SourceFile.read(shown, Files.readAllBytes(path));
        } catch (java.nio.file.InvalidPathException e) {
            throw new UsageError(run.words().text("usage.path", SUMMARISE, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
