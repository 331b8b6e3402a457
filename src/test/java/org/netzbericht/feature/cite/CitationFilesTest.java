package org.netzbericht.feature.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.render.view.Citation;
import org.netzbericht.render.view.Citation.Kind;

/** What programs that manage literature read, byte for byte. */
class CitationFilesTest {
    private static final String URL = "https://netz.example/dinge/x/";

    private static Citation page(String title, List<String> authors, @Nullable PartialDate date) {
        return new Citation(
                Kind.PAGE, "thing-x", authors, List.of(), title, "", "Das Netz", "", "", "", date, URL, "de");
    }

    private static Citation chapter() {
        return new Citation(
                Kind.CHAPTER,
                "chapter-anfang",
                List.of("Öztürk, Ayşe", "Amt für Maß & Zahl"),
                List.of("Redaktion"),
                "Der Anfang",
                "",
                "Das Ganze",
                "2. Auflage",
                "Musterstadt",
                "Verlag",
                new PartialDate(2026, 0, 0),
                URL,
                "de");
    }

    @Test
    void writesAPageForBibtex() {
        assertThat(Bibtex.of(page("Groß & klein", List.of("Stadt Zwickau"), new PartialDate(2026, 11, 3))))
                .isEqualTo("""
                @misc{thing-x,
                  author = {{Stadt Zwickau}},
                  title = {{Groß \\& klein}},
                  howpublished = {{Das Netz}},
                  year = {2026},
                  date = {2026-11-03},
                  url = {https://netz.example/dinge/x/},
                  language = {de},
                }
                """);
    }

    @Test
    void writesAChapterForBibtex() {
        assertThat(Bibtex.of(chapter())).isEqualTo("""
                @incollection{chapter-anfang,
                  author = {Öztürk, Ayşe and {Amt für Maß \\& Zahl}},
                  editor = {{Redaktion}},
                  title = {{Der Anfang}},
                  booktitle = {{Das Ganze}},
                  edition = {2. Auflage},
                  publisher = {{Verlag}},
                  address = {Musterstadt},
                  year = {2026},
                  date = {2026},
                  url = {https://netz.example/dinge/x/},
                  language = {de},
                }
                """);
    }

    /** A brace counts for BibTeX even behind a backslash, so none may be left alone. */
    @Test
    void writesOutWhatTexWouldObey() {
        String entry = Bibtex.of(page("a{b}c\\d$e%f#g_h^i~j\nk", List.of("Rat, Amt und Verein, Stadt"), null));
        assertThat(entry)
                .contains("title = {{a\\textbraceleft{}b\\textbraceright{}c\\textbackslash{}d\\$e\\%f\\#g\\_h"
                        + "\\textasciicircum{}i\\textasciitilde{}j k}}")
                .contains("author = {{Rat, Amt und Verein, Stadt}}")
                .doesNotContain("year");
        assertThat(entry.chars().filter(c -> c == '{').count())
                .isEqualTo(entry.chars().filter(c -> c == '}').count());
    }

    @Test
    void writesAPageForRis() {
        assertThat(Ris.of(page("Groß & klein\nER  - ", List.of("Stadt Zwickau"), new PartialDate(2026, 11, 3))))
                .isEqualTo("TY  - ELEC\r\nID  - thing-x\r\nAU  - Stadt Zwickau\r\nTI  - Groß & klein ER  - \r\n"
                        + "T2  - Das Netz\r\nPY  - 2026\r\nDA  - 2026/11/03\r\nLA  - de\r\nUR  - " + URL
                        + "\r\nER  - \r\n");
    }

    @Test
    void writesAChapterForRis() {
        assertThat(Ris.of(chapter()))
                .isEqualTo("TY  - CHAP\r\nID  - chapter-anfang\r\nAU  - Öztürk, Ayşe\r\nAU  - Amt für Maß & Zahl\r\n"
                        + "ED  - Redaktion\r\nTI  - Der Anfang\r\nT2  - Das Ganze\r\nET  - 2. Auflage\r\n"
                        + "PB  - Verlag\r\nCY  - Musterstadt\r\nPY  - 2026\r\nDA  - 2026\r\nLA  - de\r\nUR  - " + URL
                        + "\r\nER  - \r\n");
    }
}
