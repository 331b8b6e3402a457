package org.netzbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildReport.Refusal;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Gallery;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.diagnostic.format.TextFormat;

/** {@code build}, {@code check} and {@code gallery}: a run of the hall, told on stdout. */
final class BuildCommand {
    private static final int MOST_THREADS = 256;

    private BuildCommand() {}

    static int run(Run run) {
        long start = System.nanoTime();
        BuildRequest request = request(run);
        Terminal terminal = run.terminal();
        BuildReport report;
        if (terminal.errIsTerminal() && !run.arguments().has(Switch.QUIET)) {
            ProgressBar bar = new ProgressBar(terminal.err(), run.words());
            try {
                report = Build.run(request, bar);
            } finally {
                bar.clear();
            }
        } else {
            report = Build.run(request, Progress.NONE);
        }
        return told(run, report, request.target(), request.failOn(), System.nanoTime() - start);
    }

    static int gallery(Run run) {
        long start = System.nanoTime();
        if (!run.arguments().has(Switch.DESTINATION)) {
            throw new UsageError(run.words().text("usage.required", Switch.DESTINATION.longName()));
        }
        Path root = run.folder(Switch.SOURCE, run.terminal().directory(), ""); // a theme can be shown without content
        Path target = run.folder(Switch.DESTINATION, root, "");
        BuildReport report = Gallery.write(root, target);
        return told(run, report, target, Severity.ERROR, System.nanoTime() - start);
    }

    static BuildRequest request(Run run) {
        Arguments given = run.arguments();
        Path root = siteRoot(run);
        return new BuildRequest(
                root,
                run.folder(Switch.DESTINATION, root, "output"),
                baseUrl(run),
                clock(run),
                given.has(Switch.DRAFTS),
                given.has(Switch.FUTURE),
                given.has(Switch.EXPIRED),
                given.has(Switch.PORTABLE),
                given.verb() == Verb.CHECK,
                "warn".equals(given.value(Switch.FAIL_ON)) ? Severity.WARNING : Severity.ERROR,
                threads(run));
    }

    /** The folder that holds {@code site-content/}. */
    static Path siteRoot(Run run) {
        Path root = run.folder(Switch.SOURCE, run.terminal().directory(), "");
        if (!Files.isDirectory(root.resolve("site-content"))) {
            throw new UsageError(run.words().text("usage.noSite", root.toString()));
        }
        return root;
    }

    /** The moment asked for, or now. */
    static Moment clock(Run run) {
        String given = run.arguments().value(Switch.CLOCK);
        if (given == null) {
            return Moment.of(run.terminal().clock().instant());
        }
        return Moment.read(given).orElseThrow(() -> new UsageError(run.words().text("usage.clock", given)));
    }

    private static @Nullable String baseUrl(Run run) {
        String given = run.arguments().value(Switch.BASE_URL);
        boolean web = given == null || given.startsWith("https://") || given.startsWith("http://");
        if (!web) {
            throw new UsageError(run.words().text("usage.baseUrl", given));
        }
        return given;
    }

    private static int threads(Run run) {
        String given = run.arguments().value(Switch.THREADS);
        if (given == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        int threads = 0;
        try {
            threads = Integer.parseInt(given);
        } catch (NumberFormatException e) {
            threads = 0;
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageError(run.words().text("usage.threads", given, Integer.toString(MOST_THREADS)));
        }
        return threads;
    }

    private static int told(Run run, BuildReport report, Path target, Severity failOn, long nanos) {
        boolean told = run.json();
        if (told) {
            run.terminal()
                    .print(JsonReport.of(report, run.messages(), run.arguments().has(Switch.TIMINGS)));
        } else if (!report.diagnostics().isEmpty()) {
            run.terminal()
                    .print(TextFormat.of(run.messages(), run.terminal().colour())
                            .format(report.diagnostics()));
        }
        Refusal refusal = report.refusal();
        if (report.outcome() == Outcome.REFUSED || report.outcome() == Outcome.LOCKED) {
            if (!told && refusal != null) {
                Messages messages = run.messages();
                run.terminal().complain(messages.text(refusal.code(), refusal.args()));
            }
            return report.outcome() == Outcome.LOCKED ? Exit.WORLD : Exit.USAGE;
        }
        if (!told && !run.arguments().has(Switch.QUIET)) {
            Summary summary = new Summary(run.words());
            run.terminal().print(details(run, target) + summary.of(report, run.shown(target), timings(run), nanos));
        }
        boolean bad =
                report.count(Severity.ERROR) > 0 || failOn == Severity.WARNING && report.count(Severity.WARNING) > 0;
        return bad || report.outcome() == Outcome.STOPPED ? Exit.CONTENT : Exit.DONE;
    }

    private static boolean timings(Run run) {
        return run.arguments().has(Switch.TIMINGS) || run.arguments().has(Switch.VERBOSE);
    }

    /** What {@code -v} adds: versions and folders. */
    private static String details(Run run, Path target) {
        if (!run.arguments().has(Switch.VERBOSE)) {
            return "";
        }
        String java = System.getProperty("java.version") + ", " + System.getProperty("java.home");
        Path root = run.folder(Switch.SOURCE, run.terminal().directory(), "");
        return run.words().text("details", InfoCommands.programVersion(), java, root.toString(), target.toString());
    }
}
