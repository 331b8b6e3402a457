package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.page.PrintPage;

/** A kept file is used only while everything that goes into it is the same. */
class KeptFilesTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new HashMap<>();
    private int made;

    @BeforeEach
    void files() {
        files.put("site/media/weg e.svg", "picture");
        files.put(
                "theme/print/report.css",
                "@font-face { src: url(fonts/a.ttf) } ul { list-style-image: url(\"dot.svg\") }");
        files.put("theme/print/fonts/a.ttf", "font");
        files.put("theme/print/dot.svg", "dot");
    }

    @Test
    void isMadeOnceWhileNothingChanges() {
        assertThat(file()).isEqualTo("1");
        assertThat(file()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/media/weg e.svg",
                "theme/print/report.css",
                "theme/print/fonts/a.ttf",
                "theme/print/dot.svg"
            })
    void isMadeAnewWhenAFileChanges(String path) {
        file();
        files.merge(path, " ", String::concat);
        assertThat(file()).isEqualTo("2");
    }

    private String file() {
        PrintPage page = new PrintPage(
                "<img src=\"../../media/weg%20e.svg\">",
                "buch/druck/index.html",
                "print/report.css",
                new PrintFiles() {
                    @Override
                    public Optional<byte[]> ofSite(String path) {
                        return bytes("site/" + path);
                    }

                    @Override
                    public Optional<byte[]> ofTheme(String path) {
                        return bytes("theme/" + path);
                    }
                },
                PrintSamples.metadata(),
                List.of());
        KeptFiles kept = new KeptFiles(folder, "program 1", false);
        return new String(kept.file(page, new Counting()).bytes(), StandardCharsets.UTF_8);
    }

    private Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes how many files it has made. */
    private final class Counting implements PdfEngine {
        @Override
        public PdfFile make(PrintPage page) {
            made++;
            return new PdfFile(String.valueOf(made).getBytes(StandardCharsets.UTF_8), 1, Map.of(), List.of());
        }

        @Override
        public String name() {
            return "counting";
        }
    }
}
