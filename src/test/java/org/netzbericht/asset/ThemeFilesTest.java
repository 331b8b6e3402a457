package org.netzbericht.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.source.SourceFile;

class ThemeFilesTest {
    @TempDir
    Path folder;

    @Test
    void siteFileWinsOverThemeFileOfSamePath() throws IOException {
        ThemeFiles theme = LayeredTheme.of(siteTemplates(), BuiltInTheme.read(classes()));

        assertThat(theme.text("assets/base.css").map(SourceFile::text)).contains("own base");
        assertThat(theme.text("assets/base.css").map(SourceFile::path)).contains("templates/assets/base.css");
        assertThat(theme.text("words/de.yaml").map(SourceFile::text)).contains("theme words");
        assertThat(theme.text("words/de.yaml").map(SourceFile::path)).contains("theme:words/de.yaml");
        assertThat(theme.bytes("words/fr.yaml")).isEmpty();
    }

    @Test
    void listsBothLayersSortedWithoutHiddenFilesAndLinks() throws IOException {
        Path site = siteTemplates();
        write(site.resolve("assets/.DS_Store"), "x");
        Files.createSymbolicLink(site.resolve("assets/link.css"), site.resolve("assets/base.css"));
        ThemeFiles theme = LayeredTheme.of(site, BuiltInTheme.read(classes()));

        assertThat(theme.list("assets")).containsExactly("assets/base.css", "assets/own.css", "assets/tokens.css");
        assertThat(theme.list(""))
                .containsExactly("assets/base.css", "assets/own.css", "assets/tokens.css", "words/de.yaml");
        assertThat(theme.list("asset")).isEmpty();
        assertThat(theme.irregular()).containsExactly("templates/assets/link.css");
        assertThat(theme.bytes("assets/link.css")).isEmpty();
    }

    @Test
    void readsTheSameThemeFromAJar() throws IOException {
        BuiltInTheme unpacked = BuiltInTheme.read(classes());
        BuiltInTheme packed = BuiltInTheme.read(jar());

        assertThat(packed.paths()).isEqualTo(unpacked.paths());
        assertThat(packed.bytes("words/de.yaml"))
                .hasValueSatisfying(b ->
                        assertThat(b).isEqualTo(unpacked.bytes("words/de.yaml").orElseThrow()));
        assertThat(packed.bytes("words")).isEmpty();
        assertThat(packed.bytes("../Secret.class")).isEmpty();
    }

    @Test
    void withoutSiteTemplatesTheThemeOfTheProgramStands() {
        ThemeFiles theme = ThemeFiles.of(folder.resolve("absent"));

        assertThat(theme.list(""))
                .isEqualTo(BuiltInTheme.read().paths().stream().sorted().toList());
    }

    private Path siteTemplates() throws IOException {
        Path site = folder.resolve("templates");
        write(site.resolve("assets/base.css"), "own base");
        write(site.resolve("assets/own.css"), "own");
        return site;
    }

    private Path classes() throws IOException {
        Path theme = folder.resolve("classes/org/netzbericht/theme");
        write(theme.resolve("assets/base.css"), "theme base");
        write(theme.resolve("assets/tokens.css"), "theme tokens");
        write(theme.resolve("words/de.yaml"), "theme words");
        return folder.resolve("classes");
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/netzbericht/Secret.class"));
            zip.putNextEntry(new ZipEntry("org/netzbericht/theme/words/"));
            for (String path : new String[] {"assets/tokens.css", "words/de.yaml", "assets/base.css"}) {
                zip.putNextEntry(new ZipEntry("org/netzbericht/theme/" + path));
                zip.write(("theme " + path.replaceAll(".*/|\\..*", "").replace("de", "words")).getBytes(UTF_8));
            }
        }
        return jar;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
