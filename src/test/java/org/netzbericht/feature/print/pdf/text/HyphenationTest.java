package org.netzbericht.feature.print.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HyphenationTest {
    private final Hyphenation german = Hyphenation.of("de-DE").orElseThrow();

    @Test
    void partsGermanWords() {
        assertThat(parted("Informationsveranstaltungen")).isEqualTo("Infor|ma|ti|ons|ver|an|stal|tun|gen");
        assertThat(parted("Einwanderungsgeschichte")).isEqualTo("Ein|wan|de|rungs|ge|schichte");
    }

    @Test
    void keepsAtLeastThreeLettersOnEitherSide() {
        assertThat(parted("Abende")).doesNotContain("Ab|");
        assertThat(parted("Ebene")).isEqualTo("Ebene");
    }

    @Test
    void leavesAddressesAlone() {
        assertThat(parted("integration@verwaltung.example und www.verwaltung.example/integration"))
                .isEqualTo("integration@verwaltung.example und www.verwaltung.example/integration");
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = german.hyphenate("Zusammenarbeit der Bürgermeisterinnen");
        assertThat(german.hyphenate(once)).isEqualTo(once);
    }

    @Test
    void respectsWordsPartedByHand() {
        assertThat(german.hyphenate("Staub\u00adecken")).isEqualTo("Staub\u00adecken");
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(Hyphenation.of("tr")).isEmpty();
        assertThat(Hyphenation.of("ar")).isEmpty();
        assertThat(Hyphenation.of("")).isEmpty();
    }

    @Test
    @Timeout(10)
    void readsAWordWithoutEnd() {
        assertThat(german.hyphenate("donau".repeat(20_000))).hasSizeGreaterThan(100_000);
    }

    private String parted(String text) {
        return german.hyphenate(text).replace('\u00ad', '|');
    }
}
