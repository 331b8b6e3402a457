package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.output.Opening.Opened;

class PublicationTest {
    private static final Map<String, String> SITE = Map.of(
            "index.html", "home",
            "a/index.html", "a",
            "a/b/index.html", "b",
            "assets/x.css", "css",
            ".well-known/security.txt", "contact");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void setTarget() throws IOException {
        target = folder.toRealPath().resolve("output");
    }

    @Test
    void publishesToAFolderThatDoesNotExist() {
        Published published = Trees.publish(target, SITE);

        assertThat(published).isEqualTo(new Published(5, 0, List.of()));
        assertThat(Trees.read(target)).containsAllEntriesOf(SITE).containsEntry(".netzbericht", """
                netzbericht 1
                .well-known/security.txt
                a/b/index.html
                a/index.html
                assets/x.css
                index.html
                """);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("output"));
        assertNothingBeside();
    }

    @Test
    void publishesToAnEmptyFolderAsToANewOne() throws IOException {
        Files.createDirectory(target);
        Path other = target.resolveSibling("other");

        Trees.publish(target, SITE);
        Trees.publish(other, SITE);

        assertThat(Trees.read(target)).isEqualTo(Trees.read(other));
    }

    @Test
    void makesMissingParents() {
        Path deep = target.resolve("deep/er/output");

        Trees.publish(deep, SITE);

        assertThat(Trees.read(deep)).containsAllEntriesOf(SITE);
    }

    @Test
    void publishesAnEmptySite() {
        Trees.publish(target, Map.of());

        assertThat(Trees.read(target)).isEqualTo(Map.of("/", "", ".netzbericht", "netzbericht 1\n"));
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        Trees.publish(target, SITE);
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : Trees.read(target).keySet()) {
            Files.setLastModifiedTime(target.resolve(path), past);
        }

        Published published = Trees.publish(target, SITE);

        assertThat(published).isEqualTo(new Published(0, 5, List.of()));
        for (String path : Trees.read(target).keySet()) {
            assertThat(Files.getLastModifiedTime(target.resolve(path))).as(path).isEqualTo(past);
        }
    }

    @Test
    void addsChangesAndRemoves() {
        Trees.publish(target, SITE);
        Map<String, String> next = new HashMap<>(SITE);
        next.put("a/index.html", "changed");
        next.put("new/deep/er/index.html", "new");
        next.remove("a/b/index.html");
        next.remove(".well-known/security.txt");

        Published published = Trees.publish(target, next);

        assertThat(published).isEqualTo(new Published(2, 2, List.of(".well-known/security.txt", "a/b/index.html")));
        assertEqualsCleanBuild(next, Map.of());
    }

    @Test
    void keepsForeignFilesAndTheirFolders() {
        Trees.publish(target, SITE);
        Map<String, String> foreign = Map.of("a/b/theirs.txt", "theirs", ".git/HEAD", "ref", "own/x", "x");
        foreign.forEach((path, text) -> Trees.write(target.resolve(path), text));

        Trees.publish(target, Map.of("index.html", "only"));

        assertEqualsCleanBuild(Map.of("index.html", "only"), foreign);
    }

    @Test
    void dropsEverythingWhenClosedWithoutPublishing() {
        Trees.publish(target, SITE);
        SortedMap<String, String> before = Trees.read(folder);

        try (Publication publication = Trees.open(target)) {
            Trees.stage(publication, Map.of("index.html", "other", "z/index.html", "z"));
        }

        assertThat(Trees.read(folder)).isEqualTo(before);
    }

    @Test
    void leavesNoFolderWhenClosedWithoutPublishingToANewTarget() {
        Trees.open(target).close();

        assertThat(Trees.read(folder)).isEqualTo(Map.of("/", ""));
    }

    @Test
    void restoresFilesAlteredOrDeletedByHand() throws IOException {
        Trees.publish(target, SITE);
        SortedMap<String, String> clean = Trees.read(target);
        Files.writeString(target.resolve("index.html"), "hack");
        Files.writeString(target.resolve("a/index.html"), "much longer than before");
        Files.delete(target.resolve("a/b/index.html"));
        FileTree.delete(target.resolve("assets"));

        Published published = Trees.publish(target, SITE);

        assertThat(published).isEqualTo(new Published(4, 1, List.of()));
        assertThat(Trees.read(target)).isEqualTo(clean);
    }

    @Test
    void replacesAFileByAFolderAndBack() {
        Map<String, String> file = Map.of("a", "file", "index.html", "home");
        Map<String, String> tree = Map.of("a/b/c.html", "c", "a/d.html", "d", "index.html", "home");
        Trees.publish(target, file);

        Trees.publish(target, tree);
        assertEqualsCleanBuild(tree, Map.of());

        Trees.publish(target, file);
        assertEqualsCleanBuild(file, Map.of());
    }

    @Test
    void refusesToReplaceAFolderWithForeignFiles() {
        Trees.publish(target, Map.of("a/b/c.html", "c"));
        Trees.write(target.resolve("a/b/theirs"), "theirs");

        assertRefused(Map.of("a", "file"), "target.foreignFile", "a/b/theirs");
    }

    @Test
    void refusesToOverwriteAForeignFile() {
        Trees.publish(target, SITE);
        Trees.write(target.resolve("theirs.html"), "same");

        assertRefused(Map.of("index.html", "new", "theirs.html", "same"), "target.foreignFile", "theirs.html");
    }

    @Test
    void refusesToReplaceAForeignFileByAFolder() {
        Trees.publish(target, SITE);
        Trees.write(target.resolve("theirs"), "x");

        assertRefused(Map.of("theirs/index.html", "new"), "target.foreignFile", "theirs");
    }

    @Test
    void refusesAFolderThatIsALink() throws IOException {
        Trees.publish(target, SITE);
        Path outside = Files.createDirectory(target.resolveSibling("outside"));
        FileTree.delete(target.resolve("a"));
        Files.createSymbolicLink(target.resolve("a"), outside);
        Trees.write(outside.resolve("index.html"), "a");

        assertRefused(SITE, "target.symlink", "a");
    }

    @Test
    void replacesALinkAtItsOwnPath() throws IOException {
        Trees.publish(target, SITE);
        SortedMap<String, String> clean = Trees.read(target);
        Path outside = target.resolveSibling("outside");
        Trees.write(outside, "home");
        Files.delete(target.resolve("index.html"));
        Files.createSymbolicLink(target.resolve("index.html"), outside);

        Trees.publish(target, SITE);

        assertThat(Trees.read(target)).isEqualTo(clean);
        assertThat(outside).hasContent("home");
    }

    @Test
    void deletesNothingBehindLinks() throws IOException {
        Trees.publish(target, SITE);
        Path outside = target.resolveSibling("outside");
        Trees.write(outside.resolve("index.html"), "theirs");
        Trees.write(outside.resolve("b/index.html"), "theirs");
        FileTree.delete(target.resolve("a"));
        Files.createSymbolicLink(target.resolve("a"), outside);
        Files.delete(target.resolve("assets/x.css"));
        Files.createSymbolicLink(target.resolve("assets/x.css"), outside.resolve("index.html"));

        Trees.publish(target, Map.of("index.html", "home"));

        assertThat(Trees.read(outside)).hasSize(4).containsEntry("b/index.html", "theirs");
        assertEqualsCleanBuild(Map.of("index.html", "home"), Map.of("a", "-> " + outside));
    }

    @Test
    void keepsAFolderSomeonePutAtAnOldPath() throws IOException {
        Trees.publish(target, SITE);
        Files.delete(target.resolve("assets/x.css"));
        Trees.write(target.resolve("assets/x.css/theirs"), "theirs");

        Trees.publish(target, Map.of("index.html", "home"));

        assertEqualsCleanBuild(Map.of("index.html", "home"), Map.of("assets/x.css/theirs", "theirs"));
    }

    @Test
    void stagesFromSeveralThreads() {
        Map<String, String> site = new HashMap<>();
        IntStream.range(0, 2000).forEach(i -> site.put("p/" + i % 50 + "/" + i + "/index.html", "page " + i));
        Map<String, String> old = new HashMap<>(site);
        old.keySet().removeIf(path -> path.hashCode() % 3 == 0);
        old.replaceAll((path, text) -> path.hashCode() % 3 == 1 ? "old" : text);
        Trees.publish(target, old);

        try (Publication publication = Trees.open(target)) {
            site.entrySet().parallelStream()
                    .forEach(file -> publication.stage(
                            new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8)));
            publication.publish();
        }

        assertEqualsCleanBuild(site, Map.of());
    }

    @Test
    void rejectsWhatTheCallerMustNotDo() {
        try (Publication publication = Trees.open(target)) {
            Trees.stage(publication, Map.of("a", ""));
            assertThatThrownBy(() -> Trees.stage(publication, Map.of("a", "")))
                    .isInstanceOf(IllegalStateException.class);
            Trees.stage(publication, Map.of("b/c", ""));
            publication.publish();
            assertThatThrownBy(publication::publish).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Trees.stage(publication, Map.of("d", "")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void tellsOneFailureToAllWhoStage() {
        int told = 0;
        for (int n = 1; n < 30; n++) {
            Path faulty = FaultyFs.path(target, FaultyFs.Fault.IO_ERROR, n);
            try (Publication publication = Trees.open(faulty)) {
                Throwable first = catchThrowable(() -> Trees.stage(publication, Map.of("a", "")));
                if (first != null) {
                    assertThatThrownBy(() -> Trees.stage(publication, Map.of("b", "")))
                            .isInstanceOf(UncheckedIOException.class)
                            .hasCause(first.getCause());
                    told++;
                }
            } catch (UncheckedIOException whileOpening) {
                assertThat(FaultyFs.fired(faulty)).isTrue();
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void rejectsAPathThatIsFileAndFolder() {
        Trees.publish(target, Map.of("x", "x", "a/b", "b"));
        try (Publication publication = Trees.open(target)) {
            Trees.stage(publication, Map.of("x", ""));
            Trees.stage(publication, Map.of("x/y", ""));
            assertThatThrownBy(publication::publish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void movesAssetsThenDeepPagesThenListsForMachines() {
        List<StagedFile> files = new ArrayList<>();
        for (String path :
                List.of("index.html", "sitemap.xml", "a/index.html", "a/b/index.html", "z.css", "new.json")) {
            files.add(new StagedFile(path, path, target));
        }
        files.add(new StagedFile("d/index.html", "d", target));
        files.add(new StagedFile("d/x.png", "d", target));
        files.add(new StagedFile("pics/x.png", "pics", target));

        List<Move> moves = Move.of(files, java.util.Set.of("index.html", "a/index.html", "a/b/index.html", "z.css"));

        assertThat(moves)
                .extracting(Move::unit)
                .containsExactly(
                        "new.json",
                        "pics",
                        "z.css",
                        "d",
                        "a/b/index.html",
                        "a/index.html",
                        "index.html",
                        "sitemap.xml");
    }

    @Test
    void namesTheMarkerFormat() {
        try (Publication publication = ((Opened) Publication.open(target, List.of(), true)).publication()) {
            publication.publish();
        }
        assertThat(target.resolve(".netzbericht")).hasContent("netzbericht 1 drafts\n");
    }

    private void assertRefused(Map<String, String> site, String code, String place) {
        SortedMap<String, String> before = Trees.read(folder);
        assertThatThrownBy(() -> Trees.publish(target, site)).isInstanceOfSatisfying(PublishRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.args()).containsExactly(target.resolve(place).toString());
        });
        assertThat(Trees.read(folder)).isEqualTo(before);
    }

    private void assertEqualsCleanBuild(Map<String, String> site, Map<String, String> foreign) {
        Path clean = target.resolveSibling("clean");
        Trees.publish(clean, site);
        SortedMap<String, String> expected = Trees.read(clean);
        foreign.forEach((path, text) -> {
            expected.put(path, text);
            for (Path up = Path.of(path).getParent(); up != null; up = up.getParent()) {
                expected.put(up + "/", "");
            }
        });
        assertThat(Trees.read(target)).isEqualTo(expected);
        assertNothingBeside();
    }

    private void assertNothingBeside() {
        assertThat(target.getParent())
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }
}
