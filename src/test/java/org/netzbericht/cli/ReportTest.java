package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildReport.Counts;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.build.BuildReport.Timing;
import org.netzbericht.diagnostic.Messages;

class ReportTest {
    private static final BuildReport PUBLISHED = new BuildReport(
            List.of(),
            Outcome.PUBLISHED,
            new Counts(1234, 1500, 12, 3, 46, 1454, 0),
            List.of(new Timing("read", 12_400_000), new Timing("render", 1_234_600_000)),
            "2026-12-01T00:00",
            null);

    @Test
    void endsWithATableInGerman() {
        assertThat(new Summary(words("de")).of(PUBLISHED, "output", true, 1_417_000_000L))
                .isEqualTo("""
                Veröffentlicht in output: 0 Fehler, 0 Warnungen.

                Datensätze        1.234
                Seiten            1.500
                Bilder               12
                Weiterleitungen       3
                geschrieben          46
                unverändert       1.454
                entfernt              0
                Zeit             1,41 s

                Zeit je Schritt
                  read       12 ms
                  render  1.235 ms

                Ändert sich von selbst am 2026-12-01T00:00; dann neu bauen.
                """);
    }

    @Test
    void endsWithATableInEnglish() {
        var counts = new Counts(1, 2, 3, 4, 0, 0, 0);
        var checked = new BuildReport(List.of(), Outcome.CHECKED, counts, List.of(), null, null);
        assertThat(new Summary(words("en")).of(checked, "output", false, 50_000_000L))
                .isEqualTo("""
                Checked, nothing written: 0 errors, 0 warnings.

                records         1
                pages           2
                images          3
                redirects       4
                time       0.05 s
                """);
    }

    @Test
    void isOneJsonObjectForTools() {
        assertThat(JsonReport.of(PUBLISHED, Messages.of("de"), true)).isEqualTo("""
                {
                  "diagnostics": [],
                  "counts": {
                    "errors": 0,
                    "warnings": 0,
                    "records": 1234,
                    "pages": 1500,
                    "images": 12,
                    "redirects": 3,
                    "written": 46,
                    "unchanged": 1454,
                    "removed": 0
                  },
                  "outcome": "published",
                  "nextChange": "2026-12-01T00:00",
                  "timings": [
                    {
                      "stage": "read",
                      "milliseconds": 12
                    },
                    {
                      "stage": "render",
                      "milliseconds": 1235
                    }
                  ]
                }
                """);
    }

    @Test
    void progressIsOneLineThatGoesAway() throws InterruptedException {
        var err = new ByteArrayOutputStream();
        var bar = new ProgressBar(new PrintStream(err, false, StandardCharsets.UTF_8), words("de"));
        bar.at("read", 1, 4);
        bar.clear();
        assertThat(err.size()).as("a short run shows nothing").isZero();
        Thread.sleep(120);
        bar.at("read", 1, 4);
        bar.clear();
        String line = "━".repeat(6) + "┄".repeat(18) + " Lesen 1/4";
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\033[K" + line + "\r\033[K");
    }

    private static Messages words(String language) {
        return Messages.in("/org/netzbericht/cli/cli_" + language + ".properties");
    }
}
