package org.netzbericht.cli;

import java.util.Locale;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Counts;
import org.netzbericht.build.BuildReport.Refusal;
import org.netzbericht.build.BuildReport.Timing;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.diagnostic.format.JsonFormat;
import org.netzbericht.diagnostic.format.JsonWriter;

/** A whole report as one JSON object. Holds no time of day and, unless timings are asked for, nothing that differs from run to run. */
final class JsonReport {
    private JsonReport() {}

    static String of(BuildReport report, Messages messages, boolean timings) {
        JsonWriter json = new JsonWriter().object();
        JsonFormat.write(json.name("diagnostics"), report.diagnostics(), messages);
        Counts counts = report.counts();
        json.name("counts").object();
        json.name("errors").value(report.count(Severity.ERROR));
        json.name("warnings").value(report.count(Severity.WARNING));
        json.name("records").value(counts.records());
        json.name("pages").value(counts.pages());
        json.name("images").value(counts.images());
        json.name("redirects").value(counts.redirects());
        json.name("written").value(counts.written());
        json.name("unchanged").value(counts.unchanged());
        json.name("removed").value(counts.removed());
        json.end();
        json.name("outcome").value(report.outcome().name().toLowerCase(Locale.ROOT));
        Refusal refusal = report.refusal();
        if (refusal != null) {
            json.name("refusal").object();
            json.name("code").value(refusal.code());
            json.name("message").value(messages.text(refusal.code(), refusal.args()));
            json.end();
        }
        json.name("nextChange").value(report.nextChange());
        if (timings) {
            json.name("timings").array();
            for (Timing timing : report.timings()) {
                json.object();
                json.name("stage").value(timing.stage());
                json.name("milliseconds").value(Math.round(timing.nanos() / 1e6));
                json.end();
            }
            json.end();
        }
        return json.end().toString();
    }
}
