package org.netzbericht.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Severity;

/**
 * What came of a run.
 *
 * @param diagnostics all findings, sorted
 * @param outcome whether something was published
 * @param counts what the site holds and what publishing did
 * @param timings the stages in order
 * @param nextChange the local date-time (ISO 8601, site time zone) at which the site would change by itself, or null
 * @param refusal why the target was not opened, a message key and its arguments, or null
 */
public record BuildReport(
        List<Diagnostic> diagnostics,
        Outcome outcome,
        Counts counts,
        List<Timing> timings,
        @Nullable String nextChange,
        @Nullable Refusal refusal) {

    /** PUBLISHED: output is new. CHECKED: nothing to write was asked. STOPPED: findings forbade it. REFUSED: bad target. LOCKED: another run holds it. */
    public enum Outcome {
        PUBLISHED,
        CHECKED,
        STOPPED,
        REFUSED,
        LOCKED
    }

    /** How many there are; written, unchanged and removed count output files. */
    public record Counts(int records, int pages, int images, int redirects, int written, int unchanged, int removed) {}

    /** How long a stage took, in nanoseconds. */
    public record Timing(String stage, long nanos) {}

    /** A message key and its arguments. */
    public record Refusal(String code, List<String> args) {}

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
        timings = List.copyOf(timings);
    }

    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.kind().severity() == severity).count();
    }
}
