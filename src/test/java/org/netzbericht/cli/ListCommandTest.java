package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due for review, and what is published of people. */
class ListCommandTest {
    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", """
                title: Netz
                description: Ein Netz.
                languages: [de, en]
                timeZone: Europe/Berlin
                baseURL: https://www.example.org/
                operator: { name: Verein }
                """);
        write("pages/home.md", "---\ntitle: Anfang\n---\nGuten Tag.\n");
        write("collections/contact.yaml", """
                label: { one: Kontakt, many: Kontakte }
                folder: contacts
                reviewBy: checkBy
                fields:
                  title: { type: text, label: Stelle, required: true }
                  person: { type: text, label: Person, personal: true }
                  ways:
                    type: group
                    label: Wege
                    fields:
                      phones: { type: list, of: { type: phone, personal: true }, label: Telefon }
                      kept: { type: text, label: Vermerk, visibility: internal, personal: true }
                  checkBy: { type: date, label: Prüfen bis, visibility: internal }
                pages: { route: "/kontakte/{id}/" }
                list: { route: /kontakte/ }
                """);
        write("contacts/buero.yaml", """
                title: Büro
                person: Öz & "Ali"
                ways:
                  phones: [+49 30 23125 000]
                  kept: Nicht zeigen
                checkBy: 2026-11-21
                """);
        write("contacts/buero.en.yaml", "title: Office\nperson: Ms Öz\n");
        write("contacts/entwurf.yaml", """
                title: Entwurf
                draft: yes
                person: Unbekannt
                checkBy: 2020-01-01
                """);
        write("contacts/spaeter.yaml", "title: Später\ncheckBy: 2026-11-22\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve("site-content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void listsWhatIsDueForReviewWithItsDay() {
        String due = "site-content/contacts/buero.yaml\tBüro\t2026-11-21\n";
        assertThat(Console.run(site, "list", "review")).isEqualTo(new Console(0, due, ""));
        Console next = Console.run(site, "list", "review", "--clock", "2026-11-23");
        assertThat(next.out()).isEqualTo(due + "site-content/contacts/spaeter.yaml\tSpäter\t2026-11-22\n");
    }

    @Test
    void listsEachPersonalValueWithItsPlaceAndTheNumberOfItsPages() {
        Console shown = Console.run(site, "list", "personal-data");
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out().lines())
                .containsExactly(
                        "site-content/contacts/buero.yaml:2:9\tperson\tÖz & \"Ali\"\t1",
                        "site-content/contacts/buero.yaml:4:12\tways.phones\t+49 30 23125 000\t2",
                        "site-content/contacts/buero.en.yaml:2:9\tperson\tMs Öz\t1");
    }

    @Test
    void saysTheSameToMachines() {
        Console shown = Console.run(site, "list", "personal-data", "--format", "json");
        assertThat(shown.out()).contains("\"kind\": \"personal-data\"").contains("""
                "id": "contact:buero",
                      "field": "ways.phones",
                      "value": "+49 30 23125 000",
                      "pages": 2,
                      "path": "site-content/contacts/buero.yaml",
                      "line": 4,
                      "column": 12
                """.strip());
    }

    @Test
    void listsNothingOfPeopleWhilePagesCannotBeMade() throws IOException {
        write("contacts/neu.yaml", "titel: Neu\n");
        Console shown = Console.run(site, "list", "personal-data");
        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.out()).contains("titel").doesNotContain("23125");
    }
}
