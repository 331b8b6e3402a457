package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule accepts the tiny site and refuses it when one thing in it is wrong. */
class MachineFilesTest {
    private static final String XML = "XML is well-formed UTF-8 without a DOCTYPE";
    private static final String SITEMAP = "sitemap lists every page and nothing else";
    private static final String ROBOTS = "robots.txt names the sitemap";
    private static final String FEEDS = "feeds keep RFC 4287";
    private static final String ANNOUNCED = "feeds are announced on pages";
    private static final String JSON = "JSON-LD is strict JSON with context and type";
    private static final String ENTRY_ID = "<id>https://example.org/netz/projekte/#a</id>";

    @TempDir
    private Path folder;

    private record Fault(String rule, String path, String old, String replacement, String expected) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(XML, "feed.xml", "</entry>", "", "entry"),
            new Fault(XML, "feed.xml", "<feed", "<!DOCTYPE feed><feed", "DOCTYPE"),
            new Fault(XML, "feed.xml", "<?xml", "\uFEFF<?xml", "byte order"),
            new Fault(XML, "sitemap.xml", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "declaration"),
            new Fault(XML, "bild.svg", "/>", ">", "bild.svg"),
            new Fault(SITEMAP, "sitemap.xml", "<url><loc>https://example.org/netz/</loc></url>", "", "not listed"),
            new Fault(SITEMAP, "sitemap.xml", "netz/projekte/", "netz/alt/", "no page"),
            new Fault(SITEMAP, "sitemap.xml", "2026-03-01", "2026-02-30", "lastmod"),
            new Fault(SITEMAP, "sitemap.xml", "<loc>https://example.org/netz/</loc>", "<loc>./</loc>", "./"),
            new Fault(SITEMAP, "sitemap.xml", "0.9", "0.8", "namespace"),
            new Fault(ROBOTS, "robots.txt", "https://example.org/netz", "", "no line"),
            new Fault(ROBOTS, "robots.txt", "Allow: /", "Disallow: /", "everybody"),
            new Fault(FEEDS, "feed.xml", ENTRY_ID, "", "0 of id"),
            new Fault(FEEDS, "feed.xml", ENTRY_ID, ENTRY_ID + ENTRY_ID, "2 of id"),
            new Fault(FEEDS, "feed.xml", ENTRY_ID, "<id>a</id>", "absolute IRI"),
            new Fault(FEEDS, "feed.xml", ENTRY_ID, "<id>https://example.org/netz/feed.xml</id>", "used twice"),
            new Fault(FEEDS, "feed.xml", "<title>Neues</title>", "<title> </title>", "title is empty"),
            new Fault(FEEDS, "feed.xml", "2026-03-01T00:00:00Z", "2026-03-01", "RFC 3339"),
            new Fault(FEEDS, "feed.xml", "2026-03-01T00:00:00Z", "2026-02-31T00:00:00Z", "RFC 3339"),
            new Fault(
                    FEEDS,
                    "feed.xml",
                    "<title>Aktuelles</title>\n<updated>2026-03-01T00",
                    "<title>Aktuelles</title>\n<updated>2026-02-01T00",
                    "older"),
            new Fault(FEEDS, "feed.xml", "<author><name>Netz</name></author>", "", "no author"),
            new Fault(FEEDS, "feed.xml", "<author><name>Netz</name></author>", "<author/>", "no author"),
            new Fault(FEEDS, "feed.xml", "rel=\"self\"", "rel=\"related\"", "rel=self"),
            new Fault(
                    FEEDS,
                    "feed.xml",
                    "<link rel=\"alternate\" href=\"https://example.org/netz/projekte/\"/>",
                    "",
                    "neither"),
            new Fault(
                    FEEDS,
                    "feed.xml",
                    "\"alternate\" href=\"https://example.org/netz/",
                    "\"alternate\" href=\"/netz/",
                    "absolute"),
            new Fault(
                    FEEDS,
                    "feed.xml",
                    "href=\"https://example.org/netz/projekte/\"/>\n<summary",
                    "href=\"https://example.org/netz/weg/\"/>\n<summary",
                    "nowhere"),
            new Fault(FEEDS, "feed.xml", "<summary>Ein Satz.", "<summary type=\"text/html\">Ein Satz.", "of type"),
            new Fault(
                    FEEDS,
                    "feed.xml",
                    "<summary>Ein Satz.",
                    "<summary type=\"html\"><p>Ein Satz.</p>",
                    "holds elements"),
            new Fault(JSON, "index.html", "{\"@context\"", "{@context", "no JSON"),
            new Fault(JSON, "index.html", "\"name\":\"Start\"}", "\"name\":\"Start\"} {}", "JSON"),
            new Fault(JSON, "index.html", "\"name\":\"Start\"", "\"name\":\"Start\",", "no JSON"),
            new Fault(JSON, "index.html", "\"name\":\"Start\"", "\"name\":\"<b>\"", "escaped"),
            new Fault(JSON, "index.html", "\"name\":\"Start\"", "\"name\":null", "empty value at /name"),
            new Fault(JSON, "index.html", "https://schema.org", "http://x", "@context"),
            new Fault(JSON, "index.html", "\"@type\":\"WebPage\",", "", "no @type"));

    @Test
    void acceptsTinySite() {
        OutputFolder site = new TinySite().write(folder);
        MachineFiles.rules()
                .forEach((name, rule) -> assertThat(rule.apply(site)).as(name).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryFault() {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(fault.rule() + ": " + fault.replacement(), () -> {
                    OutputFolder site = new TinySite()
                            .change(fault.path(), fault.old(), fault.replacement())
                            .write(Files.createTempDirectory(folder, "site"));
                    assertThat(MachineFiles.rules().get(fault.rule()).apply(site))
                            .anyMatch(line -> line.contains(fault.expected()));
                }));
    }

    @Test
    void refusesFeedNobodyHearsOf() {
        TinySite site = new TinySite();
        for (String page : List.of("index.html", "projekte/index.html", "404.html")) {
            site.change(page, "application/atom+xml", "x");
        }
        assertThat(MachineFiles.rules().get(ANNOUNCED).apply(site.write(folder)))
                .hasSize(1);
    }
}
