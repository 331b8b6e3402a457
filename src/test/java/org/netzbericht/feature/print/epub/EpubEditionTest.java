package org.netzbericht.feature.print.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.page.PrintMetadata;
import org.netzbericht.feature.print.page.PrintPage;

class EpubEditionTest {
    private static final PrintMetadata METADATA = new PrintMetadata(
            "Buch",
            "de",
            List.of(),
            "Ein Buch.",
            List.of(),
            "",
            "",
            "https://netz.example/buch/",
            Instant.EPOCH,
            "Seite");

    private static final String EDITION = """
            <!DOCTYPE html><html lang="de" dir="ltr"><head><title>Buch</title></head><body><main>
            <section class="edition-cover"><h1>Buch</h1></section>
            <nav class="toc"><h2>Inhalt</h2><ul>
            <li><div><a href="#eins"><span class="num">1</span> Eins<span class="ld"></span><span class="pn" data-ref="#eins"></span></a></div>
            <ul><li><a href="#eins--weg">Weg</a></li></ul></li>
            </ul></nav>
            <section class="chapter" id="eins"><div class="runhead">Eins</div><h2>Eins</h2>\
            <h3 id="eins--weg">Weg</h3>\
            <p>Satz.<sup class="fn-call">1</sup><span class="fn" id="eins--fn_1" data-n="1"><em>Quelle</em>, S. 2.</span> \
            Wieder.<sup class="fn-again">1</sup> <a href="https://a.example/">Dort</a><sup class="fn-call">a</sup>\
            <span class="fn fn-url" data-n="a">https://a.example/</span> \
            <a href="#zwei">Kapitel 2<span class="pageref">, Seite <span class="pn" data-ref="#zwei"></span></span></a></p>\
            <img src="../../media/wege.svg" alt="Wege"></section>
            <section class="chapter" id="zwei"><h2>Zwei</h2><p>Ende &amp; <br>Schluss.</p></section>
            </main></body></html>
            """;

    private static final PrintFiles FILES = new PrintFiles() {
        @Override
        public Optional<byte[]> ofSite(String path) {
            return path.equals("media/wege.svg") ? Optional.of(new byte[] {1, 2}) : Optional.empty();
        }

        @Override
        public Optional<byte[]> ofTheme(String path) {
            return Optional.of("p { margin: 0 }".getBytes(StandardCharsets.UTF_8));
        }
    };

    private final EpubBook book = EpubEdition.of(
            new PrintPage(EDITION, "buch/druck/index.html", "print/report.css", FILES, METADATA, List.of()),
            "Alles als Text.");

    @Test
    void makesATextOfEachSection() {
        assertThat(book.files().stream().map(EpubFile::path))
                .containsExactly("edition-cover.xhtml", "eins.xhtml", "zwei.xhtml", "images/wege.svg", "book.css");
    }

    @Test
    void leavesOutWhatOnlyPaperNeeds() {
        assertThat(text("eins.xhtml")).isEqualTo("""
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="de" xml:lang="de" dir="ltr">\
                <head><title>Eins</title><link rel="stylesheet" href="book.css" /></head>\
                <body><section class="chapter" id="eins" epub:type="chapter" role="doc-chapter"><h1>Eins</h1>\
                <h2 id="eins--weg">Weg</h2>\
                <p>Satz.<sup class="fn-call"><a href="eins.xhtml#eins--fn_1" epub:type="noteref" role="doc-noteref">1</a></sup> \
                Wieder.<sup class="fn-again"><a href="eins.xhtml#eins--fn_1" epub:type="noteref" role="doc-noteref">1</a></sup> \
                <a href="https://a.example/">Dort</a> \
                <a href="zwei.xhtml#zwei">Kapitel 2</a></p>\
                <img src="images/wege.svg" alt="Wege" />\
                <aside id="eins--fn_1" epub:type="footnote" role="doc-footnote"><div><span class="note-number">1</span> \
                <em>Quelle</em>, S. 2.</div></aside></section></body></html>""");
    }

    @Test
    void listsContentsWithoutPageNumbers() {
        assertThat(book.contents())
                .containsExactly(new NavPoint(
                        "1 Eins", "eins.xhtml#eins", List.of(new NavPoint("Weg", "eins.xhtml#eins--weg", List.of()))));
        assertThat(book.contentsTitle()).isEqualTo("Inhalt");
    }

    @Test
    void writesXml() {
        assertThat(text("zwei.xhtml")).contains("<p>Ende &amp; <br />Schluss.</p>");
    }

    private String text(String path) {
        return book.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
