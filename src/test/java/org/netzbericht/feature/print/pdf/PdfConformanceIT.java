package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netzbericht.feature.print.page.PrintPage;

/** The files against the standards they claim, and against their HTML. */
class PdfConformanceIT {
    private static final PdfEngine ENGINE = new EmbeddedEngine();
    private static PdfFile sample = new PdfFile(new byte[0], 0, java.util.Map.of(), List.of());
    private static PdfFile torture = sample;

    @BeforeAll
    static void make() {
        sample = ENGINE.make(PrintSamples.sample());
        torture = ENGINE.make(PrintSamples.torture());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("sample", "ua1"),
                Arguments.of("sample", "3a"),
                Arguments.of("torture", "ua1"),
                Arguments.of("torture", "3a"));
    }

    private static PdfFile file(String name) {
        return name.equals("sample") ? sample : torture;
    }

    private static Document html(String name) {
        PrintPage page = name.equals("sample") ? PrintSamples.sample() : PrintSamples.torture();
        return Jsoup.parse(page.html());
    }

    @ParameterizedTest
    @MethodSource("files")
    void conforms(String name, String flavour) throws Exception {
        assertThat(VeraPdf.failures(file(name).bytes(), flavour)).isEmpty();
    }

    @Test
    void theCheckFindsASkippedLevelOfHeadings() throws Exception {
        PdfFile bad = ENGINE.make(PrintSamples.of(PrintSamples.html("<h3>Falsch</h3><p>Text</p>")));
        assertThat(VeraPdf.failures(bad.bytes(), "ua1")).anyMatch(failure -> failure.startsWith("7.4.2-1"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTagsAreThoseOfTheHtml(String name) {
        Document html = html(name);
        String tags = TaggedText.of(file(name).bytes());
        for (int level = 1; level <= 6; level++) {
            assertThat(count(tags, "H" + level))
                    .as("h" + level)
                    .isEqualTo(html.select("h" + level).size());
        }
        assertThat(count(tags, "Note")).isEqualTo(html.select(".fn").size());
        assertThat(count(tags, "TOCI")).isEqualTo(html.select("nav.toc li").size());
        assertThat(count(tags, "TH")).isEqualTo(html.select("th").size());
        assertThat(count(tags, "TD")).isEqualTo(html.select("td").size());
        assertThat(count(tags, "TR")).isEqualTo(html.select("tr").size());
        assertThat(count(tags, "Caption"))
                .isEqualTo(html.select("caption, figcaption").size());
        assertThat(count(tags, "LI"))
                .isEqualTo(html.select("li").size()
                        - html.select("nav.toc li").size()
                        + html.select("dt").size());
        assertThat(count(tags, "Figure"))
                .isEqualTo(html.select("img, svg").size()
                        - html.select("[aria-hidden] svg").size());
        assertThat(tags.lines().filter(line -> line.strip().startsWith("Figure")))
                .allMatch(line -> line.contains(" Alt="));
        assertThat(tags).doesNotContain("@@").doesNotContain(". . .");
    }

    static Stream<String> names() {
        return Stream.of("sample", "torture");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStyleSheetSaysNothingTheEngineDoesNotKnow(String name) {
        assertThat(file(name).remarks()).isEmpty();
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(ENGINE.make(PrintSamples.sample()).bytes()).isEqualTo(sample.bytes());
        assertThat(ENGINE.make(PrintSamples.torture()).bytes()).isEqualTo(torture.bytes());
    }

    private static long count(String tags, String type) {
        return tags.lines()
                .map(String::strip)
                .filter(line -> line.equals(type) || line.startsWith(type + " "))
                .count();
    }
}
