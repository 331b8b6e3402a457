package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Gallery;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/**
 * The demo site, built once per test run into {@code target/demo-site}. The system property {@code demo.output} names a finished folder to
 * look at instead.
 */
public final class DemoSite {
    /** Fixed, so that past and coming events do not move under the tests. */
    private static final Instant CLOCK = Instant.parse("2026-11-22T08:00:00Z");

    private DemoSite() {}

    /** Whether there is a site to look at yet. One that does not build is no excuse: that fails. */
    public static boolean isAvailable() {
        return (System.getProperty("demo.output") != null || Files.exists(Path.of("site-content", "site.yaml")))
                && Files.exists(output().resolve("index.html"));
    }

    /** The folder with the finished site. */
    public static Path output() {
        return Holder.OUTPUT;
    }

    static OutputFolder folder() {
        return Holder.FOLDER;
    }

    /** The gallery of the theme's components with entries of the demo site. */
    static OutputFolder gallery() {
        Path target = folderInTarget("demo-gallery-");
        BuildReport report = Gallery.write(root(), target);
        assertThat(report.diagnostics()).isEmpty();
        return OutputFolder.read(target);
    }

    private static final class Holder {
        private static final Path OUTPUT = build();
        private static final OutputFolder FOLDER = OutputFolder.read(OUTPUT);
    }

    private static Path build() {
        String finished = System.getProperty("demo.output");
        if (finished != null) {
            return Path.of(finished).toAbsolutePath();
        }
        Path target = folderInTarget("demo-site-");
        BuildRequest request = new BuildRequest(
                root(), target, null, Moment.of(CLOCK), false, false, false, false, false, Severity.ERROR, 2);
        BuildReport report = Build.run(request, Progress.NONE);
        if (report.count(Severity.ERROR) > 0) {
            throw new AssertionError("The demo site does not build:\n"
                    + report.diagnostics().stream()
                            .map(Object::toString)
                            .limit(50)
                            .collect(Collectors.joining("\n")));
        }
        return target;
    }

    private static Path root() {
        return Path.of("").toAbsolutePath();
    }

    private static Path folderInTarget(String prefix) {
        try {
            return Files.createTempDirectory(Files.createDirectories(root().resolve("target")), prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
