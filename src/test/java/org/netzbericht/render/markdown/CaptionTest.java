package org.netzbericht.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.netzbericht.content.markdown.DocumentReader;
import org.netzbericht.content.markdown.MarkdownText;
import org.netzbericht.source.SourceFile;

/** Figures, tables and headings with the numbers of their report, and without. */
class CaptionTest {
    private static final Map<String, Numbered> NUMBERS = Map.of(
            "weg", new Numbered("4", "Abbildung 4"),
            "table-treffen-je-jahr", new Numbered("2", "Tabelle 2"),
            "anfang", new Numbered("3.2", "Abschnitt 3.2"));

    private static final class Report extends PlainContext {
        @Override
        public @Nullable Numbered numbered(String id) {
            return NUMBERS.get(id);
        }

        @Override
        public Picture picture(String destination) {
            return new Picture(destination, "Ein Weg", 0, 0, "Unterschrift der Datei", "Foto: A. Beispiel");
        }
    }

    private static String numbered(String markdown) {
        return PlainContext.html(markdown, new Report());
    }

    @Test
    void figuresHaveNumberCaptionAndCredit() {
        assertThat(numbered("""
                ::: figure Der Weg in {{count thing}} Schritten {#weg}
                ![](weg.svg)
                :::
                """)).isEqualTo("""
                <figure class="figure" id="weg">
                <img src="weg.svg" alt="Ein Weg">
                <figcaption><span class="label">Abbildung 4:</span> Der Weg in 12 Schritten <span class="credit">Foto: A. Beispiel</span></figcaption>
                </figure>
                """);
    }

    @Test
    void withoutAReportThereAreNoNumbers() {
        assertThat(PlainContext.html("::: figure Der Weg\n![Weg](weg.svg)\n\nEin Satz dazu.\n:::"))
                .isEqualTo("""
                <figure class="figure" id="figure-der-weg">
                <img src="weg.svg" alt="Weg">
                <p>Ein Satz dazu.</p>
                <figcaption>Der Weg</figcaption>
                </figure>
                """);
    }

    @Test
    void tablesHaveCaptionsAndHeadsOfRows() {
        assertThat(numbered("""
                ::: table Treffen je Jahr {rowHeaders}
                | Jahr | Zahl |
                |------|-----:|
                | 2021 | 3 |
                |  | 4 |
                :::
                """)).isEqualTo("""
                <div class="captioned" id="table-treffen-je-jahr">
                <div class="table" role="region" tabindex="0" aria-label="Tabelle 2: Treffen je Jahr">
                <table>
                <caption><span class="label">Tabelle 2:</span> Treffen je Jahr</caption>
                <thead>
                <tr>
                <th scope="col">Jahr</th>
                <th scope="col" class="align-right">Zahl</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">2021</th>
                <td class="align-right">3</td>
                </tr>
                <tr>
                <td></td>
                <td class="align-right">4</td>
                </tr>
                </tbody>
                </table>
                </div>
                </div>
                """);
    }

    @Test
    void chartsAreNumberedAsFiguresAndShowTheirNumbersOnPaper() {
        var text = MarkdownText.of(SourceFile.of("a.md", """
                ::: chart Wege {#weg}
                type: bar
                description: Mehr.
                rows: { 2024: 3 }
                :::
                """));
        assertThat(MarkdownRenderer.print(DocumentReader.read(text).value(), new Report(), 0, "k--"))
                .isEqualTo("""
                <figure class="chart" id="k--weg" aria-labelledby="k--block_1">
                <figcaption id="k--block_1"><span class="label">Abbildung 4:</span> Wege</figcaption>
                <svg role="img"></svg>
                <div class="table" role="region" tabindex="0" aria-label="Tabelle: Wege">
                <table>
                <caption>Wege</caption>
                <thead>
                <tr>
                <th scope="col">Jahr</th>
                <th scope="col" class="align-right">Treffen</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">2024</th>
                <td class="align-right">3</td>
                </tr>
                <tr>
                <th scope="row">2025</th>
                <td class="align-right">–</td>
                </tr>
                </tbody>
                </table>
                </div>
                </figure>
                """);
    }

    @Test
    void headingsBeginWithTheirNumberAsText() {
        assertThat(numbered("## Anfang\n\n### Weiter\n")).isEqualTo("""
                <h2 id="anfang"><span class="num">3.2</span> Anfang</h2>
                <h3 id="weiter">Weiter</h3>
                """);
    }

    @Test
    void everyBlockMayHaveAnAnchor() {
        assertThat(PlainContext.html("::: tip Rat {#rat}\nText.\n:::")).startsWith("""
                <aside class="block block-tip" id="rat" role="note" aria-labelledby="block_1">
                """);
    }

    @Test
    void bracesThatAreNoAnchorBelongToTheTitle() {
        assertThat(PlainContext.html("::: tip Die Menge {a, b}\nText.\n:::")).contains("Die Menge {a, b}</p>");
    }
}
