package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.feature.print.epub.OfficialChecker;
import org.netzbericht.feature.print.pdf.VeraPdf;

/** The demo report as files against the standards they claim. */
class EditionsIT {
    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void thePdfFailsNoRule(String standard) throws Exception {
        byte[] pdf = Files.readAllBytes(DemoSite.output().resolve("bericht/bericht.pdf"));
        assertThat(VeraPdf.failures(pdf, standard)).isEmpty();
    }

    @Test
    void theEpubIsValid() {
        assertThat(OfficialChecker.complaints(DemoSite.output().resolve("bericht/bericht.epub")))
                .isEmpty();
    }
}
