package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code selfcheck summarise}: saved answers become a page that names nobody, or nothing at all. */
class SelfcheckTest {
    private static final Path SITES = Path.of("src", "test", "resources", "sites");

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        for (String site : List.of("common", "questionnaire/small")) {
            try (Stream<Path> files = Files.walk(SITES.resolve(site).resolve("site-content"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = folder.resolve(SITES.resolve(site).relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }

    @Test
    void makesAPageThatTheSiteShows() throws IOException {
        List<String> files = six();
        Console run = summarise(files, "-o", "site-content/pages/auswertung.md");
        assertThat(run.out()).isEqualTo("Geschrieben: site-content/pages/auswertung.md\n");
        assertThat(run.code()).isZero();
        String record = Files.readString(folder.resolve("site-content/pages/auswertung.md"));
        Path expected = SITES.resolve("questionnaire/small/auswertung.md");
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(expected, record);
        }
        assertThat(record).isEqualTo(Files.readString(expected)).doesNotContain("Amt ", "datei-", "2026-");

        Console built = Console.run(folder, "build", "--clock", "2026-11-26T08:00:00Z");
        assertThat(built.out()).contains(" 0 Fehler");
        Document page = Jsoup.parse(Files.readString(folder.resolve("output/auswertung/index.html")));
        assertThat(page.select("h1").text()).isEqualTo("Standort: gemeinsame Auswertung");
        assertThat(page.select("figure.chart svg")).hasSize(1);
        assertThat(page.select("table caption").eachText())
                .anyMatch(text -> text.contains("Ergebnis je Handlungsfeld"));
    }

    @Test
    void writesToStandardOutputInAnyOrderOfFiles() throws IOException {
        List<String> files = new ArrayList<>(six());
        String first = summarise(files).out();
        Collections.reverse(files);
        assertThat(summarise(files).out())
                .isEqualTo(first)
                .startsWith("---\ntitle: \"Standort: gemeinsame Auswertung\"");
    }

    /** The means are those of the single results: 100, 100, 50, 50, 0 in the first dimension; too few in the second. */
    @Test
    void showsMeansAndHidesWhatFewStandBehind() throws IOException {
        assertThat(summarise(six()).out())
                .contains("| Anfang \\| Ende | 5 | 60 |", "| Begegnung | unter 5 | – |")
                .contains("  \"Anfang | Ende\": 60\n")
                .doesNotContain("\"Begegnung\": ");
    }

    @Test
    void makesNothingOfFewerThanFive() throws IOException {
        Files.writeString(
                folder.resolve("site-content/site.yaml"),
                "suppress: [{ code: text.space, reason: Nur ein Versuch., date: 2026-11-26 }]\n",
                StandardOpenOption.APPEND);
        Console run = summarise(six().subList(0, 4), "-o", "auswertung.md");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("questionnaire.tooFew", "4 Dateien", "nötig sind 5")
                .doesNotContain("settings.suppress");
        assertThat(folder.resolve("auswertung.md")).doesNotExist();
    }

    @Test
    void saysWhereFilesAreWrong() throws IOException {
        List<String> files = new ArrayList<>(six());
        files.add(file("doppelt", Files.readString(folder.resolve("datei-1.json"))));
        files.add(file("kaputt", "{ \"questionnaire\": \"standort\", "));
        files.add(file("liste", "[1, 2]"));
        files.add(file("fremd", "{\n  \"questionnaire\": \"stantort\",\n  \"version\": 2,\n  \"answers\": {}\n}\n"));
        files.add(file("alt", "{\n  \"questionnaire\": \"standort\",\n  \"version\": 1,\n  \"answers\": {}\n}\n"));
        files.add(
                file(
                        "frage",
                        "{\n  \"questionnaire\": \"standort\",\n  \"version\": 2,\n  \"answers\": {\n    \"plann\": \"ja\",\n    \"plan\": \"jaa\"\n  }\n}\n"));
        Console run = summarise(files, "-o", "auswertung.md");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("questionnaire.sameFile", "doppelt.json:1:1", "datei-1.json:1:1")
                .contains("kaputt.json:1:")
                .contains("questionnaire.file", "liste.json:1:1")
                .contains("questionnaire.foreign", "fremd.json:2:20", "standort")
                .contains("questionnaire.otherVersion", "alt.json:3:14")
                .contains("questionnaire.unknownQuestion", "frage.json:5:5", "plan")
                .contains("questionnaire.unknownAnswer", "frage.json:6:13", "„ja“");
        assertThat(folder.resolve("auswertung.md")).doesNotExist();
    }

    @Test
    void needsAQuestionnaire() throws IOException {
        List<String> files = six();
        for (String name : List.of("standort.yaml", "standort.en.yaml")) {
            Files.delete(folder.resolve("site-content/questionnaires").resolve(name));
        }
        Console run = summarise(files);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("questionnaire.none");
    }

    @Test
    void isUsedWrongly() throws IOException {
        assertThat(Console.run(folder, "selfcheck").code()).isEqualTo(2);
        assertThat(Console.run(folder, "selfcheck", "sumarise", "x").err()).contains("summarise");
        assertThat(Console.run(folder, "selfcheck", "summarise").err()).contains("Es fehlen die Dateien");
        Console absent = Console.run(folder, "selfcheck", "summarise", "fehlt.json");
        assertThat(absent.code()).isEqualTo(3);
        assertThat(absent.err()).contains("fehlt.json");
        assertThat(Console.run(folder, "selfcheck", "--help", "--lang", "en").out())
                .contains("summarise", "FILE…");
    }

    private Console summarise(List<String> files, String... more) {
        List<String> line = new ArrayList<>(List.of("selfcheck", "summarise"));
        line.addAll(files);
        line.addAll(List.of(more));
        return Console.run(folder, line.toArray(new String[0]));
    }

    /** Six runs with labels and days. The first dimension is answered in five of them, the second in four. */
    private List<String> six() throws IOException {
        List<String> files = new ArrayList<>();
        files.add(saved(1, Map.of("plan", "ja", "geld", "ja", "treffen", "ja")));
        files.add(saved(2, Map.of("plan", "ja", "geld", "ja", "treffen", "nein")));
        files.add(saved(3, Map.of("plan", "teils", "geld", "teils", "treffen", "teils")));
        files.add(saved(4, Map.of("plan", "teils", "geld", "teils", "treffen", "ja")));
        files.add(saved(5, Map.of("plan", "nein", "geld", "nein", "treffen", "weiss-nicht")));
        files.add(saved(6, Map.of("plan", "weiss-nicht")));
        return files;
    }

    private String saved(int number, Map<String, String> answers) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("questionnaire", "standort");
        file.put("version", 2);
        file.put("label", "Amt „" + number + "\" \u2028");
        file.put("date", "2026-01-0" + number);
        file.put("answers", new TreeMap<>(answers));
        return file(
                "datei-" + number,
                new GsonBuilder().setPrettyPrinting().create().toJson(file) + "\n");
    }

    private String file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name + ".json";
    }
}
