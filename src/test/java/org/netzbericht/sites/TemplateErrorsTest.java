package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Diagnostic;

/** What a wrong template does to a build: it is found before anything is published, with its place and the record it failed for. */
class TemplateErrorsTest {
    private static final String PROBES =
            "${7+7} <#assign x = 1> [=7+7] #{7+7} ${\"freemarker.template.utility.Execute\"?new()(\"id\")}";
    private static final String ESCAPED =
            "${7+7} &lt;#assign x = 1&gt; [=7+7] #{7+7} ${&quot;freemarker.template.utility.Execute&quot;?new()(&quot;id&quot;)}";

    @Test
    void findsMistakesOfTemplatesThatNoPageUses() {
        Built built = site("generic/declared")
                .put(
                        "templates/pages/unused.ftlh",
                        "<#if false>${\"x\"?new()}${words.nothing}${link(\"page:nowhere\").url}</#if>")
                .stopped();

        assertThat(built.codes()).contains("template.forbidden", "template.name", "template.target");
        assertThat(lines(built)).contains("templates/pages/unused.ftlh:1:48 template.target [page:nowhere] []");
        assertThat(built.files()).isEmpty();
    }

    @Test
    void findsWhatCannotBeReadInTemplatesThatNoPageUses() {
        Built built = site("generic/declared")
                .put("templates/pages/unused.ftlh", "<p><#iff page.noindex></p>")
                .put("templates/components/unused/unused.ftlh", "<#macro unused>\n<p>${1 +}</p>\n</#macro>\n")
                .put("templates/components/unused/unused.yaml", "description: { de: Unbenutzt., en: Not used. }\n")
                .stopped();

        assertThat(built.codes()).containsExactly("template.syntax", "template.syntax");
        assertThat(lines(built).get(0)).startsWith("templates/components/unused/unused.ftlh:2:9 template.syntax");
        assertThat(lines(built).get(1)).startsWith("templates/pages/unused.ftlh:1:5 template.syntax");
        assertThat(built.files()).isEmpty();
    }

    @Test
    void namesTheComponentThatCannotBeReadAndTheRecord() {
        Built built = site("generic/declared")
                .put("templates/pages/thing.ftlh", "<@layout.base>\n<@ui.own/>\n</@layout.base>\n")
                .put("templates/components/own/own.ftlh", "<#macro own>\n${1 +}\n</#macro>\n")
                .put("templates/components/own/own.yaml", "description: { de: Eigener., en: Own. }\n")
                .stopped();

        List<String> unreadable = lines(built).stream()
                .filter(line -> line.contains("template.syntax"))
                .toList();
        assertThat(unreadable)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("templates/components/own/own.ftlh:2:6 template.syntax ["))
                .anyMatch(line -> line.endsWith("rendering site-content/things/uhr.md:1:1 [/dinge/uhr/]]"));
    }

    @Test
    void namesTheTemplateAndTheRecordThatFailed() {
        Built built = site("generic/declared")
                .put(
                        "templates/pages/thing.ftlh",
                        "<@layout.base>\n<p>${(entry.title + 1)?number}</p>\n</@layout.base>\n")
                .stopped();

        assertThat(lines(built)).allMatch(line -> line.startsWith("templates/pages/thing.ftlh:2:4 template.failed ["));
        assertThat(lines(built))
                .anyMatch(line -> line.endsWith("rendering site-content/things/uhr.md:1:1 [/dinge/uhr/]]"));
        assertThat(built.files()).isEmpty();
    }

    @Test
    void namesTheTemplateAndTheRecordThatHasNoValue() {
        Built built = site("generic/declared")
                .put("templates/pages/thing.ftlh", "<@layout.base>\n<p>${entry.updated}</p>\n</@layout.base>\n")
                .stopped();

        assertThat(lines(built))
                .anyMatch(line -> line.startsWith("templates/pages/thing.ftlh:2:6 template.absent [entry.updated] ")
                        && line.contains("site-content/things/"));
        assertThat(built.files()).isEmpty();
    }

    @Test
    void printsContentThatLooksLikeTemplates() {
        Built built = themed("generic/declared")
                .put(
                        "pages/probe.yaml",
                        "title: '" + PROBES + "'\nsummary: '" + PROBES + "'\nbody: '" + PROBES.replace("<", "\\<")
                                + "'\n")
                .build();

        String html = built.file("probe/index.html").text();
        assertThat(html)
                .contains("<h1 class=\"head-title\">" + ESCAPED + "</h1>", "<p class=\"lead\">" + ESCAPED + "</p>");
        assertThat(html).contains("<p>" + ESCAPED + "</p>");
    }

    private static List<String> lines(Built built) {
        return built.report().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.location() + " " + d.kind().code() + " " + d.args() + " "
                        + d.notes().stream()
                                .map(note -> note.code() + " " + note.location() + " " + note.args())
                                .toList())
                .toList();
    }
}
