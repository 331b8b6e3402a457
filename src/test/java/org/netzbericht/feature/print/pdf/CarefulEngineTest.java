package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Severity;
import org.netzbericht.feature.print.page.PrintPage;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.Span;

/** A page that the engine fails over is a finding at the page's source, not the end of the program. */
class CarefulEngineTest {
    private static final PrintPage PAGE = PrintSamples.of(PrintSamples.html("<p>A</p>"));

    private static final PdfEngine FAILING = new PdfEngine() {
        @Override
        public PdfFile make(PrintPage page) {
            throw new IllegalStateException("outer", new ArithmeticException("/ by zero"));
        }

        @Override
        public String name() {
            return "failing";
        }
    };

    @Test
    void saysWhatTheEngineThrewAtTheSourceOfThePage() {
        PdfFile file = new CarefulEngine(FAILING).make(PAGE);
        assertThat(file.isMade()).isFalse();
        Location origin = new Location(SourceFile.of("site-content/reports/buch.yaml", "title: Buch"), new Span(0, 5));
        List<Diagnostic> findings = Remarks.findings(file.remarks(), ThemeFiles.of(Path.of("templates")), origin);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind().code()).isEqualTo("print.failed");
            assertThat(finding.kind().severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).isEqualTo(origin);
            assertThat(finding.args()).containsExactly("ArithmeticException: / by zero");
        });
    }

    @Test
    void nothingIsKeptOfIt(@TempDir Path folder) {
        new KeptFiles(folder, "program", false).file(PAGE, new CarefulEngine(FAILING));
        assertThat(folder).isEmptyDirectory();
    }
}
