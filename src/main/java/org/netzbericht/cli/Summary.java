package org.netzbericht.cli;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Counts;
import org.netzbericht.build.BuildReport.Timing;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Severity;

/** The end of a run as a short table: labels at the left, numbers at the right. */
final class Summary {
    private final Messages words;

    Summary(Messages words) {
        this.words = words;
    }

    /** The outcome in a sentence, the table, and the next moment at which the site changes by itself. */
    String of(BuildReport report, String target, boolean timings, long nanos) {
        List<String> labels = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Counts counts = report.counts();
        count(labels, numbers, "records", counts.records());
        count(labels, numbers, "pages", counts.pages());
        count(labels, numbers, "images", counts.images());
        count(labels, numbers, "redirects", counts.redirects());
        if (report.outcome() == BuildReport.Outcome.PUBLISHED) {
            count(labels, numbers, "written", counts.written());
            count(labels, numbers, "unchanged", counts.unchanged());
            count(labels, numbers, "removed", counts.removed());
        }
        labels.add(words.text("summary.time"));
        numbers.add(seconds(nanos));
        StringBuilder text = new StringBuilder(outcome(report, target)).append("\n\n");
        table(text, labels, numbers);
        if (timings) {
            text.append('\n').append(words.text("summary.timings")).append('\n');
            table(text, stages(report.timings()), times(report.timings()));
        }
        if (report.nextChange() != null) {
            text.append('\n')
                    .append(words.text("summary.nextChange", report.nextChange()))
                    .append('\n');
        }
        return text.toString();
    }

    private String outcome(BuildReport report, String target) {
        String errors = counted("error", report.count(Severity.ERROR));
        String warnings = counted("warning", report.count(Severity.WARNING));
        return switch (report.outcome()) {
            case PUBLISHED -> words.text("outcome.published", target, errors, warnings);
            case CHECKED -> words.text("outcome.checked", errors, warnings);
            case STOPPED -> words.text("outcome.stopped", errors, warnings);
            case REFUSED, LOCKED -> throw new IllegalStateException("no table for " + report.outcome());
        };
    }

    private String counted(String what, long count) {
        return words.text("count." + what + (count == 1 ? ".one" : ".many"), grouped(count));
    }

    private void count(List<String> labels, List<String> numbers, String key, int count) {
        labels.add(words.text("summary." + key));
        numbers.add(grouped(count));
    }

    private static List<String> stages(List<Timing> timings) {
        List<String> names = new ArrayList<>();
        for (Timing timing : timings) {
            names.add("  " + timing.stage());
        }
        return names;
    }

    private List<String> times(List<Timing> timings) {
        List<String> times = new ArrayList<>();
        for (Timing timing : timings) {
            times.add(grouped(Math.round(timing.nanos() / 1e6)) + " ms");
        }
        return times;
    }

    private static void table(StringBuilder text, List<String> labels, List<String> numbers) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < labels.size(); i++) {
            left = Math.max(left, labels.get(i).length());
            right = Math.max(right, numbers.get(i).length());
        }
        for (int i = 0; i < labels.size(); i++) {
            String number = numbers.get(i);
            text.append(labels.get(i))
                    .append(" ".repeat(left - labels.get(i).length() + 2 + right - number.length()))
                    .append(number)
                    .append('\n');
        }
    }

    /** 1234 as 1.234 or 1,234. */
    private String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, words.text("number.group"));
        }
        return digits.toString();
    }

    private String seconds(long nanos) {
        long hundredths = nanos / 10_000_000;
        String rest = Long.toString(100 + hundredths % 100).substring(1);
        return grouped(hundredths / 100) + words.text("number.decimal") + rest + " s";
    }
}
