package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** What holds for every build after another one, and for builds that fail. */
class LawsTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        TestSite site = site("lists/pager");
        Built first = site.build();
        assertThat(first.report().counts().written()).isEqualTo(first.files().size() - 1);
        age(first);
        Built second = site.build();
        assertThat(second.report().counts().written()).isZero();
        assertThat(second.report().counts().removed()).isZero();
        assertThat(second.report().counts().unchanged())
                .isEqualTo(first.report().counts().written());
        assertThat(times(second)).allSatisfy((path, time) -> assertThat(time).isEqualTo(LONG_AGO));
    }

    @Test
    void aChangeWritesWhatItTouchesAndNothingElse() throws IOException {
        TestSite site = site("lists/pager");
        age(site.build());
        site.change("things/zebra.yaml", "Zebra", "Zebu");
        Map<String, FileTime> times = times(site.build());
        times.keySet().removeIf(path -> times.get(path).equals(LONG_AGO));
        assertThat(times.keySet()).containsExactlyInAnyOrder("dinge/zebra/index.html", "dinge/seite-3/index.html");
    }

    @Test
    void aDeletedRecordTakesItsPagesWithIt() {
        TestSite site = site("routes/aliases");
        site.build().file("alt/uhr/index.html").contains("Uhr");
        Built after = site.remove("things/uhr.yaml").build();
        assertThat(after.files().keySet()).noneMatch(path -> path.contains("uhr"));
        assertThat(after.output().resolve("dinge")).doesNotExist();
        assertThat(after.output().resolve("alt")).doesNotExist();
        assertThat(after.report().counts().removed()).isEqualTo(3);
        assertThat(after.files()).isEqualTo(fresh(site).files());
    }

    @Test
    void whatHandsHaveChangedIsRestored() throws IOException {
        TestSite site = site("lists/pager");
        Built first = site.build();
        SortedMap<String, String> right = first.files();
        Path page = first.output().resolve("dinge/apfel/index.html");
        FileTime time = Files.getLastModifiedTime(page);
        Folders.write(page, Folders.read(page).replace("Apfel", "Ampel")); // as long as before
        Files.setLastModifiedTime(page, time);
        Files.delete(first.output().resolve("dinge/ofen/index.html"));
        assertThat(site.build().files()).isEqualTo(right);
    }

    @Test
    void foreignFilesStay() {
        TestSite site = site("lists/pager");
        Path output = site.build().output();
        Map<String, String> foreign = Map.of(
                ".git/config", "git",
                ".htaccess", "apache",
                "notizen.txt", "von Hand",
                "dinge/apfel/dazu.txt", "auch");
        foreign.forEach((path, text) -> Folders.write(output.resolve(path), text));
        Built after = site.remove("things/apfel.yaml").build().absent("dinge/apfel/index.html");
        foreign.forEach((path, text) -> assertThat(after.files()).containsEntry(path, text));
    }

    @Test
    void aBuildThatFailsOnContentLeavesTheOldOutputAsItWas() throws IOException {
        TestSite site = site("references/backlinks");
        assertUntouched(site, site.put("things/neu.yaml", "title: Neu\nplaces: [west]\n"), "reference.unknown");
    }

    @Test
    void aBuildThatFailsWhileRenderingLeavesTheOldOutputAsItWas() throws IOException {
        TestSite site = site("references/backlinks");
        site.build();
        site.put("templates/pages/thing.ftlh", "<@layout.base>\n${entry.title?substring(9)}\n</@layout.base>\n");
        assertUntouched(site, site.change("places/nord.yaml", "Nord", "Norden"), "template.failed");
    }

    @Test
    void aBuildThatFailsOnTheFinishedPagesLeavesTheOldOutputAsItWas() throws IOException {
        TestSite site = site("references/backlinks");
        site.build();
        site.put(
                "templates/pages/thing.ftlh",
                "<@layout.base>\n<a href=\"${entry.id}/nirgends/\">x</a>\n</@layout.base>\n");
        assertUntouched(site, site.change("places/nord.yaml", "Nord", "Norden"), "audit.link");
    }

    private static void assertUntouched(TestSite site, TestSite broken, String code) throws IOException {
        TestSite good = site(site.name()).target(broken.target());
        if (!Files.exists(broken.target())) {
            good.build();
        }
        SortedMap<String, String> before = Built.files(broken.target());
        Map<String, FileTime> times = times(broken.target());
        Built stopped = broken.stopped();
        assertThat(stopped.codes()).contains(code);
        assertThat(stopped.files()).isEqualTo(before);
        assertThat(times(broken.target())).isEqualTo(times);
        try (var around = Files.list(broken.target().getParent())) {
            assertThat(around.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .allMatch(name -> name.endsWith(".lock")
                            || isEmptyFolder(broken.target().resolveSibling(name)));
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .allMatch(file -> file.toFile().length() == 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void checkWritesNothingAndFindsWhatBuildFinds() {
        TestSite site = site("references/unpublished").checkOnly();
        Built checked = site.build();
        assertThat(checked.output()).doesNotExist();
        assertThat(checked.codes())
                .isEqualTo(site("references/unpublished").build().codes());
    }

    /** Time alone is no error: dates are in the past, reviews are overdue, and the site is built all the same. */
    @Test
    void theDemoSiteBuildsInTwoYearsToo(@TempDir Path target) {
        BuildRequest request = new BuildRequest(
                Path.of("").toAbsolutePath(),
                target.resolve("output"),
                null,
                Moment.of(Instant.parse("2028-11-22T08:00:00Z")),
                false,
                false,
                false,
                false,
                false,
                Severity.ERROR,
                2);
        BuildReport report = Build.run(request, Progress.NONE);
        assertThat(report.outcome()).as(report.diagnostics().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.diagnostics())
                .extracting(diagnostic -> diagnostic.kind().code())
                .contains("legal.review");
    }

    @Test
    void aWarningStopsOnlyWhereItIsAskedTo() {
        assertThat(site("references/unpublished").build().report().count(Severity.WARNING))
                .isEqualTo(4);
        TestSite strict = site("references/unpublished").failOn(Severity.WARNING);
        assertThat(strict.stopped().output()).doesNotExist();
        assertThat(site("lists/pager").failOn(Severity.WARNING).build().codes()).isEmpty();
    }

    @Test
    void aWarningCanBeSuppressedWithAReason() {
        Built built = suppressing(
                        "{ code: reference.unpublished, path: site-content/things/a.md, reason: Kommt im Mai., date: 2026-01-15 }",
                        "{ code: link.unpublished, path: site-content/things/a.md, reason: Kommt im Mai., date: 2026-01-15 }")
                .failOn(Severity.WARNING)
                .build();
        assertThat(built.codes()).isEmpty();
    }

    @Test
    void aSuppressionThatMeetsNothingIsAWarning() {
        Built built = suppressing(
                        "{ code: link.http, path: site-content/things/a.md, reason: Später., date: 2026-01-15 }")
                .build();
        assertThat(built.codes()).contains("settings.suppress", "reference.unpublished");
    }

    @Test
    void anErrorCannotBeSuppressed() {
        TestSite site = suppressing(
                        "{ code: reference.unknown, path: site-content/things/a.md, reason: Egal., date: 2026-01-15 }")
                .change("things/a.md", "place: geheim", "place: west");
        assertThat(site.stopped().codes()).contains("reference.unknown", "settings.suppress");
    }

    private static TestSite suppressing(String... suppressions) {
        return site("references/unpublished")
                .change(
                        "site.yaml",
                        "operator:",
                        "suppress:\n  - " + String.join("\n  - ", suppressions) + "\noperator:");
    }

    private static Built fresh(TestSite site) {
        return site.target(site.root().resolve("fresh")).build();
    }

    private static void age(Built built) throws IOException {
        for (String path : built.files().keySet()) {
            Files.setLastModifiedTime(built.output().resolve(path), LONG_AGO);
        }
    }

    /** When each page and file was last written; without the marker, which is the program's own. */
    private static Map<String, FileTime> times(Built built) throws IOException {
        Map<String, FileTime> times = times(built.output());
        times.remove(".netzbericht");
        return times;
    }

    private static Map<String, FileTime> times(Path output) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : Built.files(output).keySet()) {
            times.put(path, Files.getLastModifiedTime(output.resolve(path)));
        }
        return times;
    }
}
