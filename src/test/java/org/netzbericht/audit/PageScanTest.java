package org.netzbericht.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    private static List<String> found(String html) {
        PageFacts facts = PageScan.of("a/index.html", html.getBytes(StandardCharsets.UTF_8), FILES::contains);
        List<org.netzbericht.diagnostic.Diagnostic> found = new java.util.ArrayList<>(facts.diagnostics());
        found.addAll(PageScan.anchors(List.of(facts)));
        return found.stream()
                .map(one -> one.kind().code() + " " + one.location().position().line() + ":"
                        + one.location().position().column() + " " + one.args())
                .toList();
    }
}
