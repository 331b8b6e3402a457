package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.netzbericht.output.FaultyFs.Fault;
import org.netzbericht.output.FaultyFs.PowerLoss;

/** Every single step of an update fails once, in every way; nobody may see more of it than that the update is not finished. */
class CrashTest {
    private static final Map<String, String> UNCHANGED = Map.of(
            "about/index.html", "about",
            "assets/a.css", "a",
            "a/b/c/index.html", "deep",
            ".well-known/security.txt", "contact");

    private static final Map<String, String> OLD = with(
            UNCHANGED,
            Map.ofEntries(
                    Map.entry("index.html", "old home"),
                    Map.entry("sitemap.xml", "old map"),
                    Map.entry("a/index.html", "old a"),
                    Map.entry("a/b/index.html", "old b, much longer than the new one"),
                    Map.entry("search.json", "old search"),
                    Map.entry("assets/old.css", "old css"),
                    Map.entry("a/gone/index.html", "gone"),
                    Map.entry("gone/one/index.html", "gone one"),
                    Map.entry("gone/two/index.html", "gone two"),
                    Map.entry("mixed/index.html", "gone, but its folder is not"),
                    Map.entry("file-to-folder", "file"),
                    Map.entry("folder-to-file/x/index.html", "x"),
                    Map.entry("folder-to-file/y.html", "y")));

    private static final Map<String, String> NEW = with(
            UNCHANGED,
            Map.ofEntries(
                    Map.entry("index.html", "new home"),
                    Map.entry("sitemap.xml", "new map"),
                    Map.entry("a/index.html", "new a"),
                    Map.entry("a/b/index.html", "new b"),
                    Map.entry("search.json", "new search"),
                    Map.entry("assets/new.css", "new css"),
                    Map.entry("a/added/index.html", "added"),
                    Map.entry("fresh/index.html", "fresh"),
                    Map.entry("fresh/deep/er/index.html", "fresh and deep"),
                    Map.entry("fresh/deep/pic.png", "pic"),
                    Map.entry("file-to-folder/index.html", "folder"),
                    Map.entry("folder-to-file", "file")));

    private static final Map<String, String> FOREIGN =
            Map.of("theirs.txt", "theirs", ".git/HEAD", "ref", "mixed/theirs", "also theirs", "empty-theirs/.keep", "");

    @TempDir
    Path folder;

    private Path target;
    private SortedMap<String, String> clean = new TreeMap<>();

    @BeforeEach
    void setTarget() throws IOException {
        target = folder.toRealPath().resolve("output");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "READ_ONLY|OTHER_DISK")
    void anUpdateThatFailsAnywhereIsRepeatable(Fault fault) throws IOException {
        start();
        Trees.publish(target, NEW);
        clean = Trees.read(folder);
        int n = 1;
        for (boolean fired = true; fired; n++) {
            start();

            fired = publishWith(fault, n);

            assertOldAndNewWhole(fault + " " + n);
            Trees.publish(target, NEW);
            assertThat(Trees.read(folder)).as("after %s %s", fault, n).isEqualTo(clean);
        }
        assertThat(n).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "READ_ONLY|OTHER_DISK")
    void aFirstBuildThatFailsAnywhereShowsNothing(Fault fault) throws IOException {
        Trees.publish(target, NEW);
        clean = Trees.read(target);
        int n = 1;
        for (boolean fired = true; fired; n++) {
            FileTree.delete(target);

            fired = publishWith(fault, n);

            if (Files.exists(target)) {
                assertThat(Trees.read(target)).isEqualTo(clean);
            }
            Trees.publish(target, NEW);
            assertThat(Trees.read(target)).isEqualTo(clean);
            assertThat(FileTree.children(target.getParent())).containsExactly(target);
        }
        assertThat(n).isGreaterThan(20);
    }

    /** An interrupted update may be followed by a site that is neither the old nor the new one. */
    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = "HALT")
    void anInterruptedUpdateMayBeFollowedByAnyOtherSite(Fault fault) throws IOException {
        Map<String, String> third = Map.of("index.html", "third", "gone/one", "file now", "a/b/c/index.html", "deep");
        start();
        Trees.publish(target, third);
        clean = Trees.read(folder);
        int n = 1;
        for (boolean fired = true; fired; n++) {
            start();
            fired = publishWith(fault, n);
            Trees.publish(target, third);
            assertThat(Trees.read(folder)).as("after %s %s", fault, n).isEqualTo(clean);
        }
    }

    private void start() throws IOException {
        FileTree.delete(target);
        Trees.publish(target, OLD);
        FOREIGN.forEach((path, text) -> Trees.write(target.resolve(path), text));
    }

    private boolean publishWith(Fault fault, int n) {
        Path faulty = FaultyFs.path(target, fault, n);
        try {
            Trees.publish(faulty, NEW);
        } catch (UncheckedIOException | PowerLoss e) {
            assertThat(FaultyFs.fired(faulty)).isTrue();
        } catch (AssertionError refused) {
            assertThat(fault).as(refused.getMessage()).isEqualTo(Fault.READ_ERROR);
        }
        return FaultyFs.fired(faulty);
    }

    private void assertOldAndNewWhole(String when) throws IOException {
        SortedMap<String, String> live = Trees.read(target);
        live.keySet().removeIf(path -> path.endsWith("/"));
        assertThat(live).as(when).containsAllEntriesOf(FOREIGN).containsAllEntriesOf(UNCHANGED);
        Manifest manifest = Manifest.read(target);
        assertThat(manifest).as(when).isNotNull();
        Set<String> known = new HashSet<>(manifest.paths());
        known.addAll(FOREIGN.keySet());
        known.add(Manifest.NAME);
        assertThat(known).as(when).containsAll(live.keySet());
        live.forEach((path, text) -> {
            if (manifest.paths().contains(path)) {
                assertThat(text).as(when + " " + path).isIn(OLD.get(path), NEW.get(path));
            }
        });
        Set<String> both = new HashSet<>(OLD.keySet());
        both.retainAll(NEW.keySet());
        assertThat(live.keySet()).as(when).containsAll(both);
        if (!live.containsKey("a/gone/index.html")) {
            assertThat(live).as(when + ": deleted before all was there").containsAllEntriesOf(NEW);
        }
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}
