package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.output.Opening.Locked;
import org.netzbericht.output.Opening.Opened;

class LockTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void setTarget() {
        target = folder.resolve("output");
    }

    @Test
    void oneBuildAtATimeInOneProgram() {
        try (Publication publication = Trees.open(target)) {
            assertThat(Publication.open(target, List.of(), false)).isInstanceOf(Locked.class);
            assertThat(Publication.open(folder.resolve("./x/../output"), List.of(), false))
                    .isInstanceOf(Locked.class);
            Trees.open(folder.resolve("other")).close();
            publication.publish();
        }
        Trees.open(target).close();
    }

    /** A refused second try in this program must not give the lock away to others. */
    @Test
    void oneBuildAtATimeInTwoPrograms() throws Exception {
        try (Publication publication = Trees.open(target)) {
            assertThat(Publication.open(target, List.of(), false)).isInstanceOf(Locked.class);
            Process child = Child.start("hold", target);
            assertThat(child.getInputStream().read()).isEqualTo('l');
            assertThat(child.waitFor()).isZero();
            publication.publish();
        }
    }

    @Test
    void aKilledBuildLeavesNoLock() throws Exception {
        Process child = Child.start("hold", target);
        try {
            assertThat(child.getInputStream().read()).isEqualTo('h');
            assertThat(Publication.open(target, List.of(), false)).isInstanceOf(Locked.class);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve(".output.netzbericht/lock")).exists();

        Trees.publish(target, Map.of("a", "a"));

        assertThat(FileTree.children(folder)).containsExactly(target);
    }

    @Test
    void neverTwoAtOnceWhenMostlyOpeningAndClosing() throws Exception {
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            children.add(Child.start("contend", target));
        }
        for (Process child : children) {
            assertThat(child.waitFor()).isZero();
        }
        assertThat(FileTree.children(folder)).isEmpty();
    }

    @Test
    void neverTwoThreadsAtOnce() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        IntStream.range(0, 2000).parallel().forEach(i -> {
            if (Publication.open(target, List.of(), false) instanceof Opened open) {
                try (Publication publication = open.publication()) {
                    assertThat(inside.incrementAndGet()).isOne();
                    opened.incrementAndGet();
                    Trees.stage(publication, Map.of("a", "a"));
                    inside.decrementAndGet();
                }
            }
        });
        assertThat(opened).hasPositiveValue();
        assertThat(FileTree.children(folder)).isEmpty();
    }
}
