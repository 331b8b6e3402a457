package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.sites.TestSite.Folders;

/** Same input, same bytes, wherever and however it is built. On the demo site, because it uses everything there is. */
class DeterminismTest {
    private static final Path DEMO = Path.of("").toAbsolutePath();

    @TempDir
    static Path work;

    private static SortedMap<String, String> usual;

    @BeforeAll
    static void build() {
        usual = built(DEMO, "usual", 2);
        assertThat(usual).hasSizeGreaterThan(100);
    }

    @Test
    void threadsChangeNothing() {
        assertSame(built(DEMO, "one", 1));
        assertSame(built(DEMO, "eight", 8));
    }

    @Test
    void zoneLocaleEncodingUmaskAndWorkingDirectoryChangeNothing() {
        Path kiritimati = work.resolve("kiritimati");
        SeparateBuild.run(
                DEMO,
                kiritimati,
                1,
                "077",
                work,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");
        assertSame(Built.files(kiritimati));
        Path cairo = work.resolve("cairo");
        SeparateBuild.run(
                DEMO,
                cairo,
                8,
                "002",
                DEMO,
                "-Duser.timezone=America/St_Johns",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=nu-arab");
        assertSame(Built.files(cairo));
    }

    /** A ZIP lists its folders in an order that follows that of its entries. */
    @Test
    void theOrderOfDirectoriesChangesNothing() throws IOException {
        List<String> first = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            Path zip = work.resolve("shuffled-" + seed + ".zip");
            pack(zip, new Random(seed));
            try (FileSystem shuffled = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
                first.add(listing(shuffled.getPath("/site-content/municipalities")));
                assertSame(built(shuffled.getPath("/"), "shuffled-" + seed, 2));
            }
        }
        assertThat(first.get(0)).isNotEqualTo(first.get(1));
    }

    @Test
    void lineEndingsAndByteOrderMarksChangeNothing() throws IOException {
        Path windows = work.resolve("windows");
        Folders.copy(DEMO.resolve("site-content"), windows.resolve("site-content"));
        try (Stream<Path> files = Files.walk(windows)) {
            for (Path file : files.filter(DeterminismTest::isText).toList()) {
                Folders.write(file, "\uFEFF" + Folders.read(file).replace("\n", "\r\n"));
            }
        }
        assertSame(built(windows, "windows-output", 2));
    }

    /** Passages that are written once for a folder are what they would be on each page of it. */
    @Test
    void repeatedPassagesChangeNothing() {
        Path anew = work.resolve("anew");
        Folders.copy(DEMO.resolve("site-content"), anew.resolve("site-content"));
        Folders.copy(DEMO.resolve("templates"), anew.resolve("templates"));
        Path layout = anew.resolve("templates/layouts/base.ftlh");
        String once = Folders.read(layout);
        String always = once.replace("<@repeated>\n", "").replace("</@repeated>\n", "");
        assertThat(always).hasSizeLessThan(once.length()).doesNotContain("repeated");
        Folders.write(layout, always);
        assertSame(built(anew, "anew-output", 2));
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".md")) && !name.contains("static");
    }

    private static void assertSame(SortedMap<String, String> other) {
        assertThat(other.keySet()).isEqualTo(usual.keySet());
        other.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(usual.get(path)));
    }

    private static SortedMap<String, String> built(Path root, String name, int threads) {
        Path target = work.resolve(name);
        BuildRequest request = new BuildRequest(
                root,
                target,
                null,
                Moment.of(Instant.parse("2026-11-22T08:00:00Z")),
                false,
                false,
                false,
                false,
                false,
                Severity.ERROR,
                threads);
        BuildReport report = Build.run(request, Progress.NONE);
        assertThat(report.outcome()).as(report.diagnostics().toString()).isEqualTo(Outcome.PUBLISHED);
        return Built.files(target);
    }

    private static void pack(Path zip, Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(DEMO.resolve("site-content"))) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, random);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(DEMO.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static String listing(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        }
        return names.toString();
    }
}
