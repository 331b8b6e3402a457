package org.netzbericht.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/** A build in a JVM of its own, whose locale, zone, encoding, umask and working directory can be chosen. */
final class SeparateBuild {
    private SeparateBuild() {}

    /** Builds and waits; {@code options} are the JVM's. */
    static void run(Path root, Path target, int threads, String umask, Path directory, String... options) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classes, SeparateBuild.class.getName()));
        command.addAll(List.of(root.toString(), target.toString(), Integer.toString(threads)));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError("Exit " + code + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static void main(String[] args) {
        BuildRequest request = new BuildRequest(
                Path.of(args[0]),
                Path.of(args[1]),
                null,
                Moment.of(Instant.parse("2026-11-22T08:00:00Z")),
                false,
                false,
                false,
                false,
                false,
                Severity.ERROR,
                Integer.parseInt(args[2]));
        BuildReport report = Build.run(request, Progress.NONE);
        if (report.outcome() != Outcome.PUBLISHED) {
            report.diagnostics().stream().limit(20).forEach(System.out::println);
            System.exit(1);
        }
    }
}
