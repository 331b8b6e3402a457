package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program says in German names nobody by gender, so that it agrees with every form a site may have chosen. */
class NeutralWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "netzbericht");

    /** Forms with star, colon, underscore, slash or capital I; both forms; feminine plurals; and the usual masculine names of people. */
    private static final Pattern GENDERED = Pattern.compile(
            "\\p{L}[*:_/]-?in(?:nen)?\\b|\\p{Ll}Innen\\b|\\b(?!Beginnen)\\p{Lu}\\p{Ll}+innen\\b"
                    + "|\\b(?:Leser|Nutzer|Benutzer|Besucher|Bearbeiter|Redakteur|Autor|Bürger|Teilnehmer|Mitarbeiter|Entwickler"
                    + "|Betreiber|Empfänger|Absender|Inhaber|Herausgeber|Übersetzer|Verfasser|Anbieter|Veranstalter|Vertreter"
                    + "|Ansprechpartner|Referent|Moderator|Einwohner|Anwender|Fotograf|Urheber|Prüfer)(?:s|n|en)?\\b(?!-Jahr)",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void nameNobodyByGender() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : said()) {
            for (String line : Files.readAllLines(file)) {
                if (GENDERED.matcher(line).find()) {
                    found.add(file.getFileName() + ": " + line);
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void wouldBeFoundIfTheyDid() {
        for (String gendered : List.of(
                "Leser*innen",
                "Leser:innen",
                "Leser_innen",
                "Leser/innen",
                "Leser/-innen",
                "LeserInnen",
                "Leserinnen",
                "Der Autor.")) {
            assertThat(GENDERED.matcher(gendered).find()).as(gendered).isTrue();
        }
        for (String neutral : List.of("Beginnen Sie", "Lesende", "innen", "Autor-Jahr", "Urheberschaft", "12:innen")) {
            assertThat(GENDERED.matcher(neutral).find()).as(neutral).isFalse();
        }
    }

    private static List<Path> said() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("templates", "words", "de.yaml")));
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            all.filter(file -> file.toString().endsWith("_de.properties")
                            || file.toString().endsWith(".yaml"))
                    .forEach(files::add);
        }
        return files;
    }
}
