package org.netzbericht.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Messages;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

class TextFormatTest {
    static final Messages MESSAGES = Messages.in("/org/netzbericht/diagnostic/format/test_de.properties");
    private static final Kind UNKNOWN = Kind.error("reference.unknown");
    private static final Kind TWICE = Kind.warning("id.twice");

    @Test
    void showsSentencePlaceLineAndSuggestion() {
        var found = unknown("places:\n\n\n  - koelln\n", "koelln").suggesting("koeln");
        assertThat(text(found)).isEqualTo("""
                Fehler [reference.unknown] Unbekannte Referenz „koelln“ in Feld „places“.
                  --> site-content/projects/dialog.yaml:4:5
                  4 │   - koelln
                    │     ^^^^^^ Meinten Sie „koeln“?   Mehr: netzbericht explain reference.unknown

                """);
    }

    @Test
    void showsNotesAsFurtherFrames() {
        var file = SourceFile.of("b.yaml", "x\n".repeat(11) + "id: a\n");
        var note = Note.of("first", at(SourceFile.of("a.yaml", "id: a\n"), "a"));
        assertThat(text(TWICE.at(at(file, "a"), "a").with(note))).isEqualTo("""
                Warnung [id.twice] Kennung „a“ gibt es zweimal.
                  --> b.yaml:12:5
                  12 │ id: a
                     │     ^ Mehr: netzbericht explain id.twice
                  --> a.yaml:1:5
                  1 │ id: a
                    │     ^ Zuerst hier angegeben.

                """);
    }

    @Test
    void countsCodePointsAndWidensTabs() {
        assertThat(text(unknown("\t😀 \tkölln\n", "kölln"))).isEqualTo("""
                Fehler [reference.unknown] Unbekannte Referenz „kölln“ in Feld „places“.
                  --> site-content/projects/dialog.yaml:1:5
                  1 │     😀     kölln
                    │           ^^^^^ Mehr: netzbericht explain reference.unknown

                """);
    }

    @Test
    void pointsBehindTheEndAndAtAnEmptyLineWithOneCaret() {
        var file = SourceFile.of("a.yaml", "id: a\n\nx\n");
        assertThat(text(TWICE.at(Location.of(file, 5, 5), "a"))).endsWith("""
                  1 │ id: a
                    │      ^ Mehr: netzbericht explain id.twice

                """);
        assertThat(text(TWICE.at(Location.of(file, 6, 6), "a"))).endsWith("""
                  --> a.yaml:2:1
                  2 │
                    │ ^ Mehr: netzbericht explain id.twice

                """);
    }

    @Test
    void underlinesOnlyTheFirstOfSeveralLines() {
        var file = SourceFile.of("a.yaml", "a: |\n  b\n  c\n");
        assertThat(text(TWICE.at(Location.of(file, 3, 12), "a"))).endsWith("""
                  1 │ a: |
                    │    ^ Mehr: netzbericht explain id.twice

                """);
    }

    @Test
    void showsNoLineOfAFileWithoutText() {
        var image = Location.of(SourceFile.of("site-content/media/a.png", ""));
        assertThat(text(TWICE.at(image, "a"))).isEqualTo("""
                Warnung [id.twice] Kennung „a“ gibt es zweimal.
                  --> site-content/media/a.png:1:1
                    = Mehr: netzbericht explain id.twice

                """);
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String shown = text(unknown("ab ".repeat(100) + "koelln" + " cd".repeat(100), "koelln"));
        assertThat(shown).endsWith("""
                  1 │ …ab ab ab ab ab ab ab ab ab ab koelln cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd cd c…
                    │                                ^^^^^^ Mehr: netzbericht explain reference.unknown

                """);
    }

    @Test
    void keepsPairsWholeWhenItCutsALine() {
        for (int before = 0; before < 80; before++) {
            String text = "x".repeat(before) + "😀".repeat(200) + "koelln" + "😀".repeat(200);
            assertThat(text(unknown(text, "koelln"))).doesNotContain("\uFFFD").contains("^^^^^^");
        }
    }

    @Test
    void letsNoContentCommandTheTerminal() {
        var found = unknown("a: \u001b[31mrot\u202e\n", "rot").suggesting("\u001b]0;x\u0007");
        assertThat(text(found)).doesNotContain("\u001b", "\u0007", "\u202e").contains("a: \uFFFD[31mrot\uFFFD");
    }

    @Test
    void paintsOnlyWhenAsked() {
        var found = List.of(TWICE.at(Location.of(SourceFile.of("a.yaml", "a\n")), "a"));
        assertThat(TextFormat.of(MESSAGES, true).format(found)).isEqualTo("""
                \033[1;33mWarnung [id.twice]\033[0m Kennung „a“ gibt es zweimal.
                  \033[36m-->\033[0m a.yaml:1:1
                  1 │ a
                    │ \033[1;33m^\033[0m Mehr: netzbericht explain id.twice

                """);
    }

    @Test
    void stopsAtTwentyOfOneCodeAndCountsTheRest() {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            many.add(TWICE.at(Location.of(SourceFile.of("a" + i + ".yaml", "")), i));
        }
        many.add(unknown("koelln", "koelln"));
        String shown = TextFormat.of(MESSAGES, false).format(many);
        assertThat(shown.split("Warnung \\[id.twice]", -1)).hasSize(21);
        assertThat(shown).contains("reference.unknown").endsWith("\n\n… und 3 weitere Befunde [id.twice].\n\n");
    }

    @Test
    void showsNothingForNothing() {
        assertThat(TextFormat.of(MESSAGES, false).format(List.of())).isEmpty();
    }

    static Diagnostic unknown(String text, String word) {
        return UNKNOWN.at(at(SourceFile.of("site-content/projects/dialog.yaml", text), word), word, "places");
    }

    static Location at(SourceFile file, String word) {
        int start = file.text().indexOf(word);
        return Location.of(file, start, start + word.length());
    }

    private static String text(Diagnostic diagnostic) {
        return TextFormat.of(MESSAGES, false).format(List.of(diagnostic));
    }
}
