package org.netzbericht.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netzbericht.build.PdfPage;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.format.TextFormat;

/** {@code pdf [REPORT|PATH]}: one page of the site as a PDF file. */
final class PdfCommand {
    private PdfCommand() {}

    static int run(Run run) {
        String page = run.arguments().word() == null ? "" : run.arguments().word();
        String name = page.replaceAll("^/|/$", "").replace('/', '-');
        Path file =
                run.folder(Switch.DESTINATION, run.terminal().directory(), (name.isEmpty() ? "report" : name) + ".pdf");
        Checked<byte[]> made = PdfPage.make(BuildCommand.request(run), page);
        if (!made.diagnostics().isEmpty()) {
            run.terminal()
                    .print(TextFormat.of(run.messages(), run.terminal().colour())
                            .format(made.diagnostics()));
        }
        if (made.value().length == 0) {
            boolean wrong = made.diagnostics().stream().anyMatch(found -> found.isError());
            if (!wrong) {
                throw new UsageError(run.words().text("usage.page", page));
            }
            return Exit.CONTENT;
        }
        try {
            Files.write(file, made.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!run.arguments().has(Switch.QUIET)) {
            run.terminal().print(run.words().text("pdf.written", run.shown(file)) + "\n");
        }
        return Exit.DONE;
    }
}
