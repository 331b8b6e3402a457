package org.netzbericht.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Attacks through Markdown: whatever is written, the page holds no script, no foreign frame, no handler, no scheme
 * outside the list.
 */
class MarkdownPayloadTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "a",
            "img",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br");
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "id", "class", "start");
    private static final List<String> STARTS = List.of("https://", "mailto:", "tel:");

    @TestFactory
    Stream<DynamicTest> leavesNothingDangerous() throws IOException {
        return payloads().stream().map(payload -> DynamicTest.dynamicTest(payload, () -> check(payload)));
    }

    @Test
    void knowsAllPayloads() throws IOException {
        assertThat(payloads()).hasSize(46);
    }

    @SuppressWarnings("unchecked")
    private static List<String> payloads() throws IOException {
        try (InputStream in = MarkdownPayloadTest.class.getResourceAsStream("/payloads/markdown-46.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (List<String>) new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        }
    }

    private static void check(String payload) {
        String html = PlainContext.html(payload);
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.nameIs("#root")) {
                continue;
            }
            assertThat(ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(isHarmless(attribute.getValue())).as(html).isTrue();
                }
            }
        }
    }

    private static boolean isHarmless(String address) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        boolean hasScheme = seen.matches("[a-z][a-z0-9+.-]*:.*");
        return hasScheme ? STARTS.stream().anyMatch(seen::startsWith) : !seen.startsWith("//") && !seen.contains("\\");
    }
}
