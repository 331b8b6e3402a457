package org.netzbericht.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netzbericht.source.SourceFile;

class MarkdownFindingsTest {

    @Test
    void findsNothingInPlainText() {
        assertThat(Found.in("""
                        ## Ziele {#ziele}

                        Ein *Text* mit [Link](project:dialog), `<b>` und `{{count x}}`.[^1]

                        ### Wege

                        ::: tip Kurz
                        - [x] fertig
                        :::

                        <!-- Kommentar -->

                        [^1]: Quelle.
                        """)).isEmpty();
    }

    @Test
    void refusesHtmlAndAllowsComments() {
        assertThat(Found.in("""
                        <div onclick="x">

                        a <b>fett</b> <!-- gut -->

                        <!-- nie geschlossen

                        Text
                        """)).isEqualTo("""
                        1:1 markdown.html [<div onclick="x">]
                        3:3 markdown.html [<b>]
                        3:10 markdown.html [</b>]
                        5:1 markdown.html [<!-- nie geschlossen⏎⏎Text]""");
    }

    @Test
    void refusesFirstLevelAndSkippedLevels() {
        assertThat(Found.in("""
                        ### Zu tief

                        # Titel

                        ## Gut

                        #### Sprung
                        ##
                        """)).isEqualTo("""
                        1:1 markdown.headingJump [### Zu tief]
                        3:1 markdown.h1 [# Titel]
                        7:1 markdown.headingJump [#### Sprung]
                        8:1 markdown.headingEmpty [##]""");
    }

    @Test
    void namesTheFirstOfTwoEqualAnchors() {
        assertThat(Found.in("""
                        ## Eins {#wege}
                        ## Zwei {#wege}
                        ## Drei {#Wege}
                        """)).isEqualTo("""
                        2:9 markdown.duplicateId [{#wege}] -> 1:9
                        3:9 markdown.headingId [{#Wege}]""");
    }

    @Test
    void suggestsTheContainerThatWasMeant() {
        assertThat(Found.in("""
                        ::: tipp
                        Text
                        :::
                        ::: zitat
                        :::
                        """)).isEqualTo("""
                        1:1 markdown.container [::: tipp] ? tip
                        4:1 markdown.container [::: zitat]""");
    }

    @Test
    void findsContainersWithoutEndAndEndsWithoutContainer() {
        assertThat(Found.in("""
                        :::

                        - ::: tip
                          Text

                        :::: example Außen
                        ::: warning
                        ::::
                        """)).isEqualTo("""
                        1:1 markdown.containerClose [:::]
                        3:3 markdown.containerOpen [::: tip]
                        7:1 markdown.containerOpen [::: warning]""");
    }

    @Test
    void wantsTermsAndNumbers() {
        assertThat(Found.in("""
                        ::: definition
                        :::
                        ::: keyfigure
                        :::
                        ::: keyfigure viele Orte
                        :::
                        ::: keyfigure {{count place}} Orte
                        :::
                        """)).isEqualTo("""
                        1:1 markdown.containerTitle [::: definition]
                        3:1 markdown.containerTitle [::: keyfigure]
                        5:15 markdown.keyfigure [viele Orte]""");
    }

    @Test
    void understandsThreeComputedFormsOnly() {
        assertThat(Found.in("""
                        {{count place}} {{ count event where kind = workshop }} {{value programme/kfa.size.total}}
                        {{sum place}} {{count}} {{value kfa}} {{}} {{count place
                        ::: tip {{nichts}}
                        :::
                        """)).isEqualTo("""
                        2:1 markdown.computed [{{sum place}}]
                        2:15 markdown.computed [{{count}}]
                        2:25 markdown.computed [{{value kfa}}]
                        2:39 markdown.computed [{{}}]
                        2:44 markdown.computed [{{]
                        3:9 markdown.computed [{{nichts}}]""");
    }

    @Test
    void matchesFootnotesAndReferences() {
        assertThat(Found.in("""
                        Text[^a] und[^b].

                        [^a]: Eins.
                        [^a]: Zwei.
                        [^c]: Drei.
                        """)).isEqualTo("""
                        1:13 markdown.footnoteMissing [[^b]]
                        4:1 markdown.footnoteDuplicate [[^a]: Zwei.] -> 3:1
                        5:1 markdown.footnoteUnused [[^c]: Drei.]""");
    }

    @Test
    void judgesDestinations() {
        assertThat(Found.in("""
                        [a](http://a.de) [b](javascript:alert) [c]() ![d](<data:text/html,x> "t")
                        <ftp://a.de> [e][f] [g](mailto:a@b.de) [h](../x.md#y)

                        [f]: //evil.example
                        """)).isEqualTo("""
                        1:5 link.http [http://a.de]
                        1:22 link.scheme [javascript:alert]
                        1:44 link.empty []
                        1:52 link.scheme [data:text/html,x]
                        2:2 link.scheme [ftp://a.de]
                        2:14 link.scheme [[e][f]]""");
    }

    @Test
    void refusesTextsOfMoreThan200Kilobytes() {
        var long_ = MarkdownText.of(SourceFile.of("a.md", "x".repeat(200 * 1024 + 1)));
        assertThat(Found.in(long_)).isEqualTo("1:1 markdown.tooLong []");
        assertThat(DocumentReader.read(long_).value().isEmpty()).isTrue();
    }
}
