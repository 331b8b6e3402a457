package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real programs are really killed while they publish. */
class KillTest {
    private static final int KILLS = 100;

    @TempDir
    Path folder;

    private Path target;
    private SortedMap<String, String> clean;
    private Set<Set<String>> finished;

    @BeforeEach
    void publishBothOnce() {
        target = folder.resolve("output");
        Path one = folder.resolve("one");
        Trees.publish(one, Child.site(1));
        Trees.publish(target, Child.site(0));
        clean = Trees.read(target);
        finished = Set.of(Child.site(0).keySet(), Child.site(1).keySet());
    }

    @Test
    @Timeout(300)
    void survivesAHundredKills() throws Exception {
        int during = 0;
        for (int i = 0; i < KILLS; i++) {
            killPublishing(1 + i % 2, TimeUnit.MICROSECONDS.toNanos(i * 7919L % 5000));

            during += assertWhole("kill " + i) ? 1 : 0;
            Trees.publish(target, Child.site(0));
            assertThat(Trees.read(target)).as("after kill %s", i).isEqualTo(clean);
            assertThat(FileTree.children(folder)).containsExactlyInAnyOrder(target, folder.resolve("one"));
        }
        assertThat(during).as("kills between first and last move").isGreaterThan(KILLS / 4);
    }

    /** Lets a program publish some times, then ends it a moment after it began to move. */
    private void killPublishing(int round, long nanos) throws Exception {
        Process child = Child.start("publish", target);
        try {
            InputStream signs = child.getInputStream();
            for (int i = 0; i < round; i++) {
                assertThat(signs.read()).isEqualTo('p');
            }
            LockSupport.parkNanos(nanos);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Returns whether the kill came while files were moving. */
    private boolean assertWhole(String when) throws Exception {
        Manifest manifest = Manifest.read(target);
        assertThat(manifest).as(when).isNotNull();
        for (Map.Entry<String, String> file : Trees.read(target).entrySet()) {
            String path = file.getKey();
            if (!path.endsWith("/") && !path.equals(Manifest.NAME)) {
                assertThat(manifest.paths()).as(when).contains(path);
                assertThat(file.getValue()).as(when).isIn(Child.text(path, 0), Child.text(path, 1));
            }
        }
        return !finished.contains(manifest.paths());
    }
}
