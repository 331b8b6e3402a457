package org.netzbericht.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a published folder is ours: the file {@code .netzbericht} in it, at once the sign that we may write there. ASCII; the first line is
 * {@code netzbericht 1}, followed by {@code  drafts} when drafts are published; then one owned path a line, sorted.
 */
record Manifest(boolean drafts, Set<String> paths) {
    static final String NAME = ".netzbericht";
    private static final String FIRST_LINE = "netzbericht 1";
    private static final String DRAFTS = " drafts";

    Manifest {
        paths = Set.copyOf(paths);
    }

    /** The manifest of a target, or null when there is none or it is not ours or damaged. */
    static @Nullable Manifest read(Path target) throws IOException {
        Path file = target.resolve(NAME);
        BasicFileAttributes there = FileTree.at(file);
        if (there == null || !there.isRegularFile()) {
            return null;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        boolean drafts = text.startsWith(FIRST_LINE + DRAFTS + "\n");
        if (!drafts && !text.startsWith(FIRST_LINE + "\n") || !text.endsWith("\n")) {
            return null;
        }
        Set<String> paths = new HashSet<>();
        int start = text.indexOf('\n') + 1;
        for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
            String path = text.substring(start, end);
            if (!OutputPath.isOwnable(path)) {
                return null; // someone wants us to delete ../../something
            }
            paths.add(path);
            start = end + 1;
        }
        return new Manifest(drafts, paths);
    }

    /** What is known to be ours while this site is being replaced by the next one. */
    Manifest and(Manifest next) {
        Set<String> both = new HashSet<>(paths);
        both.addAll(next.paths);
        return new Manifest(drafts || next.drafts, both);
    }

    /** Like equals, but a record's first equals in a young JVM takes 40 ms. */
    boolean saysSame(Manifest other) {
        return drafts == other.drafts && paths.equals(other.paths);
    }

    byte[] bytes() {
        List<String> sorted = new ArrayList<>(paths);
        sorted.sort(null);
        StringBuilder text = new StringBuilder(FIRST_LINE);
        text.append(drafts ? DRAFTS : "").append('\n');
        for (String path : sorted) {
            text.append(path).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
