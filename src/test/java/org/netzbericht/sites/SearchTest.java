package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.themed;

import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Chromium;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;
import org.netzbericht.browser.StaticServer;
import org.netzbericht.browser.Tab;

/** A small site is searched in a real browser: from a server below a path, and from a folder. */
class SearchTest {
    private static final String SITE = "search/site";

    private static Chromium chromium;
    private static Tab tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
        tab = chromium.newTab();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aSiteWithoutAPageForResultsHasNoIndex() {
        Built built = themed(SITE).remove("pages/suche.md").build();

        assertThat(built.files().keySet()).noneMatch(path -> path.startsWith("assets/search/"));
        assertThat(built.files().get("index.html"))
                .doesNotContain("role=\"search\"")
                .contains("form-action &#39;none&#39;");
    }

    @Test
    void findsFormsPartsTypingErrorsAndSynonymsBelowAnyPath() {
        Built built = site().build();
        try (StaticServer server = new StaticServer(built.output(), "/a/b/")) {
            String page = server.url() + "suche/";
            assertThat(titles(page, "Häuser")).containsExactly("Das Haus am Markt");
            assertThat(titles(page, "Dolmetscherinnen")).containsExactly("Der Dienst");
            assertThat(titles(page, "Strasse")).containsExactly("Das Haus am Markt");
            assertThat(titles(page, "Beirat")).containsExactly("Der Dienst");
            assertThat(titles(page, "Intergrationsbeirat")).containsExactly("Der Dienst");
            assertThat(titles(page, "\"Haus am Markt\"")).containsExactly("Das Haus am Markt");
            assertThat(titles(page, "\"Markt am Haus\"")).isEmpty();
            assertThat(titles(page, "Ausländerrat")).first().isEqualTo("Migrationsrat");
            assertThat(titles(page, "مسجد")).containsExactly("Sprachen");
            assertThat(titles(page, "gocmen")).containsExactly("Sprachen");
            assertThat(titles(page, "Sitzplan")).containsExactly("Ein Plan");
            assertThat(titles(page, "Quittenbaum")).isEmpty();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void saysHowManyAndShowsTheWordsWhereTheyStand() {
        Built built = site().build();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            titles(server.url() + "suche/", "Gebäuden");
            assertThat(text("[role=status]")).isEqualTo("1 Treffer für „Gebäuden“.");
            assertThat(text(".search-results mark")).isEqualTo("Gebäude");
            titles(server.url() + "suche/", "Intergrationsbeirat");
            assertThat(text("[data-meant] a")).isEqualTo("Integrationsbeirats");
            titles(server.url() + "suche/", "Quittenbaum");
            assertThat(text("[role=status]")).isEqualTo("Keine Treffer für „Quittenbaum“.");
            assertThat(text("[data-meant]:not([hidden])")).isEmpty();
        }
    }

    @Test
    void linksWithoutWordsAreReadAsTheTitleOfTheirPage() {
        Built built = site().put(
                        "things/wegweiser.md",
                        "---\ntitle: Wegweiser\n---\nWer Quitten sucht, wird fündig. Mehr: [](thing:dienst) und [](thing:haus).\n")
                .build();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            assertThat(titles(server.url() + "suche/", "Quitten")).containsExactly("Wegweiser");
            assertThat(text(".search-results li")).contains("Mehr: Der Dienst und Das Haus am Markt.");
        }
    }

    @Test
    void filtersByWhatDeclarationsName() {
        Built built = site().build();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            String page = server.url() + "suche/";
            assertThat(titles(page, "Stadtteil")).hasSize(2);
            assertThat(titles(page, "Stadtteil&f=area/nord")).containsExactly("Das Haus am Markt");
            assertThat(titles(page, "Stadtteil&f=area/nord,kind/term")).isEmpty();
        }
    }

    @Test
    void worksFromAFolder() {
        Built built = site().portable().build();
        String page = built.output().resolve("suche/index.html").toUri().toString();

        assertThat(titles(page, "Häuser")).containsExactly("Das Haus am Markt");
        assertThat(tab.evaluate("document.querySelector('.search-results a').href")
                        .getAsString())
                .endsWith("/haus/index.html");
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void theBoxOnOtherPagesSendsNothingButAsksThere() {
        Built built = site().build();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            tab.open(server.url() + "haus/");
            tab.evaluate("document.querySelector('[data-search] input').value = 'Beirat & Rat'");
            tab.evaluate("document.querySelector('[data-search] input').focus()");
            tab.pressEnter();
            waitFor("location.pathname === '/suche/' && !!document.querySelector('.search-results li')");
            assertThat(tab.evaluate("location.hash").getAsString()).isEqualTo("#q=Beirat%20%26%20Rat");
            assertThat(tab.requests()).noneMatch(request -> request.url().contains("?"));
        }
    }

    @Test
    void worksWhereScriptsNeedAPolicyForTheirAddresses() throws IOException {
        Built built = site().build();
        java.nio.file.Path headers = built.output().resolve("_headers");
        java.nio.file.Files.writeString(
                headers,
                "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; require-trusted-types-for 'script'\n");
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            assertThat(titles(server.url() + "suche/", "Häuser")).containsExactly("Das Haus am Markt");
        }
    }

    @Test
    void resultsAndFiltersAreForEveryone() {
        Built built = site().build();
        List<String> problems = new ArrayList<>();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            titles(server.url() + "suche/", "Stadtteil");
            tab.evaluate("document.querySelector('[data-filters]').open = true");
            for (Look look : List.of(Look.NARROW, Look.DARK, Look.FORCED_COLORS, Look.LIGHT)) {
                tab.look(look).settle();
                problems.addAll(Axe.violations(tab));
                problems.addAll(Probe.overflow(tab));
                problems.addAll(Probe.targets(tab));
            }
            problems.addAll(Probe.keyboardTour(tab));
            tab.open(server.url() + "haus/");
            for (Look look : List.of(Look.NARROW, Look.DARK, Look.LIGHT)) {
                tab.look(look).settle();
                problems.addAll(Axe.violations(tab));
                problems.addAll(Probe.overflow(tab));
                problems.addAll(Probe.targets(tab));
                problems.addAll(Probe.spacing(tab));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void furtherResultsTakeTheFocus() {
        TestSite site = site();
        for (int i = 0; i < 23; i++) {
            site.put("things/zimmer-" + i + ".yaml", "title: Zimmer " + i + "\n");
        }
        Built built = site.build();
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            assertThat(titles(server.url() + "suche/", "Zimmer")).hasSize(10);
            tab.evaluate("document.querySelector('[data-more]').click()");
            waitFor("document.querySelectorAll('.search-results li').length === 20");
            assertThat(tab.evaluate("document.activeElement === document.querySelectorAll('.search-results a')[10]")
                            .getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void withoutDictionaryAndTextsItStillFinds() {
        Built built = site().change("site.yaml", "timeZone:", "search: { dictionary: none, texts: no }\ntimeZone:")
                .build();

        assertThat(built.files().keySet()).noneMatch(path -> path.startsWith("assets/search/x/"));
        try (StaticServer server = new StaticServer(built.output(), "/")) {
            assertThat(titles(server.url() + "suche/", "Häuser")).containsExactly("Das Haus am Markt");
            assertThat(titles(server.url() + "suche/", "Beirat")).isEmpty();
        }
    }

    @Test
    void withoutScriptTheresAnIndexFromAToZAndByTopic() {
        String page = site().build().files().get("suche/index.html");

        assertThat(page).contains("<h3>D</h3>").contains("href=\"../haus/\"").contains("href=\"../gebiete/nord/\"");
    }

    @Test
    void theFinishedPagesPassTheFullCheck() {
        assertThat(site().checkOnly().build().codes()).containsOnly("media.unused");
    }

    private static TestSite site() {
        return themed(SITE)
                .put("media/plan.pdf.yaml", "title: Ein Plan\ncredit: Testverein\nlicence: CC0\n")
                .put("media/plan.pdf", pdf("Ein Sitz-", "plan hängt im Flur."));
    }

    private static byte[] pdf(String... lines) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The titles of the results of a question, which may name filters behind it. */
    private static List<String> titles(String page, String question) {
        tab.open("about:blank");
        String text = question.contains("&f=") ? question : question.replace("\"", "%22");
        tab.open(page + "#q=" + text);
        waitFor("document.querySelector('[role=status]').textContent !== ''");
        JsonElement found =
                tab.evaluate("[...document.querySelectorAll('.search-results h2')].map((one) => one.textContent)");
        return found.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.toList());
    }

    private static String text(String selector) {
        return tab.evaluate("document.querySelector(" + new com.google.gson.Gson().toJson(selector)
                        + ")?.textContent.trim() ?? ''")
                .getAsString();
    }

    private static void waitFor(String condition) {
        for (int i = 0; i < 500; i++) {
            if (tab.evaluate(condition).getAsBoolean()) {
                tab.settle();
                return;
            }
            tab.settle();
        }
        throw new AssertionError("Not within time: " + condition + " " + tab.messages());
    }
}
