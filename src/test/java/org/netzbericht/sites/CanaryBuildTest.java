package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.netzbericht.demo.Canary;

/**
 * What must not be published is in no output byte. In the site of this test every word with {@code Kanarie} is a secret: internal fields, drafts,
 * what is too early or too late, comments. Words with {@code Persona} are personal: they may stand on pages and nowhere else.
 */
class CanaryBuildTest {
    private static final String SITE = "canaries/everything";
    private static final String PHONE = "2312599";

    /** With a search, whose index holds words from everywhere. */
    private static TestSite searched() {
        return themed(SITE).put("pages/suche.md", "---\ntitle: Suche\nlayout: search\n---\n");
    }

    @Test
    void nothingSecretIsPublished() throws IOException {
        Built built = searched().build();
        assertThat(built.files()).containsKey("assets/search/index.js");
        Set<String> secrets = words("(?i:kanarie)");
        assertThat(secrets).hasSizeGreaterThan(30);
        Canary.assertAbsent(built.output(), secrets.toArray(String[]::new));
    }

    @Test
    void nothingSecretIsPublishedBySitesWithTemplatesOfTheirOwn() throws IOException {
        Built built = site(SITE).build();
        Canary.assertAbsent(built.output(), words("(?i:kanarie)").toArray(String[]::new));
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void draftsArePublishedWhereTheyAreAskedFor() {
        Built built = themed(SITE).drafts().future().expired().build();
        String all = String.join("\n", built.files().keySet())
                + String.join("\n", built.files().values());
        assertThat(all).contains("KanarieEntwurfTitel", "KanarieKuenftig", "KanarieVorbei", "KanarieUebersetzung");
        assertThat(all).contains("kanariealias", "kanarieseitenadresse", "kanarieentwurfname", "KanarieMedienAlt");
        assertThat(all).doesNotContain("KanarieIntern").doesNotContain("KanarieKommentar");
    }

    @Test
    void personalWordsStandOnPagesOnly() throws IOException {
        Built built = searched().build();
        Set<String> personal = words("Persona[A-Z]");
        personal.add(PHONE);
        assertThat(personal).hasSize(5);
        Set<String> seen = new TreeSet<>();
        built.files().forEach((path, bytes) -> {
            String elsewhere = bytes;
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(bytes);
                elsewhere = page.select("script").outerHtml();
                String text = page.outerHtml();
                personal.stream().filter(text::contains).forEach(seen::add);
            }
            for (String word : personal) {
                assertThat(elsewhere).as(path).doesNotContainIgnoringCase(word);
            }
        });
        assertThat(seen).isEqualTo(personal);
    }

    @Test
    void whatRefersByAnInternalFieldIsNoNameForTemplates() {
        TestSite site = site(SITE)
                .put(
                        "templates/pages/place.ftlh",
                        "<@layout.base>\n<#list entry.owned as one>${one}</#list>\n</@layout.base>\n");
        assertThat(site.stopped().codes()).contains("template.name");
    }

    @Test
    void internalFieldsAreNoNamesForTemplates() {
        TestSite site =
                site(SITE).put("templates/pages/thing.ftlh", "<@layout.base>\n<p>${entry.text}</p>\n</@layout.base>\n");
        assertThat(site.stopped().codes()).contains("template.name");
    }

    private static Set<String> words(String start) throws IOException {
        Pattern pattern = Pattern.compile("\\b" + start + "\\w+");
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TestSite.SITES.resolve(SITE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = file.getFileName() + "\n" + Files.readString(file);
                pattern.matcher(text).results().map(MatchResult::group).forEach(words::add);
            }
        }
        return words;
    }
}
