package org.netzbericht.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Diagnostic;

/** What the check of templates stops before it can reach a page is still seen on a page. */
class PageScanTest {
    private static final Set<String> FILES = Set.of("index.html", "a/index.html", "media/x.svg");

    @Test
    void findsScriptsStylesAndHandlersWithinAPage() {
        assertThat(found(
                        "<h1>ä</h1><script>x()</script><style>p{}</style><p style=\"color:red\" onclick=\"x()\">ü</p>"))
                .containsExactly(
                        "audit.inline 1:11 [<script>]",
                        "audit.inline 1:31 [<style>]",
                        "audit.inline 1:52 [style]",
                        "audit.inline 1:70 [onclick]");
    }

    @Test
    void letsScriptFilesAndStructuredDataPass() {
        assertThat(found("<h1>a</h1><script src=\"../media/x.svg\"></script>"
                        + "<script type=\"application/ld+json\">{\"a\":\"<b style='x'>\"}</script>"))
                .isEmpty();
    }

    @Test
    void followsLinksToFilesAndOwnAnchors() {
        assertThat(
                        found(
                                "<h1 id=\"da\">a</h1><a href=\"#da\">x</a><a href=\"../\">x</a><a href=\"#fehlt\">x</a><a href=\"../b/\">x</a>"))
                .containsExactlyInAnyOrder("audit.anchor 1:60 [fehlt, a/index.html]", "audit.link 1:82 [../b/]");
    }

    @Test
    void takesTheStateOfFiltersAndSearchForNoAnchor() {
        assertThat(found("<h1>a</h1><a href=\"#f=thema:a\">x</a><a href=\"../#q=a\">x</a>"))
                .isEmpty();
    }

    @Test
    void placesALinkToAMissingAnchorOfAnotherPageWhereItStands() {
        String html = "<h1>Größe</h1>\n<p>ä 🏛 <a href=\"../#da\">x</a> <a href=\"../#nirgends-ü\">x</a></p>\n"
                + "<a href=\"../#nirgends-ü\">x</a>";
        PageFacts home = scanned("index.html", "<h1 id=\"da\">a</h1>");
        PageFacts other = scanned("a/index.html", html);
        List<String> asked = new ArrayList<>();
        List<Diagnostic> found = PageScan.anchors(List.of(home, other), number -> {
            asked.add(Integer.toString(number));
            return html.getBytes(StandardCharsets.UTF_8);
        });
        assertThat(found.stream().map(PageScanTest::line))
                .containsExactly(
                        "audit.anchor 2:34 [nirgends-ü, index.html]", "audit.anchor 3:4 [nirgends-ü, index.html]");
        assertThat(found.stream()
                        .map(one -> one.location().file().text(one.location().span())))
                .containsOnly("href=\"../#nirgends-ü\"");
        assertThat(asked).as("pages asked for").containsExactly("1");
    }

    private static PageFacts scanned(String file, String html) {
        return PageScan.of(file, html.getBytes(StandardCharsets.UTF_8), FILES::contains);
    }

    private static List<String> found(String html) {
        PageFacts facts = scanned("a/index.html", html);
        List<Diagnostic> found = new ArrayList<>(facts.diagnostics());
        found.addAll(PageScan.anchors(List.of(facts), number -> html.getBytes(StandardCharsets.UTF_8)));
        return found.stream().map(PageScanTest::line).toList();
    }

    private static String line(Diagnostic one) {
        var place = one.location().position();
        return one.kind().code() + " " + place.line() + ":" + place.column() + " " + one.args();
    }
}
