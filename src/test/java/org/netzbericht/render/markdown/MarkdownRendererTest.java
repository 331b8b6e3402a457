package org.netzbericht.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.content.markdown.DocumentReader;
import org.netzbericht.content.markdown.MarkdownText;
import org.netzbericht.source.SourceFile;

class MarkdownRendererTest {

    @Test
    void keepsTogetherWhatALineEndMustNotPart() {
        rendered(
                "Informieren, beraten – mitentscheiden –, z. B. nach § 5; u. a. so, d. h. `z. B. –`, 1 – 2.",
                "<p>Informieren, beraten\u00a0– mitentscheiden\u00a0–, z.\u00a0B. nach §\u00a05; u.\u00a0a. so, d.\u00a0h. "
                        + "<code>z. B. –</code>, 1\u00a0– 2.</p>\n");
    }

    @Test
    void rendersTablesAsNamedRegions() {
        rendered("""
                | Ort | Einwohner | |
                |:----|----:|:-:|
                | *Ä* | 1 | {{count x}} |
                """, """
                <div class="table" role="region" tabindex="0" aria-label="Tabelle: Ort, Einwohner">
                <table>
                <thead>
                <tr>
                <th scope="col">Ort</th>
                <th scope="col" class="align-right">Einwohner</th>
                <td class="align-center"></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><em>Ä</em></td>
                <td class="align-right">1</td>
                <td class="align-center">12</td>
                </tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void linksFootnotesBothWays() {
        rendered("""
                Eins[^a], zwei[^b], wieder[^a].

                [^b]: Mit Liste:

                    - Punkt[^c]
                [^a]: *Quelle*
                    und mehr
                [^c]: Ende.
                """, """
                <p>Eins<sup><a id="fnref_1" href="#fn_1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup>, \
                zwei<sup><a id="fnref_2" href="#fn_2" role="doc-noteref" aria-label="Anmerkung 2">2</a></sup>, \
                wieder<sup><a id="fnref_1_2" href="#fn_1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_title">
                <p class="footnotes-title" id="footnotes_title">Anmerkungen</p>
                <ol>
                <li id="fn_1">
                <p><em>Quelle</em>
                und mehr \
                <a href="#fnref_1" role="doc-backlink" aria-label="Zurück zum Verweis 1">↩</a> \
                <a href="#fnref_1_2" role="doc-backlink" aria-label="Zurück zum Verweis 1.2">↩</a></p>
                </li>
                <li id="fn_2">
                <p>Mit Liste:</p>
                <ul>
                <li>Punkt<sup><a id="fnref_3" href="#fn_3" role="doc-noteref" aria-label="Anmerkung 3">3</a></sup></li>
                </ul>
                <p><a href="#fnref_2" role="doc-backlink" aria-label="Zurück zum Verweis 2">↩</a></p>
                </li>
                <li id="fn_3">
                <p>Ende. <a href="#fnref_3" role="doc-backlink" aria-label="Zurück zum Verweis 3">↩</a></p>
                </li>
                </ol>
                </section>
                """);
    }

    @Test
    void saysWhetherTasksAreDone() {
        rendered("- [x] Saal\n- [ ] Tee\n", """
                <ul>
                <li><input type="checkbox" disabled checked aria-label="erledigt:"> Saal</li>
                <li><input type="checkbox" disabled aria-label="offen:"> Tee</li>
                </ul>
                """);
    }

    @Test
    void rendersNotes() {
        rendered("::: tip Mut & <b>\nText\n:::\n::: warning\nHalt\n:::\n", """
                <aside class="block block-tip" role="note" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Tipp:</span> Mut &amp; &lt;b&gt;</p>
                <p>Text</p>
                </aside>
                <aside class="block block-warning" role="note" aria-labelledby="block_2">
                <p class="block-title" id="block_2"><span class="block-kind">Achtung</span></p>
                <p>Halt</p>
                </aside>
                """);
    }

    @Test
    void nestsContainersOfAnyNumberOfColons() {
        rendered("""
                :::: example Außen
                ::: checklist
                - a
                :::
                ::: definition Dialog
                ::: legal
                b
                :::
                :::
                ::::
                """, """
                <section class="block block-example" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Beispiel:</span> Außen</p>
                <section class="block block-checklist" aria-labelledby="block_2">
                <p class="block-title" id="block_2"><span class="block-kind">Checkliste</span></p>
                <ul>
                <li>a</li>
                </ul>
                </section>
                <section class="block block-definition" aria-labelledby="block_3">
                <p class="block-title" id="block_3"><span class="block-kind">Begriff:</span> <dfn>Dialog</dfn></p>
                <aside class="block block-legal" role="note" aria-labelledby="block_4">
                <p class="block-title" id="block_4"><span class="block-kind">Recht</span></p>
                <p>b</p>
                </aside>
                </section>
                </section>
                """);
    }

    @Test
    void namesTheSpeakerOfAVoice() {
        rendered("::: voice\nGut so.\n\n— *Ada* Beispiel,\n[Ort](place:x)\n:::\n", """
                <figure class="block block-voice" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Stimme</span></p>
                <blockquote>
                <p>Gut so.</p>
                </blockquote>
                <figcaption><em>Ada</em> Beispiel,
                <a href="place:x">Ort</a></figcaption>
                </figure>
                """);
        rendered("::: voice Zuruf\nGut so.\n– Ada\n:::\n::: voice\nOhne.\n:::\n", """
                <figure class="block block-voice" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Stimme:</span> Zuruf</p>
                <blockquote>
                <p>Gut so.</p>
                </blockquote>
                <figcaption>Ada</figcaption>
                </figure>
                <figure class="block block-voice" aria-labelledby="block_2">
                <p class="block-title" id="block_2"><span class="block-kind">Stimme</span></p>
                <blockquote>
                <p>Ohne.</p>
                </blockquote>
                </figure>
                """);
    }

    @Test
    void showsKeyFiguresLarge() {
        rendered("::: keyfigure rund 1 200 % mehr Orte\nStand 2023\n:::\n::: keyfigure {{count x}} Orte\n:::\n", """
                <aside class="block block-keyfigure" role="note" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Kennzahl</span></p>
                <p class="keyfigure"><strong class="keyfigure-value">rund 1 200 %</strong> \
                <span class="keyfigure-label">mehr Orte</span></p>
                <p>Stand 2023</p>
                </aside>
                <aside class="block block-keyfigure" role="note" aria-labelledby="block_2">
                <p class="block-title" id="block_2"><span class="block-kind">Kennzahl</span></p>
                <p class="keyfigure"><strong class="keyfigure-value">12</strong> \
                <span class="keyfigure-label">Orte</span></p>
                </aside>
                """);
    }

    @Test
    void showsChartsWithTheirNumbersAsTable() {
        rendered("""
                :::: example
                ::: chart Gäste & Treffen
                type: line
                description: Mehr.
                source: Zählung
                example: ja
                rows:
                  2024: 3

                  2025: ""
                :::
                ::::
                """, """
                <section class="block block-example" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Beispiel</span></p>
                <figure class="chart" id="chart-gaeste-treffen" aria-labelledby="block_2">
                <figcaption id="block_2"><span class="example-mark">Beispiel</span> Gäste &amp; Treffen</figcaption>
                <svg role="img"></svg>
                <p class="chart-source">Quelle: Zählung</p>
                <details class="chart-data">
                <summary>Daten als Tabelle</summary>
                <div class="table" role="region" tabindex="0" aria-label="Tabelle: Gäste &amp; Treffen">
                <table>
                <caption>Gäste &amp; Treffen</caption>
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
                </details>
                </figure>
                </section>
                """);
    }

    @Test
    void rendersUnknownAndUnclosedContainersWithTheirText() {
        rendered("::: zitat\na\n:::\n::: tip\nb\n", """
                <div class="block">
                <p>a</p>
                </div>
                <aside class="block block-tip" role="note" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Tipp</span></p>
                <p>b</p>
                </aside>
                """);
    }

    @Test
    void keepsColonsWithinCode() {
        rendered("::: tip\n```\n:::\n::: tip\n```\n:::\nDanach\n", """
                <aside class="block block-tip" role="note" aria-labelledby="block_1">
                <p class="block-title" id="block_1"><span class="block-kind">Tipp</span></p>
                <pre><code>:::
                ::: tip
                </code></pre>
                </aside>
                <p>Danach</p>
                """);
    }

    @Test
    void fillsComputedPlacesOutsideOfCode() {
        rendered("{{count x}} `{{count x}}` {{nichts <b>}} ![{{count x}}](y)\n", """
                <p>12 <code>{{count x}}</code> {{nichts &lt;b&gt;}} <img src="y" alt="12"></p>
                """);
    }

    @Test
    void writesLinksAsTheContextSays() {
        var context = new PlainContext() {
            @Override
            public Anchor link(String destination) {
                return switch (destination) {
                    case "page:x" -> new Anchor("../x/?a=b&c", "Seite <x>", false, null);
                    case "page:entwurf" -> new Anchor("", "", false, null);
                    default -> new Anchor(destination, "", true, "en");
                };
            }
        };
        rendered("[](page:x) [*a*](page:x \"T\\\"\") [Text](page:entwurf) [Ziel](https://a.de/ü)\n", """
                <p><a href="../x/?a=b&amp;c">Seite &lt;x&gt;</a> <a href="../x/?a=b&amp;c" title="T&quot;"><em>a</em></a> \
                Text <a href="https://a.de/%C3%BC" class="external" hreflang="en">Ziel</a></p>
                """, context);
    }

    @Test
    void writesPicturesWithCaptionAndCredit() {
        var context = new PlainContext() {
            @Override
            public Picture picture(String destination) {
                return destination.equals("media:x.jpg")
                        ? new Picture("../x.jpg", "Markt \"A\"", 800, 600, "Der Markt", "Foto: Ada")
                        : new Picture("", "Fehlt", 0, 0, null, null);
            }
        };
        rendered("![](media:x.jpg)\n\nText ![Turm](media:x.jpg) ![](media:y.jpg)\n", """
                <figure class="picture">
                <img src="../x.jpg" alt="Markt &quot;A&quot;" width="800" height="600" loading="lazy">
                <figcaption>Der Markt <span class="credit">Foto: Ada</span></figcaption>
                </figure>
                <p>Text <img src="../x.jpg" alt="Turm" width="800" height="600" loading="lazy"> Fehlt</p>
                """, context);
    }

    @Test
    void dropsWhatIsRefused() {
        rendered(
                "<b>x</b> [a](javascript:b) ![c](data:d)<!-- weg -->\n\n<!-- weg -->\n\n<script>\ny\n</script>\n", """
                <p>&lt;b&gt;x&lt;/b&gt; a c</p>
                <p>&lt;script&gt;
                y
                &lt;/script&gt;</p>
                """);
    }

    @Test
    void shiftsHeadingsAndPrefixesAnchors() {
        var text =
                MarkdownText.of(SourceFile.of("a.md", "## Ziele\n###### Tief {#t}\nx[^1]\n::: tip\n:::\n\n[^1]: y\n"));
        String html = MarkdownRenderer.html(DocumentReader.read(text).value(), new PlainContext(), 1, "k1-");
        assertThat(html).isEqualTo("""
                <h3 id="k1-ziele">Ziele</h3>
                <h6 id="k1-t">Tief</h6>
                <p>x<sup><a id="k1-fnref_1" href="#k1-fn_1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup></p>
                <aside class="block block-tip" role="note" aria-labelledby="k1-block_1">
                <p class="block-title" id="k1-block_1"><span class="block-kind">Tipp</span></p>
                </aside>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="k1-footnotes_title">
                <p class="footnotes-title" id="k1-footnotes_title">Anmerkungen</p>
                <ol>
                <li id="k1-fn_1">
                <p>y <a href="#k1-fnref_1" role="doc-backlink" aria-label="Zurück zum Verweis 1">↩</a></p>
                </li>
                </ol>
                </section>
                """);
    }

    @Test
    void rendersTheSameWithWindowsLineEnds() {
        String text = "## A\n\n::: tip T\n- a\n- b\n:::\n\n| a |\n|---|\n| b |\n";
        assertThat(PlainContext.html("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(PlainContext.html(text));
    }

    @Test
    void keepsSoftHyphens() {
        rendered("Straßen\u00ADbahn\n", "<p>Straßen\u00ADbahn</p>\n");
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*a **b ",
                "[^a]",
                "[^a]\n\n[^a]: x[^a]\n",
                "[a](b",
                "![a](b)",
                "::: tip\n",
                "a|b\n-|-\n",
                "# a\n",
                "::: voice\n— a\n",
                "[![a](b)](c)"
            })
    void rendersHostileTextsSoon(String pattern) {
        assertThat(PlainContext.html(pattern.repeat(200 * 1024 / pattern.length())))
                .isNotEmpty();
    }

    @Test
    void writesCitationsWithTheirPlaceAndNoLinkWithinALink() {
        rendered("So ist es [vgl. @a-b,\nS. 4; @c].", """
                <p>So ist es <span class="cited"><a href="#lit_a-b" role="doc-biblioref">(vgl.|a-b|S. 4)</a>\
                <a href="#lit_c" role="doc-biblioref">(|c|)</a></span>.</p>
                """);
        rendered(
                "[mehr [@c]](x)",
                "<p>[mehr <span class=\"cited\"><a href=\"#lit_c\" role=\"doc-biblioref\">(|c|)</a></span>](x)</p>\n");
    }

    @Test
    void leavesTextThatCitesNothing() {
        rendered("[a@b] [@] [@a b] [@a [x]] ![@a]", "<p>[a@b] [@] [@a b] [@a [x]] ![@a]</p>\n");
        rendered("[@a]\n\n[@a]: https://example.org/", "<p><a href=\"https://example.org/\">@a</a></p>\n");
    }

    @Test
    void handsBlocksThatShowARecordToTheSite() {
        rendered("""
                ::: case thing:tisch Mein *Titel* {#fall}
                Eigenes.

                ::: voice thing:uhr
                :::
                :::

                ::: voice thing:entwurf
                Fehlt.
                :::
                """, """
                <b>thing/tisch|Mein *Titel*|fall|block_1|<p>Eigenes.</p>
                <b>thing/uhr|||block_2|</b></b>

                """.stripTrailing() + "\n");
    }

    private static void rendered(String markdown, String html) {
        rendered(markdown, html, new PlainContext());
    }

    private static void rendered(String markdown, String html, MarkdownContext context) {
        assertThat(PlainContext.html(markdown, context)).as(markdown).isEqualTo(html);
    }
}
