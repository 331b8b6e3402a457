package org.netzbericht.feature.print.pdf.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.netzbericht.feature.print.pdf.text.Hyphenation;

/** What each part of the preparation does to a body. */
class PrintMarkupTest {
    @Test
    void takesOutWhatIsForBrowsers() {
        Document page = Jsoup.parse(
                "<head><link rel=stylesheet href=a.css><style>a{}</style></head><script>x()</script><p>A</p>");
        Styles.replace(page, java.util.List.of("theme:/print/report.css"));
        assertThat(page.head().html())
                .isEqualTo("<link rel=\"stylesheet\" type=\"text/css\" href=\"theme:/print/report.css\">");
        assertThat(page.body().html()).isEqualTo("<p>A</p>");
    }

    @Test
    void completesLinksByThePagesAddress() {
        Document page = Jsoup.parse("<link rel=canonical href=https://netz.example/buch/druck/>"
                + "<body><a href=../../orte/>A</a><a href=#b>B</a><a href=mailto:c@netz.example>C</a>");
        WebLinks.complete(page);
        assertThat(page.body().html())
                .isEqualTo("<a href=\"https://netz.example/orte/\">A</a><a href=\"#b\">B</a>"
                        + "<a href=\"mailto:c@netz.example\">C</a>");
    }

    @Test
    void drawsBoxesToTick() {
        assertThat(after(TickBoxes::draw, "<ul><li><input type=checkbox disabled aria-label=offen> A</ul>"))
                .isEqualTo("<ul class=\"boxes\"><li> A</li></ul>");
        assertThat(after(TickBoxes::draw, "<ul><li><input type=checkbox checked> B</ul>"))
                .isEqualTo("<ul><li><span class=\"tick\">☑</span> B</li></ul>");
    }

    @Test
    void keepsOpeningMarksWithTheLinkBehindThem() {
        assertThat(after(OpeningMarks::join, "<p>Der Rat („<a href=#r><abbr>R</abbr></a>“) und <a href=#s>S</a>."))
                .isEqualTo("<p>Der Rat <a href=\"#r\"><abbr>(„R</abbr></a>“) und <a href=\"#s\">S</a>.</p>");
    }

    @Test
    void addsLeaderAndPageNumberToContents() {
        assertThat(after(ContentsPages::add, "<nav class=toc><a href=#x>X</a></nav>"))
                .isEqualTo("<nav class=\"toc\"><a href=\"#x\">X<span class=\"ld\"></span>"
                        + "<span class=\"pn\" data-ref=\"#x\"></span></a></nav>");
    }

    @Test
    void tellsPlacesForPageNumbersWhatTheyReferTo() {
        assertThat(after(ContentsPages::add, "<a href=#x>Abschnitt 1, Seite <span class=pn></span></a>"))
                .contains("<span class=\"pn\" data-ref=\"#x\"></span>");
    }

    @Test
    void repeatsTheChaptersTitleWithoutItsNote() {
        assertThat(after(
                        RunningHeads::add,
                        "<section class=chapter><h1>1 Titel<span class=fn>Note</span></h1></section>"))
                .startsWith("<section class=\"chapter\"><div class=\"runhead\">1 Titel</div><h1>");
    }

    @Test
    void nestsBookmarksByLevel() {
        Document page = Jsoup.parse(
                "<section id=a><h1>A</h1><section id=b><h3>B</h3></section></section><h2 id=c>C</h2><h2>D</h2>");
        Outline.add(page);
        assertThat(compact(page.head().html()))
                .isEqualTo("<bookmarks><bookmark name=\"A\" href=\"#a\"><bookmark name=\"B\" href=\"#b\"></bookmark>"
                        + "<bookmark name=\"C\" href=\"#c\"></bookmark></bookmark></bookmarks>");
    }

    @Test
    void partsWordsOnlyInLanguagesWithPatterns() {
        assertThat(after(PassageLanguages::mark, "<p lang=tr>Belediye</p>"))
                .isEqualTo("<p lang=\"tr\" style=\"hyphens: manual\">Belediye</p>");
        assertThat(after(PassageLanguages::mark, "<p lang=de>Verwaltung</p>"))
                .isEqualTo("<p lang=\"de\">Verwaltung</p>");
    }

    @Test
    void keepsTheTextOfPassagesFromRightToLeft() {
        assertThat(after(PassageLanguages::mark, "<p lang=ar>نص</p>"))
                .isEqualTo("<p lang=\"ar\" style=\"hyphens: manual\" dir=\"rtl\" class=\"rtl\" title=\"@@=نص\">نص</p>");
        assertThat(after(PassageLanguages::mark, "<p lang=ar>نص <a href=#x>x y</a></p>"))
                .endsWith("class=\"rtl\"><abbr title=\"@@=نص \">نص </abbr><a href=\"#x\">"
                        + "<abbr title=\"@@=x \">x </abbr><abbr title=\"@@=y\">y</abbr></a></p>");
    }

    @Test
    void givesEveryNoteItsMarkAndTakesTheCallsForBrowsersOut() {
        assertThat(after(
                        NoteCalls::mark,
                        "<sup class=fn-call>a</sup><span class=fn data-n=a>N</span><span class=fn>O</span>"))
                .isEqualTo("<span class=\"fn\" data-n=\"a\">N</span><span class=\"fn\" data-n=\"1\">O</span>");
    }

    @Test
    void marksNotesAndDefinitions() {
        assertThat(after(TypeMarks::mark, "<p>A<span class=fn>N</span></p>"))
                .isEqualTo("<p>A<abbr title=\"@@Reference\"><span class=\"fn\" title=\"@@Note\">N</span></abbr></p>");
        assertThat(after(TypeMarks::mark, "<dl><dt>T</dt><dd>D</dd><dt>U</dt><dd>E</dd></dl>"))
                .isEqualTo(
                        "<dl title=\"@@L\"><div title=\"@@LI\"><dt title=\"@@Lbl\">T</dt><dd title=\"@@LBody\">D</dd></div>"
                                + "<div title=\"@@LI\"><dt title=\"@@Lbl\">U</dt><dd title=\"@@LBody\">E</dd></div></dl>");
    }

    @Test
    void describesDrawingsAndHidesOrnaments() {
        assertThat(after(Pictures::describe, "<svg><title>Treffen</title><desc>Acht.</desc></svg>"))
                .startsWith("<svg alt=\"Treffen. Acht.\">");
        assertThat(after(Pictures::describe, "<div aria-hidden=true><svg aria-label=x></svg></div><img alt=''>"))
                .isEqualTo(
                        "<div aria-hidden=\"true\"><svg aria-label=\"x\" alt=\"@@Artifact\"></svg></div><img alt=\"@@Artifact\">");
    }

    @Test
    void givesWordsInDrawingsAFaceThatIsEmbedded() {
        assertThat(after(
                        Pictures::describe,
                        "<svg alt=A><text>2010</text></svg><svg alt=B font-family=Own><text>1</text></svg>"))
                .isEqualTo("<svg alt=\"A\" font-family=\"Source Sans 3\"><text>2010</text></svg>"
                        + "<svg alt=\"B\" font-family=\"Own\"><text>1</text></svg>");
    }

    @Test
    void keepsShortTablesWholeAndNoRowAloneInLongOnes() {
        String row = "<tr><td>1</td></tr>";
        assertThat(after(Overleaf::mark, "<table>" + row.repeat(7) + "</table>"))
                .startsWith("<table class=\"short\">");
        String rows = "<tr><td>" + "Wort ".repeat(30) + "</td></tr>";
        assertThat(after(Overleaf::mark, "<table>" + rows.repeat(5) + "</table>"))
                .startsWith("<table>");
        assertThat(after(Overleaf::mark, "<table>" + row.repeat(9) + "</table>")
                        .replace("<td>1</td>", "")
                        .replace("</tr>", ""))
                .isEqualTo("<table><tbody><tr class=\"with-next\">" + "<tr>".repeat(6)
                        + "<tr class=\"with-next\"><tr></tbody></table>");
    }

    @Test
    void fillsEmptyCellsButThoseToWriteIn() {
        assertThat(after(EmptyCells::mark, "<table><tr><td>1<td><tr><td>2<td>B</table>"))
                .contains("<td>1</td><td>–</td>")
                .doesNotContain("write");
        assertThat(after(
                        EmptyCells::mark,
                        "<table><thead><tr><th>A<th>B</thead><tr><th>1<td><tr><th>2<td><tr><th>3<td>110</table>"))
                .startsWith("<table class=\"worksheet\">")
                .contains("<th class=\"write\">B</th>")
                .contains("<th>1</th><td class=\"write\"></td>")
                .doesNotContain("–");
    }

    @Test
    void keepsShortCellsOnOneLine() {
        assertThat(after(NarrowCells::mark, "<table><tr><th>ein Vierteljahr<td>" + "Wort ".repeat(9) + "</table>"))
                .contains("<th class=\"narrow\">ein Vierteljahr</th><td>Wort");
    }

    @Test
    void putsPunctuationIntoWhatItFollowsOrOpens() {
        assertThat(after(LineEnds::bind, "<p>Stand (<a href=#x>DIK 2023</a>). Ende <em>gut</em>, alles.</p>"))
                .isEqualTo("<p>Stand <a href=\"#x\">(DIK 2023).</a> Ende <em>gut,</em> alles.</p>");
    }

    @Test
    void keepsRoomForTheCallOfANoteBesideTheWordInFront() {
        assertThat(after(LineEnds::bind, "<p>Wort <a href=#x>am Ende</a><span class=fn>N</span>.</p>"))
                .isEqualTo("<p>Wort <a href=\"#x\">am <span class=\"room\">Ende</span></a>"
                        + "<span class=\"back\"></span><span class=\"fn\">N</span>.</p>");
    }

    @Test
    void keepsRoomForAPageNumberBesideItsWord() {
        assertThat(after(
                                LineEnds::bind,
                                "<p><a href=#x>Tabelle 1<span class=pageref>, Seite <span class=pn></span></span></a></p>")
                        .replace("&nbsp;", "_"))
                .isEqualTo("<p><a href=\"#x\">Tabelle 1, <span class=\"room room-page\">Seite_</span>"
                        + "<span class=\"back back-page\"></span><span class=\"pn\"></span></a></p>");
    }

    @Test
    void letsLongWordsOfHeadingsBeParted() {
        Hyphenation german = Hyphenation.of("de").orElseThrow();
        assertThat(after(page -> LongWords.part(page, german), "<h1>Verwaltungszusammenarbeit im Kreis</h1>")
                        .replace("\u00ad", "|"))
                .isEqualTo("<h1>Ver|wal|tungs|zu|sam|men|ar|beit im Kreis</h1>");
    }

    private static String after(Consumer<Document> step, String body) {
        Document page = Jsoup.parse("<html lang=de><body>" + body + "</body></html>");
        page.outputSettings().prettyPrint(false);
        step.accept(page);
        return page.body().html();
    }

    private static String compact(String html) {
        return html.replaceAll(">\\s+<", "><");
    }
}
