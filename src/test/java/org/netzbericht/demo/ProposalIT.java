package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/** The form that makes a record: what is left out is said, and what comes out is a record that the program takes. */
class ProposalIT extends InTab {
    private static final String FILL = """
            (() => {
              const set = (name, value) => { document.querySelector(`[data-name="${name}"]`).value = value; };
              set('title', 'Beispiel: "Tee" & Kuchen – #1');
              set('summary', 'Ein Nachmittag: mit Tee, ohne Tagesordnung.');
              set('kind', 'dialogue');
              set('period', '2023-05..2024');
              set('startingSituation', 'Man kannte sich nicht.\\n\\n- Punkt: eins\\n- Punkt zwei');
              set('goals', '  Eingerückt begonnen.');
              set('approach', 'Erst Tee,\\n\\tdann Gespräche.');
              set('successFactors', 'ja\\nZeit: viel davon\\n[Klammern]');
              document.querySelector('[data-name="places"][value="zwickau"]').checked = true;
              document.querySelector('[data-name="topics"]').checked = true;
              document.querySelector('.proposal').requestSubmit();
            })()
            """;

    @TempDir
    Path folder;

    @Test
    void saysWhatIsMissingAndLeadsThere() {
        tab.open(server.url() + "projekte/vorschlagen/");
        tab.evaluate("document.querySelector('.proposal button[type=submit]').focus()");
        tab.pressEnter();
        assertThat(text("document.activeElement.textContent")).isEqualTo("Titel: fehlt");
        tab.pressEnter();
        assertThat(text("document.activeElement.dataset.name")).isEqualTo("title");
        assertThat(text("document.activeElement.getAttribute('aria-invalid')")).isEqualTo("true");
        assertThat(text("document.querySelector('.form-made').hidden")).isEqualTo("true");
        assertThat(Axe.violations(tab)).isEmpty();
    }

    @Test
    void saysInWordsThatNothingIsChosen() {
        tab.open(server.url() + "projekte/vorschlagen/");
        assertThat(number("document.querySelectorAll('.proposal select').length"))
                .isPositive();
        assertThat(text("[...new Set([...document.querySelectorAll('.proposal select > option[value=\"\"]')]"
                        + ".map(option => option.textContent))].join()"))
                .isEqualTo("keine Angabe");
    }

    @Test
    void makesARecordThatIsTakenOnceItHasASource() throws IOException {
        tab.open(server.url() + "projekte/vorschlagen/");
        tab.evaluate(FILL);
        tab.await("!document.querySelector('.form-made').hidden");
        String record = text("document.querySelector('.form-record').textContent");
        assertThat(text("document.querySelector('.form-mail').href"))
                .startsWith("mailto:redaktion@netzbericht.example?subject=");
        assertThat(tab.stored()).isEmpty();
        assertThat(Axe.violations(tab)).isEmpty();

        copy(Path.of("site-content"), folder.resolve("site-content"));
        Path file = folder.resolve("site-content/projects/vorschlag.yaml");
        Files.writeString(file, record);
        assertThat(check()).containsExactly("field.required");
        Files.writeString(file, record + "sources: [dsgvo]\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void offersABlankRecordWithoutScript() {
        tab.scripts(false).open(server.url() + "projekte/vorschlagen/");
        assertThat(text("document.querySelector('.proposal').hidden")).isEqualTo("true");
        assertThat(text("document.querySelector('.form-blank a').href")).endsWith("/projekte/vorlage.yaml");
    }

    @Test
    void fitsTheNarrowestPhone() {
        tab.look(Look.NARROW).open(server.url() + "projekte/vorschlagen/");
        assertThat(Probe.overflow(tab)).isEmpty();
        assertThat(Axe.violations(tab)).isEmpty();
    }

    private List<String> check() {
        BuildRequest request = new BuildRequest(
                folder,
                folder.resolve("output"),
                null,
                Moment.of(Instant.parse("2026-11-26T08:00:00Z")),
                true,
                false,
                false,
                false,
                true,
                Severity.ERROR,
                2);
        BuildReport report = Build.run(request, Progress.NONE);
        return report.diagnostics().stream()
                .filter(one -> one.kind().severity() == Severity.ERROR)
                .map(one -> one.kind().code())
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
