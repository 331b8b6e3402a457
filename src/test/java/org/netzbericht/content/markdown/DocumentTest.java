package org.netzbericht.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netzbericht.source.SourceFile;

class DocumentTest {

    @Test
    void listsLinksWithTheirDestinationsPlaces() {
        var document = Found.read("""
                ## [Kopf](project:a)
                > Text [mehr *davon*](<page:b c> "Titel") und
                > ![Bild](media:x.svg) und [](place:y\\(1\\)) und [weit
                > weg](https://a.de/x_(y))
                | a |
                |---|
                | [z](list:z) |
                """);
        assertThat(document.links().stream()
                        .map(link ->
                                Found.place(link.location()) + " " + Found.marked(link.location()) + " " + link.text())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        1:11 project:a Kopf
                        2:24 page:b c mehr davon
                        3:11 media:x.svg Bild
                        3:31 place:y\\(1\\)\s
                        4:8 https://a.de/x_(y) weit weg
                        7:7 list:z z""");
    }

    @Test
    void placesBlockScalarsOfYamlInTheirFile() {
        var file = SourceFile.of("a.yaml", "body: |\n    ## Ä\n\n    [x](page:y\n      \"t\")\n");
        int[] textLines = {0, 5, 6, 17};
        int[] fileLines = {12, 17, 22, 37};
        var text = new MarkdownText(file, "## Ä\n\n[x](page:y\n  \"t\")\n", OffsetMap.lines(textLines, fileLines));
        var document = DocumentReader.read(text).value();

        var heading = document.headings().get(0).location();
        assertThat(Found.place(heading) + " " + Found.marked(heading)).isEqualTo("2:5 ## Ä");
        var link = document.links().get(0).location();
        assertThat(Found.place(link) + " " + Found.marked(link)).isEqualTo("4:9 page:y");
    }

    @Test
    void placesBodiesBehindTheirFrontMatter() {
        var file = SourceFile.read(
                "a.md", "\uFEFF---\r\ntitle: x\r\n---\r\n[x](javascript:y)\r\n".getBytes(StandardCharsets.UTF_8));
        var text = MarkdownText.tail(file, file.text().indexOf("[x]"));
        assertThat(Found.in(text)).isEqualTo("4:5 link.scheme [javascript:y]");
    }

    @Test
    void makesAnchorsFromHeadings() {
        var document = Found.read("""
                ## Größe & Übermut: 3 Ärzte
                ## Błota – Crème brûlée
                ## Ziele
                ## Ziele
                ## Ziele 2
                ## Straßen\u00ADbahn STRAẞE
                ## Extra {#ziele-3}
                ## Ziele
                ## 你好
                ## {{count place}} Orte
                """);
        assertThat(document.headings())
                .extracting(Heading::id)
                .containsExactly(
                        "groesse-uebermut-3-aerzte",
                        "blota-creme-brulee",
                        "ziele",
                        "ziele-2",
                        "ziele-2-2",
                        "strassenbahn-strasse",
                        "ziele-3",
                        "ziele-4",
                        "section",
                        "orte");
        assertThat(document.ids())
                .containsAll(document.headings().stream().map(Heading::id).toList());
    }

    @Test
    void knowsEveryAnchor() {
        assertThat(Found.read("## A\nx[^n]\n::: tip\n:::\n\n[^n]: y").ids())
                .containsExactly("a", "fn_1", "fnref_1", "block_1");
    }

    @Test
    void listsComputedPlaces() {
        var document =
                Found.read("{{count event where kind=work shop}}\n::: keyfigure {{value a/b-1.c.d}} Orte\n:::\n");
        assertThat(document.computed())
                .extracting(Computed::verb)
                .containsExactly(Computed.Verb.COUNT, Computed.Verb.VALUE);
        assertThat(document.computed()).extracting(Computed::target).containsExactly("event", "a/b-1.c.d");
        assertThat(document.computed().get(0).whereField()).isEqualTo("kind");
        assertThat(document.computed().get(0).whereValue()).isEqualTo("work shop");
        assertThat(Found.marked(document.computed().get(1).location())).isEqualTo("{{value a/b-1.c.d}}");
    }

    @Test
    void countsWordsOfThePlainText() {
        var document = Found.read("""
                ## Ziele {#z}

                Ein **Wort**, *zwei*
                `code` – ![alt](media:x.svg) {{count x}}

                ::: tip Mein Titel
                - [ ] Punkt
                :::
                | Kopf | b |
                |---|---|
                | 1 | 2 |
                <!-- weg -->
                """);
        assertThat(document.plainText()).isEqualTo("""
                Ziele
                Ein Wort, zwei code –
                Mein Titel
                Punkt
                Kopf b
                1 2""");
        assertThat(document.words()).isEqualTo(12);
    }

    @Test
    void isEmptyWithCommentsAlone() {
        assertThat(Found.read("").isEmpty()).isTrue();
        assertThat(Found.read("<!-- später -->\n\n[a]: b\n").isEmpty()).isTrue();
        assertThat(Found.read("x").isEmpty()).isFalse();
    }
}
