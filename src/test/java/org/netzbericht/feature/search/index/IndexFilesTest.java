package org.netzbericht.feature.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netzbericht.feature.search.analysis.Dictionary;

class IndexFilesTest {
    @Test
    void sameTextsGiveTheSameBytes() {
        assertThat(files(texts(300), true)).isEqualTo(files(texts(300), true));
    }

    @Test
    void onlyTheRootKeepsItsName() {
        Map<String, String> files = files(texts(3), true);

        assertThat(files.keySet())
                .allMatch(path -> path.equals("s/index.js") || path.matches("s/[trdx]/[0-9]+\\.[0-9a-f]{6}\\.js"));
        assertThat(files.values()).allMatch(text -> text.startsWith("searchPart(\"") && text.endsWith(")"));
    }

    @Test
    void aChangedTextLeavesMostFilesAlone() {
        List<Searchable> changed = new ArrayList<>(texts(3_000));
        changed.set(1_500, text(1_500, "Etwas ganz anderes steht jetzt hier, eine Brombeerhecke etwa."));
        Map<String, String> before = files(texts(3_000), true);
        Map<String, String> after = files(changed, true);

        long kept = after.keySet().stream().filter(before::containsKey).count();
        assertThat(kept).isGreaterThan(after.size() * 9L / 10);
    }

    @Test
    void textsThatAreLongComeInPieces() {
        Map<String, String> files = files(List.of(text(1, "Wort ".repeat(6_000))), true);

        assertThat(files.keySet()).filteredOn(path -> path.startsWith("s/x/")).hasSize(2);
        assertThat(files.values()).allMatch(text -> text.length() < 13_000);
    }

    @Test
    void withoutTextsEightOfThemShareAFile() {
        Map<String, String> files = files(texts(20), false);

        assertThat(files.keySet()).filteredOn(path -> path.startsWith("s/d/")).hasSize(3);
        assertThat(String.join("", files.values())).doesNotContain("Beratung Nummer");
    }

    @Test
    void nothingInATextEndsItsScript() {
        String text = files(List.of(text(1, "</script><!-- \u2028 \\ \" \uD800")), true)
                .get("s/d/0." + name(text(1, "</script><!-- \u2028 \\ \" \uD800")));

        assertThat(text)
                .doesNotContain("<")
                .doesNotContain("\u2028")
                .contains("\\u003c/script>")
                .contains("\\ud800");
    }

    @Test
    void ofVeryCommonWordsThoseTextsAreNamedThatAreMostAboutThem() {
        Postings postings = new Postings();
        IntStream.range(0, 10_000).forEach(i -> postings.add(i, i % 4 == 0 ? 9 : 2));
        StringBuilder all = new StringBuilder();
        postings.write(all);

        assertThat(postings.size()).isEqualTo(10_000);
        // numbers end with one of the first 32 digits
        assertThat(all.chars().filter(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'f'))
                .hasSize(1 + Postings.MOST);
    }

    private static String name(Searchable text) {
        return files(List.of(text), true).keySet().stream()
                .filter(path -> path.startsWith("s/d/0."))
                .map(path -> path.substring("s/d/0.".length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Searchable> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text(
                        i, "Die Beratung Nummer " + i + " im Stadtteil Wort" + Integer.toString(i * 7919, 36) + "."))
                .toList();
    }

    private static Searchable text(int number, String text) {
        return new Searchable(
                "seite-" + number + "/", "de", "Seite", "Titel " + number, "", "", text, List.of("kind/page"), 1f);
    }

    private static Map<String, String> files(List<Searchable> texts, boolean withTexts) {
        Filter kind = new Filter("kind", List.of("Art"), List.of(new Filter.Value("page", List.of("Seite"))));
        Index index = Index.of(texts, List.of(kind), List.of(), Dictionary.NONE);
        return IndexFiles.of(index, "s/", withTexts)
                .collect(Collectors.toMap(
                        file -> file.path(),
                        file -> new String(file.bytes(), StandardCharsets.UTF_8),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
