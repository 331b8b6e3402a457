package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.themed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.netzbericht.asset.TinyFilm;

/** A page with a film in sign language, which is made here from its head alone. */
class FilmTest {
    private static TestSite site(int width, int height, int frames) {
        return themed("media/film").put("media/willkommen.mp4", TinyFilm.mp4(width, height, 125_000, frames));
    }

    @Test
    void showsItWithItsTextAndADownloadOfKnownSizeAndLength() {
        Built built = site(640, 480, 3125).build();
        assertThat(built.codes()).isEmpty();
        Document page = Jsoup.parse(built.file("filme/index.html").text());
        var film = page.selectFirst("video");
        assertThat(film.attr("width") + "x" + film.attr("height")).isEqualTo("640x480");
        assertThat(film.hasAttr("controls") && !film.hasAttr("autoplay")).isTrue();
        assertThat(film.attr("poster")).matches("\\.\\./media/standbild\\.[0-9a-f]+\\.svg");
        assertThat(page.select(".download").text())
                .isEqualTo("Film herunterladen: Was hier steht (MP4) 1 kB, 2:05 Minuten");
        assertThat(page.select(".download a").attr("href")).isEqualTo("../media/willkommen.mp4");
        assertThat(page.select(".film-text").text()).isEqualTo("Text zum Film Guten Tag. Hier steht alles.");
        assertThat(page.select("meta[http-equiv]").attr("content")).contains("media-src 'self'");
    }

    @Test
    void leadsToItFromEveryPage() {
        Built built = site(640, 480, 3125).build();
        Document home = Jsoup.parse(built.file("index.html").text());
        assertThat(home.select(".service a[href=filme/]").text()).isEqualTo("Gebärdensprache");
        Built without = themed("languages/five").build();
        without.file("index.html").lacks("Gebärdensprache", "media-src");
    }

    @Test
    void isClearEnoughForSignLanguage() {
        for (TestSite unclear : new TestSite[] {site(319, 240, 3125), site(320, 239, 3125), site(320, 240, 3100)}) {
            assertThat(unclear.stopped().codes()).containsExactly("film.signLanguage");
        }
        assertThat(site(320, 240, 3125).build().codes()).isEmpty();
        site(160, 120, 1000)
                .change("media/willkommen.mp4.yaml", "signLanguage: yes\n", "")
                .build();
    }

    @Test
    void needsItsText() {
        TestSite silent = site(640, 480, 3125)
                .change("media/willkommen.mp4.yaml", "transcript: Guten Tag. Hier steht alles.\n", "");
        assertThat(silent.stopped().codes()).containsExactly("film.transcript");
    }

    @Test
    void tellsFederalBodiesWhatIsMissing() {
        Built federal = site(640, 480, 3125)
                .change("site.yaml", "regime: none", "regime: bund")
                .change(
                        "site.yaml",
                        "feedback: { email: barriere@example.org }",
                        "feedback: { email: barriere@example.org }\n    enforcement: { name: Schlichtungsstelle }")
                .stopped();
        assertThat(federal.report().diagnostics())
                .extracting(one -> one.kind().code() + " " + String.join(" ", one.args()))
                .containsExactlyInAnyOrder("legal.easy ", "legal.signLanguage navigation, statement, more");
    }
}
