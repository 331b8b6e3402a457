package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.output.FaultyFs.Fault;
import org.netzbericht.output.Opening.Opened;
import org.netzbericht.output.Opening.Refused;

class TargetTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path target;
    private List<Path> forbidden;

    @BeforeEach
    void makeSite() throws IOException {
        folder = temporary.toRealPath().resolve("site");
        target = folder.resolve("output");
        forbidden = List.of(folder, folder.resolve("site-content"), folder.resolve("templates"));
        Files.createDirectories(folder.resolve("site-content"));
    }

    @Test
    void refusesTheRoot() {
        assertRefused(Path.of("/"), "target.root", "/");
    }

    @Test
    void refusesTheHomeFolder() {
        assertRefused(Path.of(System.getProperty("user.home")), "target.home", System.getProperty("user.home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"site", ".", "site/site-content", "site/site-content/new", "site/templates", "site/templates/a/b"
            })
    void refusesSourcesTheirInsideAndWhatHoldsThem(String place) {
        Path path = folder.getParent().resolve(place);
        assertRefused(path, "target.source", path.normalize().toString());
    }

    @Test
    void refusesSourcesReachedThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolveSibling("link"), folder.resolve("site-content"));

        assertRefused(
                link.resolve("x"),
                "target.source",
                folder.resolve("site-content/x").toString());
    }

    @Test
    void acceptsAFolderInTheSite() {
        Opening opening = Publication.open(target, forbidden, false);

        assertThat(opening).isInstanceOf(Opened.class);
        ((Opened) opening).publication().close();
    }

    @Test
    void refusesAFolderOfSomeoneElse() {
        Trees.write(target.resolve("x"), "theirs");

        assertRefused(target, "target.foreign", target.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "netzbericht 2\n",
                "netzbericht 1\n../site-content/x\n",
                "netzbericht 1\n/etc/passwd\n",
                "netzbericht 1\n\n"
            })
    void refusesADamagedMarker(String text) {
        Trees.write(target.resolve(".netzbericht"), text);

        assertRefused(target, "target.foreign", target.toString());
    }

    @Test
    void refusesAMarkerThatIsALink() throws IOException {
        Trees.write(folder.resolve("marker"), "netzbericht 1\n");
        Files.createDirectory(target);
        Files.createSymbolicLink(target.resolve(".netzbericht"), folder.resolve("marker"));

        assertRefused(target, "target.foreign", target.toString());
    }

    @Test
    void refusesAFile() {
        Trees.write(target, "a file");

        assertRefused(target, "target.notAFolder", target.toString());
    }

    @Test
    void refusesALink() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(target, folder.resolve("real"));

        assertRefused(target, "target.symlink", target.toString());
    }

    @Test
    void refusesAWorkFolderThatIsALink() throws IOException {
        Path precious = folder.resolve("precious");
        Trees.write(precious.resolve("stage/x"), "x");
        Path work = Files.createSymbolicLink(folder.resolve(".output.netzbericht"), precious);

        assertRefused(target, "target.symlink", work.toString());
    }

    @Test
    void refusesDraftsWhereNoneWerePublished() {
        Trees.publish(target, Map.of("a", "a"));

        assertThat(Publication.open(target, forbidden, true))
                .isEqualTo(new Refused("target.drafts", List.of(target.toString())));
    }

    @Test
    void acceptsDraftsWhereTheyWereAndNoneAfterwards() {
        for (boolean drafts : new boolean[] {true, true, false}) {
            Opening opening = Publication.open(target, forbidden, drafts);
            assertThat(opening).isInstanceOf(Opened.class);
            try (Publication publication = ((Opened) opening).publication()) {
                publication.publish();
            }
        }
        assertThat(target.resolve(".netzbericht")).hasContent("netzbericht 1\n");
    }

    @Test
    void refusesWhereNothingMayBeWritten() {
        Path readOnly = FaultyFs.path(target, Fault.READ_ONLY, 1);

        assertThat(Publication.open(readOnly, List.of(), false))
                .isEqualTo(new Refused("target.readOnly", List.of(target.toString())));
    }

    @Test
    void refusesAnotherDiskBeforeAnythingIsMoved() {
        Trees.publish(target, Map.of("a", "old", "b", "b"));
        SortedMap<String, String> before = Trees.read(folder);

        assertThatThrownBy(() -> Trees.publish(FaultyFs.path(target, Fault.OTHER_DISK, 1), Map.of("a", "new")))
                .isInstanceOfSatisfying(
                        PublishRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("target.otherDisk"));

        assertThat(Trees.read(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyRefusalHasItsTexts(String language) {
        Messages messages = Messages.of(language);
        for (String code : List.of(
                "root",
                "home",
                "source",
                "foreign",
                "notAFolder",
                "symlink",
                "drafts",
                "readOnly",
                "foreignFile",
                "otherDisk")) {
            assertThat(messages.text("target." + code, "PLACE"))
                    .contains("PLACE")
                    .endsWith(".");
            assertThat(messages.text("target." + code + ".why")).endsWith(".").doesNotContain("{");
            assertThat(messages.text("target." + code + ".fix")).endsWith(".").doesNotContain("{");
        }
    }

    private void assertRefused(Path path, String code, String place) {
        SortedMap<String, String> before = Trees.read(folder);
        assertThat(Publication.open(path, forbidden, false)).isEqualTo(new Refused(code, List.of(place)));
        assertThat(Trees.read(folder)).isEqualTo(before);
    }
}
