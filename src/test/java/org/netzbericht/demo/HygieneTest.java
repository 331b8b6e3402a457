package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule accepts the tiny site and refuses it when one thing in it is wrong. */
class HygieneTest {
    private static final String HOME = "index.html";

    @TempDir
    private Path folder;

    private record Fault(String rule, String path, String old, String replacement, String expected) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("body names its layout", HOME, " data-layout=\"home\"", "", "data-layout"),
            new Fault("one h1", HOME, "<h2 id=\"mehr\">Zwischentitel</h2>", "<h1 id=\"mehr\">Zwei</h1>", "2 h1"),
            new Fault("headings skip no level", HOME, "h2", "h3", "h3 follows h1"),
            new Fault("headings skip no level", HOME, "Zwischentitel</h2>", "</h2>", "empty h2"),
            new Fault("language is named", HOME, " lang=\"de\"", "", "<html>"),
            new Fault(
                    "translations name each other",
                    HOME,
                    "<link rel=\"canonical\"",
                    "<link rel=\"alternate\" hreflang=\"en\" href=\"https://fremd.example/en/\"><link rel=\"canonical\"",
                    "does not name the same"),
            new Fault("titles are there and unique", HOME, "Start – Netz", "Projekte – Netz", "as in"),
            new Fault("head is complete", HOME, "<!doctype html>", "", "doctype"),
            new Fault("head is complete", HOME, "initial-scale=1", "user-scalable=no", "viewport"),
            new Fault("head is complete", HOME, "Worum es hier geht.", "", "0 characters"),
            new Fault("skip link comes first", HOME, "<a href=\"#inhalt\">Zum", "<a href=\"./\">Zum", "first is"),
            new Fault("landmarks are there and told apart", HOME, "main", "div", "0 main"),
            new Fault("landmarks are there and told apart", HOME, "<main", "<nav></nav><main", "nav without"),
            new Fault("ids are unique", HOME, "id=\"mehr\"", "id=\"inhalt\"", "inhalt"),
            new Fault("no inline script, style or handler", HOME, "<h1>", "<script>los()</script><h1>", "los()"),
            new Fault("no inline script, style or handler", HOME, "<h1>", "<h1 onclick=\"los()\">", "onclick"),
            new Fault("no inline script, style or handler", HOME, "<h1>", "<h1 style=\"color: red\">", "style"),
            new Fault("no inline script, style or handler", HOME, "<h1>", "<iframe></iframe><h1>", "<iframe>"),
            new Fault("no third party", HOME, "src=\"bild.svg\"", "src=\"https://fremd.example/bild.svg\"", "fremd"),
            new Fault("no third party", HOME, "href=\"assets/site.css\"", "href=\"//fremd.example/a.css\"", "fremd"),
            new Fault("no third party", HOME, "<img ", "<img srcset=\"bild.svg 1x, https://fremd.example/b 2x\" ", "b"),
            new Fault(
                    "style sheets fetch nothing from outside and nothing missing",
                    "assets/site.css",
                    "schrift.woff2",
                    "x.woff2",
                    "missing"),
            new Fault(
                    "style sheets fetch nothing from outside and nothing missing",
                    "assets/site.css",
                    "@font-face",
                    "@import 'https://fremd.example/'; @font-face",
                    "fremd"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"projecte/\"", "no such file"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"Projekte/\"", "no such file"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"projekte\"", "without a slash"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"../projekte/\"", "leaves the site"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"/projekte/\"", "not relative"),
            new Fault("links, files and anchors resolve", HOME, "\"projekte/\"", "\"\"", "empty address"),
            new Fault(
                    "links, files and anchors resolve", HOME, "projekte/#mehr", "projekte/#nirgends", "no such anchor"),
            new Fault(
                    "links, files and anchors resolve", HOME, "href=\"#mehr\"", "href=\"#nirgends\"", "no such anchor"),
            new Fault("links, files and anchors resolve", HOME, "src=\"bild.svg\"", "src=\"bald.svg\"", "bald"),
            new Fault("links, files and anchors resolve", "alt/index.html", "url=../projekte/", "url=../weg/", "weg"),
            new Fault(
                    "links, files and anchors resolve",
                    "404.html",
                    "/netz/projekte/#mehr",
                    "/projekte/#mehr",
                    "outside"),
            new Fault("link schemes are harmless", HOME, "https://www.destatis.de/", "javascript:los()", "javascript"),
            new Fault("link schemes are harmless", HOME, "https://www.destatis.de/", "data:text/html,x", "data:"),
            new Fault("imprint, privacy and accessibility are linked", HOME, ">Datenschutz<", ">Daten<", "privacy"),
            new Fault("content policy is strict", HOME, "style-src 'self'", "style-src 'unsafe-inline'", "unsafe-"),
            new Fault("content policy is strict", HOME, "Content-Security-Policy", "x", "no Content"),
            new Fault("content policy is strict", HOME, "base-uri 'none'", "frame-ancestors 'none'", "base-uri"),
            new Fault(
                    "canonical address is right",
                    "projekte/index.html",
                    "netz/projekte/\"",
                    "netz/projekt/\"",
                    "instead of"),
            new Fault("canonical address is right", "404.html", "noindex", "index", "404.html"),
            new Fault("nothing half-done is left in the text", HOME, "Zwischentitel", "${title}", "${"),
            new Fault("nothing half-done is left in the text", HOME, "Ein Bild", "[object Object]", "[object"),
            new Fault("nothing half-done is left in the text", HOME, "Zwischentitel", "Name: null", "null"),
            new Fault("nothing half-done is left in the text", HOME, "Zwischentitel", "TODO", "TODO"),
            new Fault("nothing half-done is left in the text", HOME, "<h1>", "<!-- intern --><h1>", "intern"),
            new Fault("links say where they lead", HOME, ">Zum Zwischentitel<", ">hier<", "hier"),
            new Fault("links say where they lead", HOME, ">Zum Zwischentitel<", "><", "without a name"),
            new Fault("images have alt and size", HOME, " alt=\"Ein Bild\"", "", "no alt"),
            new Fault("images have alt and size", HOME, "Ein Bild", "bild.svg", "file name"),
            new Fault("images have alt and size", HOME, " width=\"40\"", "", "no size"));

    @Test
    void acceptsTinySite() {
        OutputFolder site = new TinySite().write(folder);
        Hygiene.rules()
                .forEach((name, rule) -> assertThat(rule.apply(site)).as(name).isEmpty());
        assertThat(site.basePath()).isEqualTo("/netz/");
        assertThat(site.onePerLayout()).extracting(OutputFolder.Page::layout).containsExactly("error", "home", "list");
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryFault() {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.rule() + ": " + fault.replacement(), () -> {
                    OutputFolder site = new TinySite()
                            .change(fault.path(), fault.old(), fault.replacement())
                            .write(Files.createTempDirectory(folder, "site"));
                    assertThat(Hygiene.rules().get(fault.rule()).apply(site))
                            .isNotEmpty()
                            .allMatch(line -> line.startsWith(fault.path())
                                    || fault.expected().equals("as in"))
                            .anyMatch(line -> line.contains(fault.expected()));
                }));
    }

    @Test
    void refusesWhatIsTooBig() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        OutputFolder site = new TinySite()
                .add("assets/mehr.css", noise.toString())
                .change(HOME, "Ein Bild", "Ein Bild" + noise + noise)
                .change("projekte/index.html", "Ein Bild", "Ein Bild" + "x".repeat(600_000))
                .write(folder);
        assertThat(Hygiene.rules().get("CSS keeps its budget").apply(site)).hasSize(1);
        assertThat(Hygiene.rules().get("pages keep their budget").apply(site))
                .hasSize(2)
                .anyMatch(line -> line.contains("allowed 60000"))
                .anyMatch(line -> line.contains("allowed 500000"));
    }

    @Test
    void refusesNamesThatDoNotTravel() {
        OutputFolder site = new TinySite()
                .add("projekte/Index.html", TinySite.page("Groß", "projekte/Index.html", "../", "list"))
                .add("größe.txt", "")
                .write(folder);
        assertThat(Hygiene.rules().get("file names are portable").apply(site)).hasSize(2);
    }

    @Test
    void hasAFaultForEveryRule() throws IOException {
        Set<String> proven =
                new LinkedHashSet<>(FAULTS.stream().map(Fault::rule).toList());
        proven.addAll(List.of("pages keep their budget", "CSS keeps its budget", "file names are portable"));
        assertThat(proven).containsExactlyInAnyOrderElementsOf(Hygiene.rules().keySet());
    }
}
