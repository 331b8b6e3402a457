package org.netzbericht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check of the browser equipment is shown a page it must accept and one it must refuse. */
class ChromiumTest {
    private static final String GOOD = """
            <!doctype html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gute Seite</title>
            <link rel="icon" href="icon.svg">
            <link rel="stylesheet" href="style.css">
            </head>
            <body>
            <a class="skip" href="#inhalt">Zum Inhalt springen</a>
            <header><p><a class="big" href="./">Start</a></p></header>
            <main id="inhalt" tabindex="-1">
            <h1>Überschrift</h1>
            <p>Ein Satz mit einem <a href="./?b">Verweis</a> darin.</p>
            <p><button type="button">Drücken</button></p>
            <img src="icon.svg" alt="Ein Kreis" width="40" height="40">
            </main>
            <footer><p>Fuß</p></footer>
            </body>
            </html>
            """;
    private static final String STYLE = """
            :root { color-scheme: light dark; background: #fff; color: #111 }
            @media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } a { color: #8cf } :root:root { --focus: #f9a } }
            body { margin: 1rem; max-width: 60ch }
            :focus-visible { outline: 3px solid var(--focus, #a35); outline-offset: 2px }
            .skip { position: absolute; left: -999px }
            .skip:focus { left: 1rem; top: 0; background: #fff; color: #111 }
            .big, button { display: inline-block; min-height: 24px; min-width: 48px }
            """;
    private static final String ICON =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'";

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private StaticServer server;
    private Tab tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        write("index.html", GOOD);
        write("style.css", STYLE);
        write("icon.svg", ICON);
        write("404.html", GOOD.replace("Gute Seite", "Nicht gefunden"));
        write("_headers", "/*\n  Content-Security-Policy: " + POLICY + "; upgrade-insecure-requests\n");
        server = new StaticServer(folder, "/netz/bericht/");
        tab = chromium.newTab();
    }

    @AfterEach
    void close() {
        tab.close();
        server.close();
    }

    @Test
    void findsNothingWrongWithGoodPage() {
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.NARROW, Look.FORCED_COLORS)) {
            tab.look(look).open(server.url());
            assertThat(Axe.violations(tab)).as(look.name()).isEmpty();
            assertThat(Probe.overflow(tab)).as(look.name()).isEmpty();
            assertThat(Probe.targets(tab)).as(look.name()).isEmpty();
            assertThat(Probe.spacing(tab)).as(look.name()).isEmpty();
            assertThat(Probe.keyboardTour(tab)).as(look.name()).isEmpty();
            assertThat(tab.messages()).as(look.name()).isEmpty();
        }
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.requests())
                .extracting(Tab.Request::url)
                .contains(server.url(), server.url() + "style.css", server.url() + "icon.svg")
                .allMatch(url -> url.startsWith(server.url()));
        assertThat(tab.requests()).extracting(Tab.Request::status).containsOnly(200);
        assertThat(tab.requests()).allMatch(request -> request.bytes() > 0);
    }

    @Test
    void axeFindsMissingAlternativeText() {
        page(" alt=\"Ein Kreis\"", "");
        assertThat(Axe.violations(tab)).singleElement().asString().contains("image-alt", "icon.svg");
    }

    @Test
    void axeFindsContrastThatIsOnlyBadInTheDark() throws IOException {
        write("style.css", STYLE.replace("#eee }", "#333 }"));
        tab.open(server.url());
        assertThat(Axe.violations(tab)).isEmpty();
        tab.look(Look.DARK).open(server.url());
        assertThat(Axe.violations(tab)).anyMatch(line -> line.startsWith("color-contrast"));
    }

    @Test
    void looksChangeWhatThePageSees() {
        tab.look(Look.FORCED_COLORS).open(server.url());
        assertThat(matches("(forced-colors: active)")).isTrue();
        assertThat(matches("(prefers-reduced-motion: reduce)")).isTrue();
        tab.look(Look.NARROW.asPrint("print")).open(server.url());
        assertThat(matches("print")).isTrue();
        assertThat(matches("(max-width: 320px)")).isTrue();
        assertThat(matches("(forced-colors: active)")).isFalse();
    }

    @Test
    void hearsConsoleExceptionsAndMisses() throws IOException {
        write("noise.js", "console.log('hallo', 1); setTimeout(() => { throw new Error('kaputt') }, 0)");
        page("</main>", "</main><script src=\"noise.js\"></script><img src=\"fehlt.png\" alt=\"\">");
        assertThat(tab.messages())
                .anyMatch(m -> m.equals("console.log: \"hallo\" 1"))
                .anyMatch(m -> m.startsWith("exception: ") && m.contains("kaputt"))
                .anyMatch(m -> m.contains("404") && m.contains("fehlt.png"));
    }

    @Test
    void hearsViolationsOfTheContentPolicyHeader() {
        page("</main>", "</main><script>document.title = 'ran'</script>");
        assertThat(tab.messages()).anyMatch(m -> m.contains("Content Security Policy") || m.startsWith("csp: "));
        assertThat(tab.evaluate("document.title").getAsString()).isEqualTo("Gute Seite");
    }

    @Test
    void listsRequestsToOtherHosts() throws IOException {
        write("_headers", "");
        server.close();
        server = new StaticServer(folder, "/");
        page("</main>", "</main><img src=\"http://127.0.0.2:9/zaehler.gif\" alt=\"\">");
        assertThat(tab.requests()).extracting(Tab.Request::url).contains("http://127.0.0.2:9/zaehler.gif");
    }

    @Test
    void listsEverythingThatIsStored() throws IOException {
        write("store.js", """
                document.cookie = 'keks=1';
                localStorage.setItem('lokal', '1');
                sessionStorage.setItem('sitzung', '1');
                indexedDB.open('basis');
                caches.open('speicher');
                """);
        page("</main>", "</main><script src=\"store.js\"></script>");
        assertThat(tab.stored())
                .containsExactlyInAnyOrder(
                        "cookie keks",
                        "localStorage lokal",
                        "sessionStorage sitzung",
                        "indexedDB basis",
                        "cache speicher");
    }

    @Test
    void findsSidewaysScrolling() {
        tab.look(Look.NARROW);
        page("<p>Ein Satz", "<p id=\"lang\">" + "Donau".repeat(40) + " Ein Satz");
        assertThat(Probe.overflow(tab)).singleElement().asString().contains("320 px", "#lang");
    }

    @Test
    void findsSmallTargets() throws IOException {
        write(
                "style.css",
                STYLE + "button { all: unset; display: block; width: 12px; height: 12px; overflow: hidden }");
        tab.open(server.url());
        assertThat(Probe.targets(tab)).singleElement().asString().contains("12 × 12 px", "<button>");
    }

    @Test
    void findsCrowdedLinks() throws IOException {
        write("style.css", STYLE + "li { line-height: 1 }");
        page("</main>", "<ul><li><a href=\"./\">Eins</a></li><li><a href=\"./?2\">Zwei</a></li></ul></main>");
        assertThat(Probe.targets(tab)).hasSize(2).allMatch(line -> line.contains("too near"));
    }

    @Test
    void findsTextCutOffByWiderSpacing() throws IOException {
        write("style.css", STYLE + "h1 { height: 1.2em; line-height: 1.1; overflow: hidden; width: min-content }");
        tab.open(server.url());
        assertThat(Probe.spacing(tab)).singleElement().asString().contains("<h1>");
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void findsMissingSkipLink() {
        page("<a class=\"skip\" href=\"#inhalt\">Zum Inhalt springen</a>", "");
        assertThat(Probe.keyboardTour(tab)).singleElement().asString().contains("skip link", "Start");
    }

    @Test
    void findsSkipLinkThatLeadsNowhere() {
        page("id=\"inhalt\"", "id=\"anderes\"");
        assertThat(Probe.keyboardTour(tab)).containsExactly("skip link leads nowhere: #inhalt");
    }

    @Test
    void findsInvisibleFocus() throws IOException {
        write("style.css", STYLE + "button:focus { outline: none }");
        tab.open(server.url());
        assertThat(Probe.keyboardTour(tab)).containsExactly("no visible focus: <button> \"Drücken\"");
    }

    @Test
    void findsFaintFocus() throws IOException {
        write("style.css", STYLE + "button:focus { outline-color: #ddd }");
        tab.open(server.url());
        assertThat(Probe.keyboardTour(tab)).singleElement().asString().contains("contrast 1.3", "<button>");
    }

    @Test
    void findsFocusOutOfSightOrCovered() throws IOException {
        write(
                "style.css",
                STYLE + "button { position: fixed; left: -400px } header::after { content: 'Band' } "
                        + "header { position: fixed; inset: 0; background: #fff } header ~ main { z-index: -1 }");
        tab.open(server.url());
        assertThat(Probe.keyboardTour(tab))
                .anyMatch(line -> line.startsWith("focus is outside the window: <button>"))
                .anyMatch(line -> line.startsWith("focus is covered by <header>") && line.contains("Verweis"));
    }

    @Test
    void findsFocusTrap() throws IOException {
        write("trap.js", """
                document.querySelector('button').addEventListener('keydown', e => {
                  if (e.key === 'Tab') { e.preventDefault(); document.querySelector('p a[href*="b"]').focus(); }
                });
                """);
        page("</main>", "<p><a href=\"./?c\">Unerreichbar</a> am Ende</p></main><script src=\"trap.js\"></script>");
        assertThat(Probe.keyboardTour(tab))
                .anyMatch(line -> line.startsWith("focus is trapped at <button>"))
                .anyMatch(line -> line.startsWith("Tab never reaches") && line.contains("Unerreichbar"));
    }

    @Test
    void showsErrorPageForMisses() {
        tab.open(server.url() + "gibt/es/nicht/");
        assertThat(tab.evaluate("document.title").getAsString()).isEqualTo("Nicht gefunden");
        assertThat(tab.requests().get(0).status()).isEqualTo(404);
    }

    @Test
    void takesPictures() throws IOException {
        Path file = folder.resolve("bilder/seite.png");
        tab.look(Look.NARROW).open(server.url());
        tab.screenshot(file);
        assertThat(javax.imageio.ImageIO.read(file.toFile()).getWidth()).isEqualTo(320);
    }

    private void page(String old, String replacement) {
        assertThat(GOOD).contains(old);
        try {
            write("index.html", GOOD.replace(old, replacement));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        tab.open(server.url());
    }

    private boolean matches(String query) {
        return tab.evaluate("matchMedia('" + query + "').matches").getAsBoolean();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
