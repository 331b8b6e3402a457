package org.netzbericht.feature.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netzbericht.feature.print.page.Attachment;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.page.PrintMetadata;
import org.netzbericht.feature.print.page.PrintPage;

/** Print pages to try the engine with: a small book as it should be, and one that holds everything that is hard. */
public final class PrintSamples {
    private static final Path FOLDER = Path.of("src", "test", "resources", "print");
    public static final Attachment DATA = new Attachment(
            "orte.csv",
            "text/csv",
            "Die Orte der Tabelle 1",
            "Ort;Einwohner\r\nOrt 1;371\r\n".getBytes(StandardCharsets.UTF_8));

    private PrintSamples() {}

    public static PrintPage sample() {
        return page("sample.html", "print/report.css");
    }

    public static PrintPage torture() {
        return page("torture.html", "print/report.css");
    }

    /** A page of this HTML in the shipped style. */
    static PrintPage of(String html) {
        return of(html, Map.of());
    }

    /** A page of this HTML, and files of the theme in place of the shipped ones. */
    static PrintPage of(String html, Map<String, String> theme) {
        return new PrintPage(html, "buch/druck/index.html", "print/report.css", files(theme), metadata(), List.of());
    }

    private static PrintPage page(String html, String sheet) {
        return new PrintPage(
                text(FOLDER.resolve(html)), "buch/druck/index.html", sheet, files(Map.of()), metadata(), List.of(DATA));
    }

    static PrintMetadata metadata() {
        return new PrintMetadata(
                "Gemeinsam weiterkommen",
                "de",
                List.of("Erika Muster", "Max Muster"),
                "Wie der Austausch gelingt",
                List.of("Austausch", "Zusammenarbeit"),
                "Netzwerk Beispiel",
                "CC BY 4.0",
                "https://example.org/buch/",
                Instant.parse("2022-09-01T00:00:00Z"),
                "Seite");
    }

    static String html(String body) {
        return "<!DOCTYPE html><html lang=\"de\"><head><title>Probe</title></head><body>" + body + "</body></html>";
    }

    private static PrintFiles files(Map<String, String> theme) {
        return new PrintFiles() {
            @Override
            public Optional<byte[]> ofSite(String path) {
                return path.equals("buch/media/chart.svg")
                        ? Optional.of(bytes(FOLDER.resolve("chart.svg")))
                        : Optional.empty();
            }

            @Override
            public Optional<byte[]> ofTheme(String path) {
                if (theme.containsKey(path)) {
                    return Optional.of(theme.get(path).getBytes(StandardCharsets.UTF_8));
                }
                Path file = Path.of("templates", path);
                return Files.exists(file) ? Optional.of(bytes(file)) : Optional.empty();
            }
        };
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
