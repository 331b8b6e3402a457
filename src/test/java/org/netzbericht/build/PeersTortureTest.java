package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.build.BuildReport.Outcome;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.source.SourceFile;

/**
 * The mistakes that Hugo, Eleventy, Astro, Jekyll, Antora and JBake were measured with, row by row: what each of them let through in silence, blanked,
 * or destroyed, is a finding here, at its place, and the site that is live stays as it was.
 */
class PeersTortureTest {
    private static final String RECORD = "site-content/things/torture.yaml";
    private static final String PROSE = "site-content/things/torture.md";
    private static final String PAGE = "dinge/torture/index.html";

    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void aSiteThatBreaksNoRule() {
        site = SmallSite.in(folder);
        site.write("templates/pages/entry.ftlh", """
                <@layout.base>
                <#if entry.body??>${entry.body}</#if>
                <dl><#list entry.fields as field><#if field.value?is_string><dt>${field.name}</dt><dd>${field.value}</dd></#if></#list></dl>
                </@layout.base>
                """);
    }

    @Test
    void missingRecordReference_isAnErrorAtItsPlaceWithTheNearestName() {
        site.write(RECORD, "title: Ein Ding\nplace: dresdn\n");
        assertThat(site.found())
                .containsExactly(
                        "error reference.unknown " + RECORD + ":2:8 «dresdn» [dresdn; Ort; place] | meant dresden");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(site.published()).isEmpty();
    }

    @Test
    void misspeltKey_isAnErrorThatNamesTheRightOne() {
        site.write(RECORD, "tilte: Ein Ding\n");
        assertThat(site.found())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("error field.unknown " + RECORD + ":1:1 «tilte»")
                        .endsWith("| meant title"));
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
    }

    @Test
    void postcodeAndOfficialKeysWithoutQuotes_keepTheirZeros() {
        site.write("site-content/states/hamburg.yaml", "title: Hamburg\nkey: 02\n")
                .write(
                        "site-content/places/hamburg.yaml",
                        "title: Hamburg\nags: 02000000\nars: 020000000000\ndistrict: 02000\n")
                .write(RECORD, "title: Ein Ding\nplz: 01067\n");
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(site.publishedText(PAGE)).contains("<dd>01067</dd>");
        assertThat(site.publishedText("orte/hamburg/index.html"))
                .contains("<dt>ags</dt><dd>02000000</dd>", "<dd>020000000000</dd>", "<dd>02000</dd>");
    }

    @Test
    void norwayAndVersion_stayWhatWasTyped() {
        site.change(
                        "site-content/collections/thing.yaml",
                        "fields:\n",
                        "fields:\n  iso: { type: text }\n  version: { type: text }\n")
                .write(RECORD, "title: Ein Ding\niso: NO\nversion: 1.10\nclock: 12:30\n");
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(site.publishedText(PAGE)).contains("<dt>iso</dt><dd>NO</dd>", "<dd>1.10</dd>", "<dd>12:30");
    }

    @Test
    void brokenLinkAnchorAndImage_areThreeErrorsAtTheirPlaces() {
        site.write(PROSE, """
                ---
                title: Ein Ding
                ---
                Ein [Ding](thing:gibt-es-nicht), ein [Anker](step:anfang#gibt-es-nicht)
                und ![ein Bild](media:gibt-es-nicht.svg).
                """);
        assertThat(site.found())
                .containsExactly(
                        "error link.unknown " + PROSE + ":4:12 «thing:gibt-es-nicht» [thing; gibt-es-nicht]",
                        "error link.anchor " + PROSE
                                + ":4:46 «step:anfang#gibt-es-nicht» [gibt-es-nicht; site-content/steps/01-anfang.md]",
                        "error image.unknown " + PROSE + ":5:17 «media:gibt-es-nicht.svg» [media:gibt-es-nicht.svg]");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
    }

    @Test
    void duplicateYamlKey_isAnErrorThatNamesBothLines() {
        site.write(RECORD, "title: Ein Ding\nnumber: 3\nopen: ja\nnumber: 4\n");
        assertThat(site.found())
                .containsExactly("error yaml.duplicateKey " + RECORD + ":4:1 «number» [number] | first " + RECORD
                        + ":2:1 «number»");
    }

    /** The fault is on line 3; Hugo said 2:1. */
    @Test
    void yamlSyntaxError_isReportedOnTheLineOfTheFault() {
        site.write(PROSE, "---\ntitle: Ein Ding\ntags: [rot, \"blau]\nnumber: 3\n---\nText.\n");
        assertThat(site.found()).singleElement().asString().startsWith("error yaml.quote " + PROSE + ":3:13 «\"»");
        site.write(PROSE, "---\ntitle: Ein Ding\ntags: [rot\nnumber: 3\n---\nText.\n");
        assertThat(site.found()).singleElement().asString().startsWith("error yaml.bracket " + PROSE + ":3:7 «[»");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
    }

    @Test
    void undefinedTemplateVariable_isAnErrorAtTemplateLineAndColumn() {
        site.write("templates/pages/step.ftlh", "<@layout.base>\n<p>${entry.titel}</p>\n</@layout.base>\n");
        assertThat(site.found())
                .singleElement()
                .asString()
                .startsWith("error template.name templates/pages/step.ftlh:2:12 «titel» [step; titel;")
                .contains("| meant title");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(site.published()).isEmpty();
    }

    @Test
    void twoSourcesForOneUrl_areAnErrorThatNamesBoth() {
        site.write(RECORD, "title: Ein Ding\nurl: /dinge/first/\n");
        assertThat(site.found())
                .containsExactly("error route.collision " + RECORD
                        + ":2:6 «/dinge/first/» [/dinge/first/] | alsoHere site-content/things/first.yaml:1:1");
    }

    @Nested
    class NamesThatDifferOnlyInCaseOrUnicodeForm {
        @Test
        void filesAreAnErrorThatNamesBoth() {
            site.write("site-content/static/Koeln.txt", "x").write("site-content/static/koeln.txt", "y");
            assertThat(site.found())
                    .containsExactly(
                            "error route.collision site-content/static/koeln.txt:1:1 [/koeln.txt] | alsoHere site-content/static/Koeln.txt:1:1");
        }

        @Test
        void urlsCanOnlyBeWrittenInOneWay() {
            site.write(RECORD, "title: Ein Ding\nurl: /Koeln/\naliases: [/köln/]\n");
            assertThat(site.found())
                    .containsExactly(
                            "error route.url " + RECORD + ":2:6 «/Koeln/» [/Koeln/]",
                            "error route.alias " + RECORD + ":3:11 «/köln/» [/köln/]");
        }

        @Test
        void recordsWithUmlautsInTheirNamesAreRefusedInEitherForm() {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                site.write("site-content/things/" + Normalizer.normalize("köln", form) + ".yaml", "title: Köln\n");
            }
            assertThat(site.found())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).startsWith("error file.name "));
        }

        @Test
        void theSameWordsInEitherFormAreTheSameWords() {
            site.write(RECORD, Normalizer.normalize("title: Größe\nkind: talk\n", Normalizer.Form.NFD));
            assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(site.publishedText(PAGE)).contains("Größe");
        }
    }

    @Test
    void outputOfADeletedSource_isRemoved() {
        site.write(RECORD, "title: Ein Ding\n");
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(site.published()).containsKey(PAGE);
        site.remove(RECORD);
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(site.published()).doesNotContainKey(PAGE);
        assertThat(folder.resolve("output/dinge/torture")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [", "title: Ein Ding\nplace: köln\n", "title: Ein Ding\nurl: /dinge/first/\n"})
    void failingBuildOverGoodOutput_leavesItByteForByte(String wrong) {
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        Map<String, String> before = bytes();
        site.write(RECORD, wrong).change("site-content/things/first.yaml", "Das erste Ding", "Ein anderes Ding");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void templateErrorOverGoodOutput_leavesItByteForByte() {
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        Map<String, String> before = bytes();
        site.write("templates/pages/step.ftlh", "<@layout.base>${entry.gibtEsNicht}</@layout.base>\n")
                .change("site-content/things/first.yaml", "Das erste Ding", "Ein anderes Ding");
        assertThat(site.build().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void dateOnlyToday_isPublishedAtHalfPastMidnightInBerlin() {
        site.write(RECORD, "title: Ein Ding\npublishDate: 2026-07-02\n");
        site.at("2026-07-01T21:59:00Z").build();
        assertThat(site.published()).as("23:59 in Berlin").doesNotContainKey(PAGE);
        site.at("2026-07-01T22:30:00Z").build();
        assertThat(site.published()).as("00:30 in Berlin").containsKey(PAGE);
    }

    @Test
    void draftsFutureAndExpiredRecords_areInNoOutputByte() {
        site.write(RECORD, "title: Geheimwort Entwurf\ndraft: ja\nnumber: 3\n")
                .write("site-content/things/future.yaml", "title: Geheimwort Zukunft\npublishDate: 2026-07-02\n")
                .write(
                        "site-content/things/expired.md",
                        "---\ntitle: Geheimwort Vergangenheit\nexpiryDate: 2026-06-30\n---\nGeheimwort\n")
                .write(
                        "site-content/things/linking.md",
                        "---\ntitle: Ein Ding\nparent: torture\n---\nNach [](thing:torture) und [dort](thing:future).\n");
        assertThat(site.found())
                .containsExactly(
                        "warning reference.unpublished site-content/things/linking.md:3:9 «torture» [torture; Teil von]",
                        "warning link.unpublished site-content/things/linking.md:5:9 «thing:torture» [thing; torture]",
                        "warning link.unpublished site-content/things/linking.md:5:35 «thing:future» [thing; future]");
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(bytes()).allSatisfy((path, text) -> {
            assertThat(text).as(path).doesNotContain("Geheimwort");
            assertThat(path).doesNotContain("torture", "future", "expired");
        });
        assertThat(site.publishedText("dinge/linking/index.html")).doesNotContain("torture", "future");
    }

    @Test
    void draftsAreShownWhenAskedFor() {
        site.write(RECORD, "title: Geheimwort Entwurf\ndraft: ja\n");
        assertThat(site.withDrafts().build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(site.publishedText(PAGE)).contains("Geheimwort Entwurf");
    }

    @Test
    void twoBuilds_areByteIdentical(@TempDir Path other) {
        SmallSite second = SmallSite.in(other);
        second.write("templates/pages/entry.ftlh", SmallSite.text(folder.resolve("templates/pages/entry.ftlh")));
        assertThat(site.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(second.build().outcome()).isEqualTo(Outcome.PUBLISHED);
        Map<String, String> first = bytes();
        assertThat(first).hasSizeGreaterThan(15);
        assertThat(texts(second)).isEqualTo(first);
        assertThat(site.build().counts().written())
                .as("files written by a second build")
                .isZero();
        assertThat(bytes()).isEqualTo(first);
    }

    /** What a YAML library would make of plain words. Here they are the words; the type of the field decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01067",
                "02000000",
                "09564000",
                "NO",
                "on",
                "off",
                "yes",
                "12:30",
                "1:20:30",
                "2026-03-29",
                "2026-03-29T12:30:00Z",
                "1.10",
                "1e3",
                "0x1F",
                "0o17",
                "017",
                "0b11",
                "1_000",
                "+5",
                ".5",
                ".inf",
                ".nan",
                "true",
                "False",
                "=",
                "y",
                "n",
                "NaN",
                "-0"
            })
    void plainWords_stayThemselves(String word) {
        for (String before : List.of("", "# read by the library\n")) {
            var read = YamlReader.read(SourceFile.of("x.yaml", before + "a: " + word + "\nb:\n  - " + word + "\n"));
            assertThat(read.diagnostics()).isEmpty();
            Mapping mapping = (Mapping) read.value();
            assertThat(((Scalar) mapping.get("a")).text()).isEqualTo(word);
            assertThat(mapping.get("b").toString()).contains("text=" + word);
        }
    }

    /** A tilde and the word null are an absent value, with quotes they are words. */
    @Test
    void tildeAndNull_areAbsentUnlessQuoted() {
        var mapping = (Mapping) YamlReader.read(SourceFile.of("x.yaml", "a: ~\nb: null\nc: \"~\"\nd: 'null'\ne:\n"))
                .value();
        assertThat(List.of("a", "b", "c", "d", "e"))
                .extracting(key -> ((Scalar) mapping.get(key)).isEmpty())
                .containsExactly(true, true, false, false, true);
    }

    private Map<String, String> bytes() {
        return texts(site);
    }

    /** Published files as text. */
    private static Map<String, String> texts(SmallSite site) {
        Map<String, String> texts = new TreeMap<>();
        site.published().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
