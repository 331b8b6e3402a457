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
            "{a: b} c",
            "-5",
            "-5 °C",
            "+49 30 1",
            "(a) b",
            "§ 5: x",
            ".5",
            "… x",
            "a\u202fb",
            "a\ufeffb",
            "a # b",
            "\"a\" # b",
            "\"a\"# b",
            "[a] # b",
            "[a]# b",
            "# b",
            "#",
            "# \u0007",
            "'a: b # c'",
            "'a''b'",
            "'a\\nb'",
            "''",
            "'a' b",
            "'a",
            "\"a\\\"b\\\\\\n\\u00A0\\u00e4c\"",
            "\"\\u00g0\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u+123\"",
            "\"\\u12",
            "\"a\\",
            "\"\\x41\"",
            "\"\\q\"",
            "[https://www.example.org/#a, b]",
            "{ a: https://www.example.org/?b=c }",
            "{ a: https://www.example.org/?b=c, d: 'e, f' }",
            "{ a: { b: [c, { d: e }] }, f: [] }",
            "[a b: c]",
            "[a?]",
            "[-]",
            "[-a, -5]",
            "[- a]",
            "[,]",
            "[a,, b]",
            "[a # b]",
            "[a, # b",
            "{ a: b # c }",
            "{ \"a\": b }",
            "{ -a: b }",
            "{ a-b: c, d_e: f }",
            "{ a: b, c }",
            "{ a: }",
            "[a}",
            "{a: b]",
            "[(a), „b“, §c]");
    private static final List<String> KEYS = List.of(
            "title", "a", "b1", "1a", "zwei-drei", "a_", "-a", "-", "---", "_a", "ä", "<<", "? a", "a b", "'q'", "");
    private static final List<String> LINES = List.of(
            "", " ", "  ", "#", "  # x", "---", "...", "\t", "- x", "  - x", " -", "  x", "  a:", "    - b: c", "d: ]");

    private static final String ODD = " \n:-,#[]{}'\"\\?&*!|>%@`.~_a0\t\u00a0\u2028";

    /** Texts of several lines that are read the short way. */
    private static final List<String> PLAIN = List.of(
            "a:\n  b: c\n  d:\n    e: f\n  g: h\ni: j\n",
            "a:\n  b:\n    c:\n      d: e",
            "a:\n  b:\n  c: d\ne:\n",
            "a:\n  - b: c\n    d: e\n  - b: f\n    d:\n      - g\n      - h: i\n",
            "a:\n  -   b: c\n      d: e\n  - f\n",
            "a:\n- b\n- c: d\n  e: f\ng: h\n",
            "a:\n  b:\n  - c:\n    - d\n    e: f\n  g: h\n",
            "\n# a\n\nb: c # d\n  # e\nf: g\n# h",
            "a: # b\n  c: d\n    # e\n# f\n\ng: # h\n",
            "a:\n  - b # c\n  # d\n  - e\n  #f\ng: h\n",
            "a: 'b: c # d'\ne: \"f\\n\\\"\"   \n",
            "a: [b,\n  c, # d\n{ e:\nf,\n}, ]\ng: h",
            "größe-1: https://www.example.org/?b=c&d#e\nx_y: – Text (mit, allen) [Zeichen] {1}!\n");

    /** Texts that are left to the library. */
    private static final List<String> NOT_PLAIN = List.of(
            "",
            "# a\n",
            "a: |\n  b\n",
            "a: >-\n  b\n",
            "a: b\n  c\n",
            "a:\n  b\n",
            "a:\n  [b]\n",
            "a: \"b\n  c\"\n",
            "a: [b\n  c]\n",
            "a: [b,\n...\n]",
            "a: [b,\n- c]",
            "a:\n  b: [c,\n] d: e\n",
            "a:\n    b: c\n  d: e\n",
            "a:\n  b: c\n    d: e\n",
            "a:\n  - b\n  c: d\n",
            "a:\n  - b\n    - c\n",
            "a:\n  - b: c\n   d: e\n",
            "a:\n  - - b\n",
            "a:\n  -\n    b: c\n",
            "a: b: c\n",
            "a: - b\n",
            "a: &b c\n",
            "a: *b\n",
            "a: !b c\n",
            "a: 'b''c'\n",
            "a: b\na: c\n",
            "a:\n  b: c\n  b: d\n",
            "a: { b: c, b: d }\n",
            "a: { b, c: d }\n",
            "\"a\": b\n",
            "a : b\n",
            "? a\n: b\n",
            "<<: a\n",
            "- a\n",
            " a: b\n",
            "---\na: b\n",
            "a: b\n...\n",
            "a:\tb\n",
            "a: b\n\t\nc: d\n",
            "a: b # \u0007\n",
            "a: \"\\x41\"\n");

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
        assertThat(plain).as("records read the short way").isGreaterThan(all / 2);
    }

    /** Every start reads these. */
    @Test
    void readsAllThatIsShippedTheShortWay() throws IOException {
        for (String folder : List.of("src/main/resources", "templates")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path path :
                        files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                    SourceFile file = SourceFile.read(path.toString(), Files.readAllBytes(path));
                    assertThat(agrees(file)).as(path.toString()).isTrue();
                }
            }
        }
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
                agrees(file);
            }
        }
        for (String key : KEYS) {
            SourceFile file = SourceFile.of("x.yaml", "x: y\n" + key + ": z\n");
            agrees(file);
        }
    }

    /** Fixed seeds, so that a failure comes back. */
    @Test
    void readsThousandsOfGeneratedTextsLikeTheLibrary() {
        int shortWay = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            SourceFile file = SourceFile.of("seed-" + seed + ".yaml", generated(new Random(seed)));
            shortWay += agrees(file) ? 1 : 0;
        }
        assertThat(shortWay).as("texts read the short way").isGreaterThan(2_000);
    }

    @Test
    void readsTheUsualTextsOfSeveralLines() {
        for (String text : PLAIN) {
            assertThat(agrees(SourceFile.of("x.yaml", text))).as(text).isTrue();
        }
    }

    @Test
    void leavesWhatIsNotPlainToTheLibrary() {
        for (String text : NOT_PLAIN) {
            assertThat(agrees(SourceFile.of("x.yaml", text))).as(text).isFalse();
        }
    }

    @Test
    void goesAsDeepAsTheLibraryMay() {
        for (int levels = 1; levels <= YamlReader.MAX_DEPTH; levels++) {
            StringBuilder keys = new StringBuilder();
            for (int level = 0; level < levels; level++) {
                keys.append(" ".repeat(level)).append("a:\n");
            }
            String brackets = "a: " + "[".repeat(levels - 1) + "b" + "]".repeat(levels - 1);
            boolean allowed = levels < YamlReader.MAX_DEPTH;
            assertThat(agrees(SourceFile.of("x.yaml", keys.toString()))).isEqualTo(allowed);
            assertThat(agrees(SourceFile.of("x.yaml", brackets))).isEqualTo(allowed);
        }
    }

    @Test
    void leavesKeysToTheLibraryThatItMayFindTooLong() {
        for (int length : new int[] {999, 1000, 1001, 1023, 1024, 1025}) {
            SourceFile file = SourceFile.of("x.yaml", "a: b\n" + "k".repeat(length) + ": c\n");
            assertThat(agrees(file)).as(length + " letters").isEqualTo(length <= 1000);
        }
    }

    /** Fixed seeds, as above. */
    @Test
    void readsThousandsOfChangedTextsLikeTheLibrary() throws IOException {
        List<String> texts = new ArrayList<>(PLAIN);
        for (String name : List.of("page", "system")) {
            texts.add(Files.readString(Path.of("src/main/resources/org/netzbericht/content/" + name + ".yaml")));
        }
        int shortWay = 0;
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            String text = pick(texts, random);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                text = changed(text, random);
            }
            shortWay += agrees(SourceFile.of("seed-" + seed + ".yaml", text)) ? 1 : 0;
        }
        assertThat(shortWay).as("texts read the short way").isGreaterThan(1_000);
    }

    @Test
    void readsAnyPartOfAFileWithItsPlaces() {
        SourceFile file =
                SourceFile.of("x.md", "---\ntitle: Ein Abend # x\na:\n  - b: 'c'\n    d: [e]\n---\nText: nicht\n");
        assertThat(agrees(file, 4, file.text().lastIndexOf("---"))).isTrue();
        for (int start = 0; start <= file.text().length(); start++) {
            for (int end = start; end <= file.text().length(); end++) {
                agrees(file, start, end);
            }
        }
    }

    @Test
    void readsTheUsualValuesInBracketsAndQuotationMarks() {
        for (String usual : List.of(
                "[gemeinde-a, gemeinde-b]",
                "[ \"Größe, Lage\", 12 ]",
                "{ url: \"https://www.example.org/a#b\", label: www.example.org }",
                "\"Wie viele: drei?\"")) {
            SourceFile file = SourceFile.of("x.yaml", "a: " + usual + "\nb:\n  - " + usual + "\n");
            assertThat(agrees(file)).as(usual).isTrue();
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

    /** With a character or a line taken away, put in, or replaced. */
    private static String changed(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(from + random.nextInt(2), text.length());
        String instead = random.nextBoolean() ? "" : String.valueOf(ODD.charAt(random.nextInt(ODD.length())));
        if (random.nextInt(3) == 0) {
            from = text.lastIndexOf('\n', Math.max(from - 1, 0)) + 1;
            to = random.nextBoolean() ? from : Math.max(from, text.indexOf('\n', from) + 1);
            instead = random.nextInt(3) == 0 ? "" : pick(LINES, random) + "\n";
        }
        return text.substring(0, from) + instead + text.substring(to);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static boolean agrees(SourceFile file) {
        return agrees(file, 0, file.text().length());
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
