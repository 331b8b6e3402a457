package org.netzbericht.feature.print.pdf.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.page.PrintMetadata;
import org.netzbericht.feature.print.page.PrintPage;
import org.netzbericht.feature.print.pdf.EmbeddedEngine;
import org.netzbericht.feature.print.pdf.TaggedText;

/** Each repair of the tag tree, seen in a file. */
class TagTreeTest {
    @Test
    void putsNotesBehindTheirReferences() {
        assertThat(tags("<p>Eins<span class=fn>Erste.</span> zwei<span class=fn>Zweite.</span> drei</p>"))
                .isEqualTo("""
                P
                 "Eins"
                 Reference
                  Link
                   Span
                    "1"
                 Note
                  Lbl
                   Span
                    "1"
                   Span
                  "Erste."
                 Span
                  Span
                   "zwei"
                  Reference
                   Link
                    Span
                     "2"
                  Note
                   Lbl
                    Span
                     "2"
                    Span
                   "Zweite."
                  "drei"
                """);
    }

    @Test
    void keepsTheWordsOfPassagesFromRightToLeftBesideTheirLinksAndNotes() {
        String tags =
                tags("<p lang=ar dir=rtl>نص <a href=https://a.example/>رابط</a> هنا<span class=fn>ملاحظة</span>.</p>");
        assertThat(tags.replaceAll("(?m)^ *\"[^1].*\\n", "")).isEqualTo("""
                P Lang=ar
                 Span ActualText=نص\s
                 Link
                  Span ActualText=رابط
                 Span ActualText=هنا
                 Reference
                  Link
                   Span
                    "1"
                 Note
                  Lbl
                   Span
                    "1"
                   Span
                  Span ActualText=ملاحظة
                 Span ActualText=.
                """);
    }

    @Test
    void makesEntriesOfContentsReferences() {
        assertThat(
                        tags(
                                "<nav class=toc><ul><li><a href=#x>Eins</a><ul><li><a href=#x>Zwei</a></li></ul></li></ul></nav><h1 id=x>X</h1>"))
                .startsWith("""
                Div
                 TOC
                  TOCI
                   Reference
                    Link
                     "Eins"
                     Span
                      Span
                       "1"
                   TOC
                    TOCI
                     Reference
                      Link
                       "Zwei"
                       Span
                        Span
                         "1"
                """);
    }

    @Test
    void putsCaptionsInside() {
        assertThat(tags("<table><caption>Titel</caption><tr><th scope=row>A</th><td>B</td></tr></table>"))
                .isEqualTo("""
                Div
                 Table
                  Caption
                   "Titel"
                  TBody
                   TR
                    TH Scope=Row
                     "A"
                    TD
                     "B"
                """);
        assertThat(
                        tags(
                                "<figure><svg xmlns='http://www.w3.org/2000/svg' width=9 height=9 aria-label=Strich></svg><figcaption>Titel</figcaption></figure>"))
                .isEqualTo("""
                Div
                 Figure Alt=Strich
                  Caption
                   "Titel"
                """);
    }

    @Test
    void readsRepeatedHeadsOnce() {
        String rows = "<tr><td>Zelle</td></tr>".repeat(150);
        assertThat(tags("<table><thead><tr><th scope=col>Kopf</th></tr></thead><tbody>" + rows + "</tbody></table>"))
                .containsOnlyOnce("Kopf")
                .containsOnlyOnce("THead");
    }

    @Test
    void makesListsOfDefinitions() {
        assertThat(tags("<dl><dt>Wort</dt><dd>Sinn</dd></dl>")).isEqualTo("""
                L ListNumbering=None
                 LI
                  Lbl
                   "Wort"
                  LBody
                   "Sinn"
                """);
    }

    @Test
    void leavesOrnamentsOut() {
        assertThat(
                        tags(
                                "<p>Text</p><div aria-hidden=true><svg xmlns='http://www.w3.org/2000/svg' width=9 height=9><path d='M0 0L9 9' stroke='#000'/></svg></div>"))
                .isEqualTo("P\n \"Text\"\n");
    }

    @Test
    void saysWhatPassagesFromRightToLeftRead() {
        assertThat(tags("<p lang=ar>نص عربي</p>")).startsWith("P Lang=ar ActualText=نص عربي\n");
    }

    @Test
    void marksHyphensThatPartWords() {
        String text = "Zusammenarbeitsvereinbarungen und Nord- und Ostseeküste ".repeat(12);
        assertThat(tags("<p>" + text + "</p>")).contains("~\"\n").contains("Nord- und");
    }

    private static String tags(String content) {
        String html = "<html lang=de><head><title>T</title></head><body>" + content + "</body></html>";
        PrintMetadata metadata =
                new PrintMetadata("T", "de", List.of(), "S", List.of(), "", "", "id", Instant.EPOCH, "Seite");
        PrintPage page = new PrintPage(html, "index.html", "print/report.css", new Files(), metadata, List.of());
        StringBuilder body = new StringBuilder();
        String tags = TaggedText.of(new EmbeddedEngine().make(page).bytes());
        assertThat(tags).startsWith("Document Lang=de\n Div\n");
        tags.lines().skip(2).forEach(line -> body.append(line.substring(2)).append('\n'));
        return body.toString();
    }

    private static final class Files implements PrintFiles {
        @Override
        public Optional<byte[]> ofSite(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> ofTheme(String path) {
            String css =
                    "html { font-family: \"Source Sans 3\", Fallback; hyphens: auto } .fn { float: footnote; display: block } ul { list-style: none } "
                            + ".fn::footnote-call { counter-increment: footnote; content: counter(footnote) } .fn::footnote-marker { content: counter(footnote) ' ' } "
                            + ".pn::after { content: target-counter(attr(data-ref), page) } .ld::after { content: leader('.') } "
                            + "table { -fs-table-paginate: paginate } thead { display: table-header-group }"
                            + "@font-face { font-family: \"Source Sans 3\"; src: url(fonts/source-sans-3-400.ttf) }";
            return path.endsWith("report.css")
                    ? Optional.of(css.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }
}
