package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netzbericht.build.BuildReport;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.sites.TestSite.Folders;
import org.netzbericht.source.Location;

/** What a build of a tiny site left: its report and its output folder. */
record Built(TestSite site, BuildReport report) {
    private static final boolean UPDATE = Boolean.getBoolean("update.expected");

    Path output() {
        return site.target();
    }

    /** The findings, one a line, with place and arguments. */
    String findings() {
        return report.diagnostics().stream().map(Built::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic diagnostic) {
        Location at = diagnostic.location();
        return at.file().path() + ":" + at.position() + " " + diagnostic.kind() + " " + diagnostic.args();
    }

    /** The codes of all findings, sorted as they are reported. */
    List<String> codes() {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.kind().code())
                .toList();
    }

    OutputText file(String path) {
        return new OutputText(path);
    }

    /** Every file in the folder {@code expected} of the case is there, with these bytes and no others. */
    Built equalsExpected() {
        Path expected = expected();
        if (!Files.isDirectory(expected)) {
            throw new AssertionError(site.name() + " expects nothing");
        }
        try (Stream<Path> files = Files.walk(expected)) {
            files.filter(Files::isRegularFile)
                    .map(file -> expected.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(path -> file(path).equalsExpected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Path expected() {
        return TestSite.SITES.resolve(site.name()).resolve("expected");
    }

    Built absent(String path) {
        assertThat(files().keySet()).as(site.name()).doesNotContain(path);
        return this;
    }

    /** All files of the output but the marker, path to bytes as Latin-1 text. */
    SortedMap<String, String> files() {
        return files(output());
    }

    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    found.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** One file of the output. */
    final class OutputText {
        private final String path;

        private OutputText(String path) {
            this.path = path;
        }

        String text() {
            Path file = output().resolve(path);
            assertThat(file).as(site.name()).isRegularFile();
            return Folders.read(file);
        }

        /** Equals the file of the same path in the case's folder {@code expected}; {@code -Dupdate.expected=true} writes that. */
        Built equalsExpected() {
            Path file = expected().resolve(path);
            if (UPDATE) {
                Folders.write(file, text());
            }
            assertThat(text())
                    .as("%s/expected/%s", site.name(), path)
                    .isEqualTo(Files.exists(file) ? Folders.read(file) : "");
            return Built.this;
        }

        Built contains(String... parts) {
            assertThat(text()).contains(parts);
            return Built.this;
        }

        Built lacks(String... parts) {
            assertThat(text()).doesNotContain(parts);
            return Built.this;
        }
    }
}
