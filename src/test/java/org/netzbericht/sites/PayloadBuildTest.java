package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.diagnostic.Severity;

/** Attacks through whole builds: with findings nothing is published, and what is published holds nothing dangerous. */
class PayloadBuildTest {
    private static final String SITE = "payloads/page";
    private static final Path PAYLOADS = Path.of("src", "test", "resources", "payloads");
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link body main h1 h2 h3 h4 h5 h6 p a img em strong code pre blockquote ul ol li hr br "
                            + "table thead tbody tr th td div section sup input script figure figcaption span")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang dir charset name content rel href src alt title id class start width height loading type hreflang "
                            + "role tabindex aria-label aria-labelledby aria-describedby checked disabled align")
                    .split(" "));
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");

    @Test
    void payloadsTogetherPublishNothing() throws IOException {
        TestSite site = site(SITE);
        List<String> payloads = payloads("markdown-46.json");
        assertThat(payloads).hasSize(46);
        for (int i = 0; i < payloads.size(); i++) {
            body(site, "p" + i, payloads.get(i));
        }
        Built stopped = site.stopped();
        assertThat(stopped.output()).doesNotExist();
        assertThat(stopped.report().count(Severity.ERROR)).isGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> whatPassesIsHarmless() throws IOException {
        return payloads("markdown-46.json").stream()
                .map(payload -> DynamicTest.dynamicTest(payload, () -> assertHarmless(body(site(SITE), "p", payload))));
    }

    /** As body, as title, as text in a field: what the program refuses is a finding, the rest is shown as written. */
    @Test
    void naughtyStringsAreShownAsWrittenOrRefused() throws IOException {
        List<String> strings = payloads("blns.json");
        assertThat(strings).hasSizeGreaterThan(400);
        TestSite site = site(SITE).threads(1);
        for (int i = 0; i < strings.size(); i++) {
            field(site, "f" + i, strings.get(i));
            body(site, "b" + i, strings.get(i));
        }
        Set<String> refused = refused(site.stopped());
        assertThat(site.target()).doesNotExist();
        assertThat(refused.size()).isBetween(1, strings.size());
        for (String path : refused) {
            site.remove(path.substring("site-content/".length()));
        }
        Built built = site.build();
        int shown = 0;
        for (int i = 0; i < strings.size(); i++) {
            if (!refused.contains("site-content/pages/f" + i + ".yaml")) {
                Document page = Jsoup.parse(built.file("f" + i + "/index.html").text());
                assertThat(seen(page.selectFirst("main > p.summary").wholeText()))
                        .isEqualTo(seen(strings.get(i)));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(350);
        assertDocumentsHarmless(built);
    }

    @Test
    void theTemplateLanguageIsNotSpokenByContent() {
        String words = "${7*7} <#assign x=1> [=1] #{1} <@layout.base> ${entry.title} <#include \"a\"> ${\"x\"?new()}";
        TestSite site = field(site(SITE), "f", words);
        body(site, "b", "`" + words + "` und ${7*7} und [=1] und #{1}");
        Built built = site.build();
        Document field = Jsoup.parse(built.file("f/index.html").text());
        assertThat(field.selectFirst("h1").text()).isEqualTo(words);
        assertThat(field.selectFirst("p.summary").text()).isEqualTo(words);
        Document body = Jsoup.parse(built.file("b/index.html").text());
        assertThat(body.selectFirst("main code").text()).isEqualTo(words);
        assertThat(body.selectFirst("main").text()).contains("${7*7} und [=1] und #{1}");
    }

    private static TestSite body(TestSite site, String id, String payload) {
        return site.put("pages/" + id + ".md", "---\ntitle: Seite " + id + "\n---\n" + payload + "\n");
    }

    private static TestSite field(TestSite site, String id, String text) {
        String quoted = new Gson().toJson(text); // JSON strings are YAML strings
        return site.put(
                "pages/" + id + ".yaml",
                "title: " + (text.isBlank() ? "leer" : quoted) + "\nsummary: " + quoted + "\n");
    }

    private static Set<String> refused(Built built) {
        Set<String> refused = new TreeSet<>();
        built.report().diagnostics().forEach(diagnostic -> {
            if (diagnostic.isError()) {
                refused.add(diagnostic.location().file().path());
            }
        });
        return refused;
    }

    private static String seen(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void assertHarmless(TestSite site) {
        Built built = site.attempt();
        if (built.report().outcome() == Outcome.STOPPED) {
            assertThat(built.report().count(Severity.ERROR)).isPositive();
            assertThat(built.output()).doesNotExist();
        } else {
            assertThat(built.report().outcome()).isEqualTo(Outcome.PUBLISHED);
            assertDocumentsHarmless(built);
        }
    }

    private static void assertDocumentsHarmless(Built built) {
        List<String> pages = new ArrayList<>();
        built.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(pages::add);
        for (String path : pages) {
            String html = built.file(path).text();
            for (Element element : Jsoup.parse(html).getAllElements()) {
                if (!element.nameIs("#root")) {
                    assertHarmless(path, element);
                }
            }
        }
    }

    private static void assertHarmless(String path, Element element) {
        assertThat(ELEMENTS).as(path).contains(element.normalName());
        if (element.nameIs("script")) {
            assertThat(element.attr("type")).as(path).isEqualTo("application/ld+json");
        }
        for (Attribute attribute : element.attributes()) {
            assertThat(ATTRIBUTES).as(path + " " + element.normalName()).contains(attribute.getKey());
            if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                assertThat(isHarmless(attribute.getValue()))
                        .as(path + " " + attribute)
                        .isTrue();
            }
        }
    }

    private static boolean isHarmless(String address) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        boolean hasScheme = seen.matches("[a-z][a-z0-9+.-]*:.*");
        return hasScheme ? SCHEMES.stream().anyMatch(seen::startsWith) : !seen.startsWith("//") && !seen.contains("\\");
    }

    private static List<String> payloads(String file) throws IOException {
        return List.of(new Gson().fromJson(Files.readString(PAYLOADS.resolve(file)), String[].class));
    }
}
