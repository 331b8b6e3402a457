package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.build.Build;
import org.netzbericht.build.BuildReport;
import org.netzbericht.build.BuildRequest;
import org.netzbericht.build.Moment;
import org.netzbericht.build.Progress;
import org.netzbericht.diagnostic.Severity;

/** A site that means something of its own by names for which the shipped theme has templates gets good pages all the same. */
class OwnModelTest {
    private static final Path SMALL = Path.of("src/main/dist/warmup/site-content");

    @TempDir
    Path folder;

    @Test
    void collectionsOfTheThemesNamesWithOtherFieldsAreShownByTheGeneralTemplates() throws IOException {
        for (String name : new String[] {"news", "person", "source", "event", "project", "municipality"}) {
            write("collections/" + name + ".yaml", """
                    label: { one: Stück, many: Stücke von %1$s }
                    folder: %1$s
                    fields:
                      title: { type: text, label: Titel, required: true }
                      colour: { type: text, label: Farbe }
                    pages: { route: "/%1$s/{id}/" }
                    list: { route: /%1$s/ }
                    """.formatted(name));
            write(name + "/eins.yaml", "title: Eins\ncolour: Petrol\n");
        }
        BuildReport report = build();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/person/eins/index.html")))
                .contains("Farbe")
                .contains("Petrol");
        assertThat(Files.readString(folder.resolve("out/news/index.html"))).contains("Eins");
    }

    /** The template event-list asks nothing itself of a list that is split by a date; the component that shows its rows does. */
    @Test
    void aTemplateWhoseComponentsAskForOtherFieldsStepsBackToo() throws IOException {
        write("collections/event.yaml", """
                label: { one: Treffen, many: Treffen }
                folder: event
                fields:
                  title: { type: text, label: Titel, required: true }
                  day: { type: date, label: Tag, required: true }
                pages: { route: "/treffen/{id}/" }
                list: { route: /treffen/, split: day, sort: day }
                """);
        write("event/eins.yaml", "title: Eins\nday: 2026-12-01\n");
        write("event/zwei.yaml", "title: Zwei\nday: 2026-11-01\n");
        BuildReport report = build();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(Jsoup.parse(Files.readString(folder.resolve("out/treffen/index.html")))
                        .select("main h2, main .row-title")
                        .eachText())
                .containsExactly("Kommende", "Eins", "Vergangene", "Zwei");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site/site-content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildReport build() throws IOException {
        write("site.yaml", settings());
        for (String layout : new String[] {"imprint", "privacy", "accessibility"}) {
            write("pages/" + layout + ".md", "---\ntitle: " + layout + "\nlayout: " + layout + "\n---\nText.\n");
        }
        write("pages/home.md", "---\ntitle: Start\nurl: /\n---\nText.\n");
        var request = new BuildRequest(
                folder.resolve("site"),
                folder.resolve("out"),
                null,
                Moment.of(Instant.parse("2026-11-22T12:00:00Z")),
                false,
                false,
                false,
                false,
                false,
                Severity.WARNING,
                2);
        return Build.run(request, Progress.NONE);
    }

    private static String settings() throws IOException {
        String legal = Files.readString(SMALL.resolve("site.yaml"));
        return """
                title: Eigenes
                description: Eine Website mit eigenem Modell.
                baseURL: https://example.org/
                languages: [de]
                timeZone: Europe/Berlin
                operator: { name: Beispielstelle }
                footer:
                  - { label: Impressum, to: "page:imprint" }
                  - { label: Datenschutz, to: "page:privacy" }
                  - { label: Barrierefreiheit, to: "page:accessibility" }
                """ + legal.substring(legal.indexOf("legal:"));
    }
}
