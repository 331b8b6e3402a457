package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Reports: the order of their chapters, the numbers of what is in them, their lists and their print edition. */
class BookTest {
    @Test
    void putsChaptersInOrderAndNumbersWhatTheyHold() {
        site("book/report").build().equalsExpected();
    }

    @Test
    void numbersAChapterOfTwoReportsByTheFirstAndInPrintByEach() {
        site("book/two").build().equalsExpected();
    }

    @Test
    void leavesChaptersOutThatAreNotPublishedAndCountsOn() {
        Built built = site("book/report")
                .change("chapters/wege.md", "title: Wege", "title: Wege\ndraft: true")
                .build();
        built.absent("buch/wege/index.html").file("buch/ziele/index.html").contains("<p>Kapitel 1, ");
        built.file("buch/druck/index.html").lacks("Wege");
        assertThat(built.codes()).contains("reference.unpublished");
    }

    @Test
    void numbersAsFarAsTheReportWants() {
        Built built = site("book/report")
                .change("reports/buch.yaml", "index: [place]", """
                        index: [place]
                        numbering: { chapters: yes, sections: 1, figures: no, tables: yes }
                        """)
                .build();
        built.file("buch/wege/index.html")
                .contains("<span class=\"num\">1.1</span> Zu Fuß", ">Über den Berg</h3>", "<figcaption>Der Weg");
        built.file("buch/ziele/index.html").contains("<span class=\"label\">Tabelle 1:</span>");
    }

    @Test
    void showsAWideCoverBelowTheTitleInPlaceOfTheNetwork() throws IOException {
        Built built = themed("book/cover").build();
        built.file("buch/druck/index.html")
                .contains(
                        "<section class=\"edition-cover on-petrol\">\n<img src=\"../../media/bild.",
                        "<h1>Das Buch</h1>")
                .file("buch/druck/index.html")
                .lacks("class=\"network\"", "edition-title-page");
        assertThat(packageDocument(built)).contains(".svg\" media-type=\"image/svg+xml\" properties=\"cover-image\"");
    }

    @Test
    void showsATallCoverAloneAndTheTitleBehindIt() {
        themed("book/cover")
                .change("media/bild.svg", "0 0 80 40\" width=\"80\"", "0 0 20 40\" width=\"20\"")
                .build()
                .file("buch/druck/index.html")
                .contains("edition-cover-whole", "<div class=\"edition-title-page\"><div class=\"edition-title\">")
                .file("buch/druck/index.html")
                .lacks("class=\"network\"");
    }

    @Test
    void drawsTheNetworkWhereThereIsNoCover() throws IOException {
        Built built = themed("book/cover")
                .change("reports/buch.yaml", "cover: bild.svg\n", "")
                .build();
        built.file("buch/druck/index.html")
                .contains("<section class=\"edition-cover on-petrol\">\n<div class=\"edition-drawing\">")
                .file("buch/druck/index.html")
                .lacks("bild.svg");
        assertThat(packageDocument(built)).doesNotContain("cover-image");
    }

    private static String packageDocument(Built built) throws IOException {
        try (ZipFile epub = new ZipFile(built.output().resolve("buch/buch.epub").toFile())) {
            return new String(
                    epub.getInputStream(epub.getEntry("EPUB/package.opf")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void withoutNumbersLinksSayTitles() {
        site("book/report")
                .change("reports/buch.yaml", "index: [place]", "numbering: { chapters: no }")
                .build()
                .absent("buch/register/index.html")
                .file("buch/vorwort/index.html")
                .contains(">Wege</a>", ">Quellen</a>");
    }

    @Test
    void hasNoFurtherPagesWhereTheDeclarationHasNoAddressesForThem() {
        Built built = site("book/report")
                .put("collections/report.yaml", """
                        label: { one: Buch, many: Bücher }
                        folder: reports
                        fields:
                          title: { type: text, label: Titel, required: true }
                          subtitle: { type: text, label: Untertitel }
                          edition: { type: text, label: Auflage }
                          date: { type: date, label: Datum, precision: month }
                          editors: { type: list, of: { type: text }, label: Von }
                          publisher: { type: text, label: Verlag }
                          place: { type: text, label: Ort }
                          frontMatter: { type: list, of: { type: reference, to: chapter }, label: Vorspann }
                          parts:
                            type: list
                            label: Teile
                            of:
                              type: group
                              fields:
                                title: { type: text, label: Titel }
                                summary: { type: text, label: Kurzfassung }
                                chapters: { type: list, of: { type: reference, to: chapter }, label: Kapitel }
                          appendices: { type: list, of: { type: reference, to: chapter }, label: Anhang }
                          index: { type: list, of: { type: text }, label: Register }
                        pages: { route: "/{id}/", print: papier }
                        """)
                .put("templates/pages/report.ftlh", "<@layout.base><p>${page.book.title}</p></@layout.base>")
                .build();
        built.absent("buch/register/index.html")
                .absent("buch/verzeichnisse/index.html")
                .absent("buch/druck/index.html")
                .file("buch/papier/index.html")
                .contains("noindex");
    }

    @Test
    void aPrintEditionIsInNoSitemap() {
        Built built = site("book/report").build();
        built.file("sitemap.xml").contains("/buch/register/");
        built.file("sitemap.xml").lacks("/buch/druck/");
    }

    @Test
    void claimsOfItsFilesOnlyWhatWasCheckedOfTheseBytes() throws Exception {
        TestSite site = site("book/report").change("reports/buch.yaml", "index: [place]", "pdf: yes\nepub: yes");
        Built unchecked = site.build();
        assertThat(downloads(unchecked))
                .satisfiesExactly(
                        pdf -> assertThat(pdf).matches("Das Buch \\(PDF, \\d+ Seiten\\) [\\d,]+.kB getaggtes PDF"),
                        epub -> assertThat(epub).matches("Das Buch \\(EPUB\\) [\\d,]+.kB"));

        site.change(
                "reports/buch.yaml", "epub: yes", """
                epub: yes
                checks:
                  - { file: pdf, tool: veraPDF, version: 1.30.2, date: 2026-04-30, standard: PDF/UA-1, sha256: "%s" }
                  - { file: epub, tool: EPUBCheck, version: 5.1.0, date: 2026-05-01, sha256: "%s" }
                """.formatted(sha256(unchecked, "pdf"), sha256(unchecked, "epub")));
        Built checked = site.build();
        assertThat(sha256(checked, "pdf")).isEqualTo(sha256(unchecked, "pdf"));
        assertThat(sha256(checked, "epub")).isEqualTo(sha256(unchecked, "epub"));
        assertThat(checked.codes()).doesNotContain("print.check");
        assertThat(downloads(checked))
                .satisfiesExactly(
                        pdf -> assertThat(pdf)
                                .endsWith(" geprüft mit veraPDF 1.30.2 am 30. April 2026: PDF/UA-1")
                                .doesNotContain("getaggt"),
                        epub -> assertThat(epub).endsWith(" geprüft mit EPUBCheck 5.1.0 am 1. Mai 2026"));

        Built changed =
                site.change("reports/buch.yaml", "Vom Anfang", "Vom Ende").build();
        assertThat(downloads(changed))
                .allSatisfy(download -> assertThat(download).doesNotContain("geprüft"));
        assertThat(changed.findings())
                .contains(
                        "print.check",
                        "buch/buch.pdf, " + sha256(changed, "pdf"),
                        "buch/buch.epub, " + sha256(changed, "epub"));
    }

    private static List<String> downloads(Built built) {
        return Jsoup.parse(built.file("buch/index.html").text())
                .select(".download")
                .eachText();
    }

    private static String sha256(Built built, String form) throws Exception {
        byte[] bytes = Files.readAllBytes(built.output().resolve("buch/buch." + form));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
