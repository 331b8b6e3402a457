package org.netzbericht.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/**
 * A tiny site: the folder {@code sites/common} (settings, legal pages, a theme of a few lines) with {@code sites/<feature>/<case>} over it, copied
 * to a folder of its own, where it can be changed and built again and again.
 */
final class TestSite {
    static final Path SITES = Path.of("src", "test", "resources", "sites").toAbsolutePath();

    private static final Path WORK = Path.of("target", "test-sites").toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        Folders.delete(WORK);
    }

    private final String name;
    private final Path root;
    private Path target;
    private String clock = "2026-05-03T12:00:00+02:00";
    private @Nullable String baseUrl;
    private boolean drafts;
    private boolean future;
    private boolean expired;
    private boolean portable;
    private boolean checkOnly;
    private Severity failOn = Severity.ERROR;
    private int threads = 2;

    private TestSite(String name, Path root) {
        this.name = name;
        this.root = root;
        this.target = root.resolve("output");
    }

    /** The site of a case, with the theme of a few lines. */
    static TestSite site(String name) {
        TestSite site = bare(name);
        Folders.copy(SITES.resolve("common").resolve("templates"), site.root.resolve("templates"));
        return site.over(name);
    }

    /** The site of a case with the theme that comes with the program. */
    static TestSite themed(String name) {
        return bare(name).over(name);
    }

    private static TestSite bare(String name) {
        if (!Files.isDirectory(SITES.resolve(name))) {
            throw new IllegalArgumentException("No site " + name);
        }
        Path root = WORK.resolve(name.replace('/', '-') + "-" + NUMBER.incrementAndGet());
        Folders.copy(SITES.resolve("common").resolve("site-content"), root.resolve("site-content"));
        return new TestSite(name, root);
    }

    private TestSite over(String folder) {
        for (String part : new String[] {"site-content", "templates"}) {
            Path from = SITES.resolve(folder).resolve(part);
            if (Files.isDirectory(from)) {
                Folders.copy(from, root.resolve(part));
            }
        }
        return this;
    }

    String name() {
        return name;
    }

    Path root() {
        return root;
    }

    Path target() {
        return target;
    }

    /** A moment as {@code --clock} takes it. */
    TestSite clock(String moment) {
        clock = moment;
        return this;
    }

    TestSite target(Path other) {
        target = other;
        return this;
    }

    TestSite baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    TestSite drafts() {
        drafts = true;
        return this;
    }

    TestSite future() {
        future = true;
        return this;
    }

    TestSite expired() {
        expired = true;
        return this;
    }

    TestSite portable() {
        portable = true;
        return this;
    }

    TestSite checkOnly() {
        checkOnly = true;
        return this;
    }

    TestSite failOn(Severity mildest) {
        failOn = mildest;
        return this;
    }

    TestSite threads(int count) {
        threads = count;
        return this;
    }

    /** Writes a file below {@code site-content}, or below {@code templates} if the path begins with that. */
    TestSite put(String path, String text) {
        Folders.write(at(path), text);
        return this;
    }

    /** Writes a file of bytes in the same way. */
    TestSite put(String path, byte[] bytes) {
        try {
            Files.createDirectories(at(path).getParent());
            Files.write(at(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TestSite remove(String path) {
        try {
            Files.delete(at(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text that must be there. */
    TestSite change(String path, String from, String to) {
        String text = Folders.read(at(path));
        if (!text.contains(from)) {
            throw new IllegalArgumentException("No „" + from + "“ in " + path);
        }
        return put(path, text.replace(from, to));
    }

    private Path at(String path) {
        return root.resolve(path.startsWith("templates/") ? path : "site-content/" + path);
    }

    BuildRequest request() {
        return new BuildRequest(
                root,
                target,
                baseUrl,
                Moment.read(clock).orElseThrow(),
                drafts,
                future,
                expired,
                portable,
                checkOnly,
                failOn,
                threads);
    }

    /** Builds whatever comes of it. */
    Built attempt() {
        return attempt(request());
    }

    private Built attempt(BuildRequest request) {
        BuildReport report = Build.run(request, Progress.NONE);
        return new Built(this, report);
    }

    /** Builds; findings that stop the build fail the test. */
    Built build() {
        Built built = attempt();
        Outcome wanted = checkOnly ? Outcome.CHECKED : Outcome.PUBLISHED;
        if (built.report().outcome() != wanted) {
            throw new AssertionError(name + ": " + built.report().outcome() + "\n" + built.findings());
        }
        return built;
    }

    /** Builds and must be stopped by findings. */
    Built stopped() {
        Built built = attempt();
        if (built.report().outcome() != Outcome.STOPPED) {
            throw new AssertionError(name + ": " + built.report().outcome());
        }
        return built;
    }

    /** Copying, reading, deleting. */
    static final class Folders {
        private Folders() {}

        static void copy(Path from, Path to) {
            try {
                Files.walkFileTree(from, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Path copy = to.resolve(from.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void delete(Path folder) {
            if (!Files.exists(folder)) {
                return;
            }
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void write(Path file, String text) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
