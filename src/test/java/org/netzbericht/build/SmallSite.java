package org.netzbericht.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netzbericht.diagnostic.Severity;

/** A small site in a folder of its own that breaks no rule and uses a field of every type, to be changed and built. */
final class SmallSite {
    static final Path SNIPPETS = Path.of("src/test/resources/snippets");

    /** Noon of a summer's day in Germany. */
    static final Instant NOON = Instant.parse("2026-07-01T10:00:00Z");

    private final Path root;
    private Instant clock = NOON;
    private boolean drafts;

    private SmallSite(Path root) {
        this.root = root;
    }

    /** Writes the site into an empty folder. */
    static SmallSite in(Path folder) {
        SmallSite site = new SmallSite(folder.toAbsolutePath());
        site.lay(SNIPPETS.resolve("site"));
        return site;
    }

    Path root() {
        return root;
    }

    Path output() {
        return root.resolve("output");
    }

    /** Lays the files of a folder over the site. A file {@code removed.txt} lists paths to remove, {@code links.txt} links to make. */
    SmallSite lay(Path folder) {
        for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            switch (file.getKey()) {
                case "removed.txt" -> text.lines().forEach(this::remove);
                case "links.txt" -> text.lines().forEach(this::link);
                default -> write(file.getKey(), file.getValue());
            }
        }
        return this;
    }

    SmallSite write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallSite write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words in a file; they must be there. */
    SmallSite change(String path, String old, String replacement) {
        String text = text(root.resolve(path));
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no „" + old + "“ in " + path);
        }
        return write(path, text.replace(old, replacement));
    }

    SmallSite remove(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String line) {
        try {
            Path link = root.resolve(line.substring(0, line.indexOf(" -> ")));
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(line.substring(line.indexOf(" -> ") + 4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallSite at(String instant) {
        this.clock = Instant.parse(instant);
        return this;
    }

    SmallSite withDrafts() {
        this.drafts = true;
        return this;
    }

    BuildReport build() {
        return run(false);
    }

    BuildReport check() {
        return run(true);
    }

    private BuildReport run(boolean checkOnly) {
        var request = new BuildRequest(
                root, output(), null, Moment.of(clock), drafts, false, false, false, checkOnly, Severity.ERROR, 2);
        return Build.run(request, Progress.NONE);
    }

    /** The findings of a check, one a line, without the place's folder. */
    List<String> found() {
        return check().diagnostics().stream().map(FindingText::of).toList();
    }

    /** The published files by path. */
    Map<String, byte[]> published() {
        return files(output());
    }

    String publishedText(String path) {
        return text(output().resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files below a folder by path with forward slashes; an absent folder has none. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
