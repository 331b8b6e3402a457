package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PdfEnginesIT {
    @Test
    void findsNoProgramThatIsNotThere() {
        assertThat(PdfEngines.find("no-such-program")).isEmpty();
    }

    @Test
    void chromiumMakesAFileOfThePage() {
        Optional<PdfEngine> chromium = PdfEngines.find("chromium");
        assumeTrue(chromium.isPresent(), "chromium is not on this machine");
        PdfFile file = chromium.get().make(PrintSamples.of(PrintSamples.html("<p>Text</p>")));
        assertThat(file.pages()).isEqualTo(1);
        assertThat(file.bytes()).startsWith('%', 'P', 'D', 'F');
    }
}
