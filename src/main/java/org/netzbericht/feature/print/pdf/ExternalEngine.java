package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.netzbericht.feature.print.page.PrintPage;

/**
 * A program of this machine, WeasyPrint or Chromium. It gets the page as browsers do, in a folder of its own with the files the page names; what it
 * makes is published as it is: neither standards nor the same bytes are promised.
 */
final class ExternalEngine implements PdfEngine {
    private static final int MINUTES = 10;

    private final Path program;

    ExternalEngine(Path program) {
        this.program = program;
    }

    @Override
    public PdfFile make(PrintPage page) {
        try {
            Path folder = Files.createTempDirectory("netzbericht-pdf");
            try {
                return make(page, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return program.getFileName().toString();
    }

    private PdfFile make(PrintPage page, Path folder) throws IOException {
        Path html = write(folder, page.path(), page.html().getBytes(StandardCharsets.UTF_8));
        for (String path : NamedFiles.ofSite(page)) {
            page.files().ofSite(path).ifPresent(bytes -> write(folder, path, bytes));
        }
        Path pdf = folder.resolve("page.pdf");
        run(html, pdf);
        byte[] bytes = Files.readAllBytes(pdf);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfFile(bytes, document.getNumberOfPages(), Map.of(), List.of());
        }
    }

    private static Path write(Path folder, String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Path html, Path pdf) throws IOException {
        List<String> command = program.endsWith("weasyprint")
                ? List.of(program.toString(), "--pdf-variant", "pdf/ua-1", html.toString(), pdf.toString())
                : List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--export-tagged-pdf",
                        "--generate-pdf-document-outline",
                        "--user-data-dir=" + pdf.resolveSibling("profile"),
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(pdf.resolveSibling("log").toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0 || !Files.exists(pdf)) {
                process.destroyForcibly();
                throw new IOException(program + ": " + Files.readString(pdf.resolveSibling("log")));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
