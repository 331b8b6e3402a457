package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.themed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netzbericht.build.Listing;
import org.netzbericht.build.Moment;

/** A site in five languages: one of them easy, one written from the right, and little of it translated. */
class LanguagesTest {
    private static Built built;

    @BeforeAll
    static void build() {
        built = themed("languages/five").build();
    }

    @Test
    void givesEachLanguageAFolderAndADirection() {
        assertThat(html("dinge/uhr/")).isEqualTo("de ltr");
        assertThat(html("leichte-sprache/dinge/uhr/")).isEqualTo("de-simple ltr");
        assertThat(html("en/dinge/uhr/")).isEqualTo("en ltr");
        assertThat(html("tr/dinge/uhr/")).isEqualTo("tr ltr");
        assertThat(html("ar/dinge/uhr/")).isEqualTo("ar rtl");
        built.absent("en/dinge/lampe/index.html").absent("ar/dinge/tisch/index.html");
    }

    private static String html(String path) {
        Element root = page(path).selectFirst("html");
        return root.attr("lang") + " " + root.attr("dir");
    }

    @Test
    void keepsThePageWhenTheLanguageChangesAndElseLeadsToItsStartPage() {
        Document clock = page("dinge/uhr/");
        assertThat(choices(clock))
                .containsExactly(
                        "Leichte Sprache ../../leichte-sprache/dinge/uhr/",
                        "English ../../en/dinge/uhr/",
                        "Türkçe ../../tr/dinge/uhr/",
                        "العربية ../../ar/dinge/uhr/");
        assertThat(clock.select("#service-home")).isEmpty();
        Document lamp = page("dinge/lampe/");
        assertThat(lamp.select("#service-home").text()).isEqualTo("Startseite:");
        assertThat(choices(lamp)).contains("Türkçe ../../tr/", "Leichte Sprache ../../leichte-sprache/");
        assertThat(page("tr/dinge/tisch/").select("#service-home").text()).isEqualTo("Ana sayfa:");
        assertThat(choices(page("tr/dinge/tisch/"))).contains("Deutsch ../../../dinge/tisch/", "العربية ../../../ar/");
        clock.select(".service a[hreflang]")
                .forEach(link -> assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang")));
    }

    private static List<String> choices(Document page) {
        return page.select(".service a[hreflang]").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }

    @Test
    void namesTranslationsFromBothSides() {
        Map<String, List<String>> alternates = new HashMap<>();
        for (String path : built.files().keySet()) {
            if (path.endsWith("/index.html") || path.equals("index.html")) {
                String url = "https://example.org/" + path.substring(0, path.length() - "index.html".length());
                alternates.put(
                        url,
                        page(path.replace("index.html", "")).select("link[hreflang]").stream()
                                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                                .toList());
            }
        }
        assertThat(alternates.get("https://example.org/tr/dinge/tisch/"))
                .containsExactly(
                        "de https://example.org/dinge/tisch/",
                        "en https://example.org/en/dinge/tisch/",
                        "tr https://example.org/tr/dinge/tisch/",
                        "x-default https://example.org/dinge/tisch/");
        assertThat(alternates.get("https://example.org/dinge/lampe/")).isEmpty();
        alternates.forEach((url, links) ->
                links.forEach(link -> assertThat(alternates.get(link.substring(link.indexOf(' ') + 1)))
                        .as(url)
                        .isEqualTo(links)));
    }

    @Test
    void tellsMachinesTheLanguage() {
        for (String language : List.of("de-simple leichte-sprache/", "en en/", "tr tr/", "ar ar/", "de ")) {
            Document clock = page(language.substring(language.indexOf(' ') + 1) + "dinge/uhr/");
            String tag = language.substring(0, language.indexOf(' '));
            assertThat(clock.select("script[type=application/ld+json]").html())
                    .contains("\"inLanguage\":\"" + tag + "\"");
        }
    }

    @Test
    void marksWordsThatAreNotTranslatedAndSaysSo() {
        Document clock = page("tr/dinge/uhr/");
        assertThat(clock.select("h1").attr("lang")).isEmpty();
        assertThat(clock.select(".prose").attr("lang")).isEqualTo("de");
        assertThat(clock.select(".prose").text()).startsWith("Die Uhr");
        assertThat(fact(clock, "Not").attr("lang")).isEqualTo("de");
        assertThat(clock.select("dt[lang=de]").eachText()).containsExactly("Gewicht");
        assertThat(clock.select(".notice").text()).contains("Nicht alles ist übersetzt.");
        assertThat(clock.select(".notice strong").attr("lang")).isEqualTo("de");
        Document table = page("tr/dinge/tisch/");
        assertThat(table.select(".notice").text()).doesNotContain("Nicht alles");
        Document arabic = page("ar/dinge/uhr/");
        assertThat(arabic.select(".prose [lang=de]").outerHtml()).contains("dir=\"ltr\"");
        assertThat(arabic.select("main .prose").attr("lang")).isEmpty();
        built.files().forEach((path, text) -> assertThat(text).as(path).doesNotContain("\u00EF\u00B7\u0090"));
    }

    private static Element fact(Document page, String label) {
        return page.select(".fact").stream()
                .filter(fact -> fact.select("dt").text().equals(label))
                .map(fact -> fact.selectFirst("dd"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTheLanguageOfPagesThatLinksLeadTo() {
        Document clock = page("en/dinge/uhr/");
        Element inText = clock.selectFirst(".prose a[href$=lampe/]");
        assertThat(inText.attr("hreflang")).isEqualTo("de");
        assertThat(inText.select("[lang=de]").text()).isEqualTo("Lampe");
        Element inFacts = fact(clock, "Part of").selectFirst("a");
        assertThat(inFacts.attr("hreflang") + inFacts.attr("lang")).isEqualTo("dede");
        assertThat(clock.select(".nav-wide a[href$=lampe/]").attr("hreflang")).isEqualTo("de");
        assertThat(clock.select(".nav-wide a[href$=dinge/]").attr("hreflang")).isEmpty();
        assertThat(clock.select(".prose a[href$=tisch/]").attr("hreflang")).isEmpty();
        assertThat(page("dinge/uhr/").select("main [hreflang], main [lang]")).isEmpty();
    }

    @Test
    void writesNumbersAndDatesLikeTheLanguage() {
        assertThat(numbers("dinge/uhr/")).containsExactly("12.500", "3.\u00A0Mai\u00A02021");
        assertThat(numbers("en/dinge/uhr/")).containsExactly("12,500", "3\u00A0May\u00A02021");
        assertThat(numbers("tr/dinge/uhr/")).containsExactly("12.500", "3\u00A0Mayıs\u00A02021");
        assertThat(numbers("ar/dinge/uhr/")).containsExactly("12,500", "3\u00A0مايو\u00A02021");
    }

    private static List<String> numbers(String path) {
        return page(path).select(".fact dd").stream()
                .map(Element::wholeText)
                .map(String::strip)
                .filter(text -> text.matches("[0-9].*"))
                .toList();
    }

    @Test
    void beginsEachSentenceOfEasyLanguageOnALine() {
        Document clock = page("leichte-sprache/dinge/uhr/");
        assertThat(lines(clock.selectFirst(".prose p")))
                .containsExactly(
                        "Das ist eine Uhr.",
                        "Die Uhr ist schnell.",
                        "Sie steht am 3. Mai still!",
                        "Hier ist die Lampe. schwere Sprache");
        assertThat(lines(fact(clock, "Notiz")))
                .containsExactly("Die Uhr geht vor.", "Das heißt: Sie ist zu schnell.", "Das gilt seit dem 3. Mai.");
        assertThat(page("dinge/uhr/").select("main br")).isEmpty();
    }

    private static List<String> lines(Element text) {
        text.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("|")));
        List<String> lines = new ArrayList<>();
        for (String line : text.text().split("\\|")) {
            lines.add(line.strip());
        }
        return lines;
    }

    @Test
    void showsReadersOfEasyLanguageOnlyWhatThereIsInIt() {
        Document clock = page("leichte-sprache/dinge/uhr/");
        assertThat(clock.select(".nav-wide a").eachText()).containsExactly("Dinge");
        assertThat(clock.select(".site-footer a[hreflang=de]").eachText()).contains("Impressum");
        assertThat(page("tr/dinge/uhr/").select(".nav-wide a").eachText()).containsExactly("Şeyler", "Lamba");
        assertThat(clock.select(".breadcrumb a").eachText()).containsExactly("Start-Seite", "Dinge");
    }

    @Test
    void tellsReadersWhoTranslatedAndWhatIsOutOfDate() {
        assertThat(page("en/dinge/uhr/").select(".notice").text()).contains("Machine translation.");
        Document arabic = page("ar/dinge/uhr/");
        assertThat(arabic.select("main").text())
                .contains("راجعها Prüfgruppe Mustertal، 3\u00A0فبراير\u00A02026".replace('\u00A0', ' '));
        Document table = page("tr/dinge/tisch/");
        assertThat(table.select(".notice a").attr("href")).isEqualTo("../../../dinge/tisch/");
        assertThat(table.select(".notice a").attr("hreflang")).isEqualTo("de");
    }

    @Test
    void findsWhatIsOldMissingOrUnsigned() {
        List<String> found = built.report().diagnostics().stream()
                .filter(one -> !one.kind().code().equals("words.missing"))
                .map(one -> one.kind().code() + " " + one.location().file().path() + " " + String.join(" ", one.args()))
                .toList();
        assertThat(found)
                .contains(
                        "translation.stale site-content/things/tisch.tr.yaml 2026-02-02 2026-03-01",
                        "translation.undated site-content/things/tisch.en.yaml 2026-03-01",
                        "translation.label site-content/collections/thing.yaml tr weight",
                        "translation.label site-content/collections/thing.yaml ar weight",
                        "legal.easyContents site-content/pages/home.de-simple.md erklaerung, weiteres");
        assertThat(built.report().diagnostics())
                .anyMatch(one -> one.kind().code().equals("words.missing")
                        && one.location().file().path().equals("templates/words/tr.yaml")
                        && one.args().get(2).startsWith("about, "));
        assertThat(themed("languages/five")
                        .change(
                                "things/uhr.ar.md",
                                "translationCheck: { by: Prüfgruppe Mustertal, date: 2026-02-03 }\n",
                                "")
                        .build()
                        .codes())
                .contains("translation.unsigned");
    }

    @Test
    void listsWhatIsToBeTranslated() {
        assertThat(listed("stale")).containsExactly("thing:tisch tr");
        assertThat(listed("untranslated"))
                .contains("thing:lampe de-simple, en, tr, ar", "thing:tisch de-simple, ar")
                .noneMatch(line -> line.startsWith("thing:uhr "));
    }

    private static List<String> listed(String kind) {
        var clock = Moment.read("2026-05-03T12:00:00+02:00").orElseThrow();
        return Listing.of(themed("languages/five").root(), clock, kind).stream()
                .map(row -> row.id() + " " + row.detail())
                .toList();
    }

    @Test
    void saysWordsThatALanguageLacksInTheFirstOne() {
        Element skip = page("tr/dinge/uhr/").selectFirst(".skip");
        assertThat(skip.text()).isEqualTo("Zum Inhalt springen");
        assertThat(skip.attr("lang")).isEqualTo("de");
    }

    private static Document page(String path) {
        return Jsoup.parse(built.file(path + "index.html").text());
    }
}
