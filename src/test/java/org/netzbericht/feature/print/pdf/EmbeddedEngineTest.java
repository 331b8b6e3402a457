package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.feature.print.pdf.Remark.Subject.FILE;
import static org.netzbericht.feature.print.pdf.Remark.Subject.STYLE;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedEngineTest {
    private final PdfEngine engine = new EmbeddedEngine();

    @Test
    void saysWhichRuleOfWhichSheetItDoesNotKnow() {
        String css = "html { font-family: x }\n\np { opacity: 0.5 }\n";
        PdfFile file = engine.make(PrintSamples.of(PrintSamples.html("<p>A</p>"), Map.of("print/report.css", css)));
        assertThat(file.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo(STYLE);
            assertThat(remark.file()).isEqualTo("print/report.css");
            assertThat(remark.message()).contains("opacity");
        });
    }

    @Test
    void opensNothingOutside() {
        PdfFile file = engine.make(
                PrintSamples.of(
                        PrintSamples.html(
                                "<p>A<img src='http://example.org/a.png' alt=a><img src='file:/etc/hostname' alt=b><img src='../../gone.png' alt=c></p>")));
        assertThat(file.remarks()).extracting(Remark::subject).containsOnly(FILE);
        assertThat(file.remarks())
                .extracting(Remark::file)
                .containsExactly("http://example.org/a.png", "file:/etc/hostname", "gone.png");
    }

    @Test
    void knowsThePageOfEveryId() {
        PdfFile file = engine.make(
                PrintSamples.of(PrintSamples.html("<p id=a>A</p><p id=b style='page-break-before:always'>B</p>")));
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.pageOf()).containsEntry("a", 1).containsEntry("b", 2);
    }
}
