package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.diagnostic.Messages;

class MainTest {
    @TempDir
    private Path site;

    @BeforeEach
    void siteContent() throws IOException {
        Files.createDirectories(site.resolve("site-content"));
    }

    @ParameterizedTest
    @CsvSource({
        "help-de, --help",
        "help-en, --help --lang en",
        "help-build-de, build --help",
        "help-build-en, help build --lang=en",
        "help-explain-de, explain -h",
        "help-list-en, list --help --lang en"
    })
    void showsHelp(String name, String line) throws IOException {
        Console shown = Console.run(site, line.split(" "));
        assertThat(shown.code()).isZero();
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()).isEqualTo(expected(name, shown.out()));
    }

    /** The committed text; rewritten when the property update.expected is set. */
    private static String expected(String name, String actual) throws IOException {
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(Path.of("src/test/resources/org/netzbericht/cli", name + ".txt"), actual);
            return actual;
        }
        try (InputStream in = MainTest.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void helpOfEveryVerbExistsInBothLanguages() {
        for (Verb verb : Verb.values()) {
            for (String language : new String[] {"de", "en"}) {
                Console shown = Console.run(site, verb.word(), "--help", "--lang", language);
                assertThat(shown.code()).isZero();
                assertThat(shown.out()).contains("netzbericht " + verb.word(), "--lang");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        var german = Messages.in("/org/netzbericht/cli/cli_de.properties").keys();
        var english = Messages.in("/org/netzbericht/cli/cli_en.properties").keys();
        assertThat(new TreeSet<>(german)).isEqualTo(new TreeSet<>(english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "bild | Unbekannter Befehl „bild“. Meinten Sie „build“?~Hilfe: netzbericht --help",
                "frobnicate --lang en | Unknown command “frobnicate”.~Help: netzbericht --help",
                "--drafs | Unbekannte Option „--drafs“ bei „build“. Meinten Sie „--drafts“?~Hilfe: netzbericht build --help",
                "list --fromat=x --lang en"
                        + " | Unknown option “--fromat” for “list”. Did you mean “--format”?~Help: netzbericht list --help",
                "build -s | Wert fehlt nach „--source“.~Hilfe: netzbericht build --help",
                "build extra | Überzählige Angabe „extra“ bei „build“.~Hilfe: netzbericht build --help",
                "build --fail-on never | Unbekannter Wert „never“ für --fail-on. Möglich: error, warn.",
                "build --lang fr | Unbekannter Wert „fr“ für --lang. Möglich: de, en.",
                "build --clock gestern | Kein Zeitpunkt: „gestern“."
                        + " Möglich: 2026-11-22, 2026-11-22T00:30 oder 2026-11-22T00:30+01:00.",
                "build -b example.org | Keine Web-Adresse: „example.org“. Sie beginnt mit https:// oder http://.",
                "build --threads 0 | Keine Zahl von 1 bis 256: „0“ für --threads.",
                "build --threads viele | Keine Zahl von 1 bis 256: „viele“ für --threads.",
                "list | Es fehlt eine Art. Möglich: drafts, future, expired, review, published, orphans, unused,"
                        + " stale, untranslated, personal-data.",
                "list draft | Unbekannte Art „draft“."
                        + " Möglich: drafts, future, expired, review, published, orphans, unused,"
                        + " stale, untranslated, personal-data. Meinten Sie „drafts“?",
                "explain frobnicate.nothing | Unbekannter Code „frobnicate.nothing“.~Alle Codes: netzbericht explain",
                "gallery | Es fehlt --destination.",
                "completion fish | Es fehlt eine bekannte Shell. Möglich: bash, zsh.",
                "help bild | Unbekannter Befehl „bild“. Meinten Sie „build“?",
            })
    void refusesWhatItDoesNotUnderstand(String line, String complaint) {
        Console refused = Console.run(site, line.strip().split(" "));
        assertThat(refused.err()).isEqualTo(complaint.replace('~', '\n') + "\n");
        assertThat(refused.out()).isEmpty();
        assertThat(refused.code()).isEqualTo(2);
    }

    /** Half an hour after midnight in Auckland is still the day before in Germany. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2026-05-03T23:59, ''",
        "Pacific/Auckland, 2026-05-04T00:30, ab",
        "Pacific/Auckland, 2026-05-04T00:30+02:00, ab",
        "Europe/Berlin, 2026-05-04T00:30+12:00, ''"
    })
    void readsTheClockInTheTimeZoneOfTheSite(String zone, String clock, String published) throws IOException {
        write("site.yaml", "title: Netz\nlanguages: [de]\ntimeZone: " + zone + "\n");
        write("collections/thing.yaml", """
                label: { one: Ding, many: Dinge }
                folder: things
                fields:
                  title: { type: text, label: Titel, required: true }
                """);
        write("things/ab.yaml", "title: Ab dem vierten\npublishDate: 2026-05-04\n");
        Console shown = Console.run(site, "list", "published", "--clock", clock);
        String line = "site-content/things/" + published + ".yaml\tAb dem vierten\n";
        assertThat(shown).isEqualTo(new Console(0, published.isEmpty() ? "" : line, ""));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve("site-content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void asksForAFolderWithASite() {
        Path elsewhere = site.resolve("site-content");
        Console refused = Console.run(elsewhere, "check");
        assertThat(refused.err())
                .isEqualTo("Kein Ordner „site-content“ in " + elsewhere
                        + ". Anderen Ordner angeben: netzbericht build -s ORDNER\n");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Console.run(elsewhere, "check", "-s", "..").err()).doesNotContain("Kein Ordner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version", "-V", "version --lang en"})
    void showsItsVersion(String line) {
        Console shown = Console.run(site, line.split(" "));
        assertThat(shown.out()).matches("netzbericht \\d+\\.\\d+\\.\\d+\n");
        assertThat(shown.code()).isZero();
    }

    @Test
    void speaksEnglishWhenTheEnvironmentSaysSo() {
        var english = Map.of("NETZBERICHT_LANG", "en");
        assertThat(Console.run(site, english, "bild").err()).startsWith("Unknown command");
        assertThat(Console.run(site, english, "bild", "--lang", "de").err()).startsWith("Unbekannter Befehl");
    }

    @Test
    void explainsEveryCode() {
        for (String language : new String[] {"de", "en"}) {
            for (String key : Messages.of(language).keys()) {
                if (key.endsWith(".why")) {
                    String code = key.substring(0, key.length() - ".why".length());
                    Console shown = Console.run(site, "explain", code, "--lang", language);
                    assertThat(shown.code()).isZero();
                    assertThat(shown.out()).startsWith("[" + code + "] ").doesNotContain("{0}");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionNamesVerbsAndSwitchesAndNoTimeOfDay(String shell) {
        Console shown = Console.run(site, "completion", shell);
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("explain", "--fail-on", "error", "warn")
                .doesNotContainPattern("20\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void coloursOnlyWhenAskedOrOnATerminal() {
        assertThat(terminal(true, Map.of()).colour()).isTrue();
        assertThat(terminal(false, Map.of()).colour()).isFalse();
        assertThat(terminal(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(terminal(true, Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(terminal(true, Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(terminal(false, Map.of("CLICOLOR_FORCE", "1")).colour()).isTrue();
        assertThat(terminal(false, Map.of("CLICOLOR_FORCE", "0")).colour()).isFalse();
    }

    private static Terminal terminal(boolean watched, Map<String, String> environment) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, watched, watched, Path.of("/"), environment, Clock.systemUTC());
    }

    @Test
    void aReaderThatHasGoneChangesNothing() {
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(closed, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                site,
                Map.of(),
                Clock.systemUTC());
        assertThat(Main.run(new String[] {"help"}, terminal)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
