package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reading program finds in the sample. */
class PdfReadingTest {
    private static PdfFile file = new PdfFile(new byte[0], 0, Map.of(), List.of());
    private static PDDocument document = new PDDocument();

    @BeforeAll
    static void make() throws IOException {
        file = new EmbeddedEngine().make(PrintSamples.sample());
        document = Loader.loadPDF(file.bytes());
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void bookmarksShowAllHeadings() {
        List<String> titles = new ArrayList<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
        assertThat(titles)
                .containsExactly(
                        "Impressum",
                        "Inhalt",
                        "1 Auftrag und Aufbau des Austauschs",
                        " 1.1 Mit welchen Fragen der Austausch begann",
                        " 1.2 Zahlen zum Stand",
                        "2 Schritte guter Zusammenarbeit",
                        " 2.1 Der erste Kontakt",
                        " 2.2 Kollegiale Beratung",
                        " 2.3 Umgang mit Anfeindungen",
                        "3 Begriffe und Zusammenfassungen",
                        " 3.1 Glossar",
                        " 3.2 Zusammenfassung in anderen Sprachen");
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + " ", titles);
        }
    }

    @Test
    void everyPageNumberOfAReferenceIsItsTargetsPage() throws IOException {
        Document html = Jsoup.parse(PrintSamples.sample().html());
        List<String> printed = new ArrayList<>();
        TaggedText.of(file.bytes()).lines().map(String::strip).forEach(printed::add);
        for (Element entry : html.select("nav.toc a")) {
            int page = page(entry);
            assertThat(printed.indexOf('"' + entry.ownText() + '"'))
                    .as(entry.text())
                    .isNotNegative()
                    .satisfies(at -> assertThat(printed.subList(at, at + 4)).contains("\"" + page + '"'));
            assertThat(textOf(page)).contains(entry.ownText());
        }
        for (Element reference : html.select("a.xref")) {
            int at = printed.indexOf('"' + reference.text().replace(" Seite", "") + '"');
            assertThat(printed.subList(at, at + 8)).contains("\"" + page(reference) + '"');
        }
    }

    private static int page(Element link) {
        return file.pageOf().get(link.attr("href").substring(1));
    }

    @Test
    void textIsReadInTheOrderOfTheHtml() throws IOException {
        String text = text();
        List<String> landmarks = List.of(
                "Ausgabe 1",
                "Impressum",
                "Inhalt",
                "Was der Austausch wollte",
                "Tabelle 1:",
                "Treffen je Jahr",
                "Vor dem Gespräch",
                "Glossar",
                "Türkçe");
        int at = -1;
        for (String landmark : landmarks) {
            int next = text.indexOf(landmark, at + 1);
            assertThat(next).as(landmark).isGreaterThan(at);
            at = next;
        }
    }

    @Test
    void linksSayTheirPage() throws IOException {
        List<String> contents = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                contents.add(annotation.getContents());
            }
        }
        assertThat(contents)
                .contains("1.1 Mit welchen Fragen der Austausch begann, Seite "
                        + file.pageOf().get("auftrag--fragen"))
                .contains("Abschnitt 2.2, Seite " + file.pageOf().get("schritte--beratung"));
    }

    @Test
    void theIndexShowsEachPageOnce() {
        String places =
                "<a href=#a>Kapitel 1</a>; <a href=#b>Abschnitt 1.1</a>; <a href=#c>Kapitel 2</a>; <a href=#d>Kapitel 3</a>";
        String newPage = " style='page-break-before:always'>";
        String tags = TaggedText.of(new EmbeddedEngine()
                .make(
                        PrintSamples.of(
                                PrintSamples.html(
                                        "<h1 id=a>A</h1><p id=b>B</p><p id=c" + newPage + "C</p><p id=d"
                                                + newPage + "D</p><p id=e" + newPage + "E</p>"
                                                + "<ul class=index><li>Ort <span class=\"index-places\">" + places
                                                + "</span></li><li>Kreis <span class=\"index-places\"><a href=#b>1.1</a>; <a href=#e>4</a></span></li></ul>")))
                .bytes());
        assertThat(tags.substring(tags.indexOf("Ort")).replaceAll("\\s+\\w*", " "))
                .contains("\"1–3\"")
                .contains("\"1,\"")
                .contains("\"4\"")
                .doesNotContain("Kapitel");
    }

    @Test
    void saysWhatItIs() throws IOException {
        var information = document.getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("Gemeinsam weiterkommen");
        assertThat(information.getAuthor()).isEqualTo("Erika Muster; Max Muster");
        assertThat(information.getCreationDate().toInstant()).isEqualTo("2022-09-01T00:00:00Z");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                .startsWith("1", "2", "3");
    }

    @Test
    void carriesItsData() throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        assertThat(files).containsOnlyKeys("orte.csv");
        assertThat(files.get("orte.csv").getEmbeddedFile().toByteArray()).isEqualTo(PrintSamples.DATA.bytes());
    }

    private static String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String textOf(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
