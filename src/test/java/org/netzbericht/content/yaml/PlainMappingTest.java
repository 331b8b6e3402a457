package org.netzbericht.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.source.SourceFile;

/** The short way of reading YAML gives the tree that the library gives, or leaves the text to it. */
class PlainMappingTest {
    private static final List<String> WORDS = List.of(
            "Ein Abend",
            "01067",
            "NO",
            "1.10",
            "12:30",
            "~",
            "null",
            "2026-03-29",
            "https://www.example.org/#a",
            "a: b",
            "a :b",
            "a #b",
            "a#b",
            "x:",
            ":x",
            "-x",
            "- x",
            "-",
            "?x",
            "? x",
            "!x",
            "&x",
            "*x",
            "@x",
            "`x`",
            "%x",
            "|",
            ">",
            "'x'",
            "\"x\"",
            "[a, b]",
            "{a: b}",
            "a, b",
            "a]",
            "Größe „x“",
            "a\u00a0b",
            "a\u2028b",
            "a\u0085b",
            "a\tb",
            "x ",
            "=",
            "<<",
            "a\\b",
            "😀",
            "x\u00adx",
            "...",
            "---",
            "--- x",
            "1e3",
            "0x1F",
            "a--b",
            "ß",
            "·x",
            "€ 5",
            "5 €",
            "\"a: b, c] #d\"",
            "\"a\" b",
            "\"a\\nb\"",
            "\"a",
            "\"\"",
            "[]",
            "[ a , b ]",
            "[a, ]",
            "[a,b]",
            "[a, \"b, c\"]",
            "[\"a\"b]",
            "[\"a\", b] c",
            "[a: b]",
            "[a:b, c]",
            "[a, [b]]",
            "[a, -b]",
            "[a - b, c-d, e_f, 1/2, 3.4]",
            "[a",
            "a]]",
            "[a]]",
            "[a #b]",
            "[ä, null, ~]",
            "{}",
            "{ a: b }",
            "{a: b, c: \"d, e\"}",
            "{a: b, a: c}",
            "{a:b}",
            "{a: }",
            "{a}",
            "{a: b,}",
            "{1: b}",
            "{ url: \"https://www.example.org/\", label: www.example.org }",
            "{a: b: c}",
            "{a: [b]}",
            "{a: b} c");
    private static final List<String> KEYS =
            List.of("title", "a", "b1", "1a", "zwei-drei", "ä", "<<", "? a", "a b", "'q'", "");
    private static final List<String> LINES =
            List.of("", " ", "  ", "#", "# x", "---", "...", "\t", "- x", "  - x", " -", "  x");

    @Test
    void readsEveryRecordOfTheDemoSiteLikeTheLibrary() throws IOException {
        int plain = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of("site-content"))) {
            for (Path path : files.filter(PlainMappingTest::isRecord).sorted().toList()) {
                SourceFile file = SourceFile.read(path.toString(), Files.readAllBytes(path));
                var head =
                        path.toString().endsWith(".md") ? FrontMatter.find(file).value() : null;
                int start = head == null || head.isEmpty() ? 0 : head.get().start();
                int end = head == null || head.isEmpty()
                        ? file.text().length()
                        : head.get().end();
                all++;
                plain += agrees(file, start, end) ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(plain).as("records read the short way").isGreaterThan(all / 10);
    }

    private static boolean isRecord(Path path) {
        return path.toString().endsWith(".yaml") || path.toString().endsWith(".md");
    }

    @Test
    void readsEverySingleOddValueLikeTheLibrary() {
        for (String word : WORDS) {
            for (String text : List.of(
                    "a: " + word, "a: " + word + "\n", "a:\n  - " + word + "\nb: x\n", "a:" + word, "a:\n- " + word)) {
                SourceFile file = SourceFile.of("x.yaml", text);
                agrees(file, 0, file.text().length());
            }
        }
        for (String key : KEYS) {
            SourceFile file = SourceFile.of("x.yaml", "x: y\n" + key + ": z\n");
            agrees(file, 0, file.text().length());
        }
    }

    /** Fixed seeds, so that a failure comes back. */
    @Test
    void readsThousandsOfGeneratedTextsLikeTheLibrary() {
        int shortWay = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            SourceFile file = SourceFile.of("seed-" + seed + ".yaml", generated(new Random(seed)));
            shortWay += agrees(file, 0, file.text().length()) ? 1 : 0;
        }
        assertThat(shortWay).as("texts read the short way").isGreaterThan(2_000);
    }

    @Test
    void readsAPartOfAFileWithItsPlaces() {
        SourceFile file = SourceFile.of("x.md", "---\ntitle: Ein Abend\ntags:\n  - rot\n---\nText: nicht\n");
        assertThat(agrees(file, 4, 35)).isTrue();
    }

    @Test
    void readsTheUsualValuesInBracketsAndQuotationMarks() {
        for (String usual : List.of(
                "[gemeinde-a, gemeinde-b]",
                "[ \"Größe, Lage\", 12 ]",
                "{ url: \"https://www.example.org/a#b\", label: www.example.org }",
                "\"Wie viele: drei?\"")) {
            SourceFile file = SourceFile.of("x.yaml", "a: " + usual + "\nb:\n  - " + usual + "\n");
            assertThat(agrees(file, 0, file.text().length())).as(usual).isTrue();
        }
    }

    private static String generated(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(5);
        for (int i = 0; i < lines; i++) {
            int kind = random.nextInt(10);
            String word = random.nextInt(3) == 0 ? pick(WORDS, random) : "Wort " + random.nextInt(100);
            if (kind < 6) {
                String key = random.nextInt(8) == 0 ? pick(KEYS, random) : "k" + (random.nextInt(12) == 0 ? 0 : i);
                text.append(key).append(random.nextInt(12) == 0 ? ":  " : ": ").append(word);
            } else if (kind < 9) {
                String indent = " ".repeat(random.nextInt(3));
                text.append('k').append(i).append(":\n");
                for (int item = random.nextInt(3); item >= 0; item--) {
                    text.append(indent)
                            .append("- ")
                            .append(item == 0 ? word : "Punkt")
                            .append(item == 0 ? "" : "\n");
                }
            } else {
                text.append(pick(LINES, random));
            }
            text.append(i == lines - 1 && random.nextBoolean() ? "" : "\n");
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Whether the short way was taken; then the library must say the same. */
    private static boolean agrees(SourceFile file, int start, int end) {
        var plain = PlainMapping.read(file, start, end);
        if (plain.isEmpty()) {
            return false;
        }
        Checked<Node> library = YamlReader.readByLibrary(file, start, end);
        assertThat(library.diagnostics()).as(file.path() + "\n" + file.text()).isEmpty();
        assertThat(shown(plain.get())).as(file.path() + "\n" + file.text()).isEqualTo(shown((Mapping) library.value()));
        return true;
    }

    /** The tree with all places, keys in order. */
    private static List<String> shown(Mapping mapping) {
        List<String> lines = new ArrayList<>(List.of("mapping " + mapping.span()));
        mapping.pairs().forEach((key, pair) -> lines.add(key + " " + pair.key() + " " + pair.value()));
        return lines;
    }
}
