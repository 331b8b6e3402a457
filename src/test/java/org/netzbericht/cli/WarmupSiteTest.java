package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/** The site whose build fills the class-data archive. If it stopped at a finding, the archive would lack all that comes after. */
class WarmupSiteTest {
    @Test
    void isPublishedWithoutFindings(@TempDir Path target) {
        Path site = Path.of("src/main/dist/warmup").toAbsolutePath();
        var request = new BuildRequest(
                site,
                target.resolve("out"),
                null,
                Moment.of(Instant.parse("2026-11-22T12:00:00Z")),
                false,
                false,
                false,
                false,
                false,
                Severity.WARNING,
                1);
        BuildReport report = Build.run(request, Progress.NONE);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.PUBLISHED);
    }
}
