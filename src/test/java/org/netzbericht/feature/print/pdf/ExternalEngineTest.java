package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.page.PrintPage;

/** A shell script in the place of the program shows what it would get. */
class ExternalEngineTest {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="de"><head><title>Buch</title><link rel="stylesheet" href="../../assets/site.css"></head>
            <body><p><img src="../../media/weg.svg" alt=""> <a href="../ziele/">Ziele</a></p></body></html>
            """;

    private static final Map<String, String> SITE = Map.of(
            "assets/site.css", "@font-face { font-family: A; src: url(fonts/a.woff2); }",
            "assets/fonts/a.woff2", "a font",
            "media/weg.svg", "<svg/>",
            "media/anderes.svg", "<svg/>");

    @TempDir
    Path folder;

    @Test
    void givesTheProgramThePageWithItsStyleSheetsFontsAndPictures() throws IOException {
        Path seen = folder.resolve("seen");
        PdfEngine engine = program("cp -r \"$(dirname \"$4\")\" '" + seen + "' && cp '" + twoPages() + "' \"$4\"");
        PdfFile file = engine.make(page());
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.bytes()).isEqualTo(Files.readAllBytes(folder.resolve("two.pdf")));
        assertThat(seen.resolve("buch/druck/index.html")).hasContent(HTML);
        assertThat(seen.resolve("assets/site.css")).hasContent(SITE.get("assets/site.css"));
        assertThat(seen.resolve("assets/fonts/a.woff2")).hasContent("a font");
        assertThat(seen.resolve("media/weg.svg")).hasContent("<svg/>");
        assertThat(seen.resolve("media/anderes.svg")).doesNotExist();
    }

    @Test
    void saysWhatAProgramSaidThatFailed() throws IOException {
        PdfEngine engine = program("echo 'no fonts' && exit 1");
        assertThatThrownBy(() -> engine.make(page()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("weasyprint: no fonts");
    }

    private PdfEngine program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("weasyprint"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new ExternalEngine(program);
    }

    private Path twoPages() throws IOException {
        Path file = folder.resolve("two.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private static PrintPage page() {
        PrintFiles files = new PrintFiles() {
            @Override
            public Optional<byte[]> ofSite(String path) {
                return Optional.ofNullable(SITE.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Optional<byte[]> ofTheme(String path) {
                return Optional.empty();
            }
        };
        return new PrintPage(
                HTML, "buch/druck/index.html", "print/report.css", files, PrintSamples.metadata(), List.of());
    }
}
