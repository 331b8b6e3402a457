package org.netzbericht.feature.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Chromium;
import org.netzbericht.browser.Tab;

/** What the program makes of words, the script of the search page makes of them too. */
class AnalysisTwinsTest {
    private static final Path SCRIPT = Path.of("templates", "assets", "scripts", "search.js");
    private static final Path DEBIAN = Path.of("/usr/share/dict/ngerman");
    private static final int AT_ONCE = 5_000;

    private static Chromium chromium;
    private static Tab tab;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.startOrSkip();
        tab = chromium.newTab();
        tab.evaluate(Files.readString(SCRIPT) + "; true");
        tab.evaluate("learn({ stop: " + json(StopWords.TEXT) + ", agents: " + json(Stem.AGENTS) + " })");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void difficultWords() throws IOException {
        List<String> words = Files.readAllLines(Path.of("src", "test", "resources", "search", "words.txt"));
        assertThat(words).hasSizeGreaterThan(1_500);
        agree(words);
    }

    @Test
    void wordsOfTheDictionary() throws IOException {
        List<String> words = new ArrayList<>(new TreeSet<>(EmbeddedGermanDictionary.getWords()));
        assertThat(words).hasSizeGreaterThan(50_000);
        if (Files.exists(DEBIAN)) {
            words.addAll(Files.readAllLines(DEBIAN));
        }
        agree(words);
    }

    @Test
    void linesOfTheDemoSiteAndTheManual() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path root : List.of(Path.of("site-content"), Path.of("src", "docs"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                        .sorted()
                        .toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(5_000);
        agree(lines);
    }

    private static void agree(List<String> texts) {
        for (int start = 0; start < texts.size(); start += AT_ONCE) {
            List<String> some = texts.subList(start, Math.min(texts.size(), start + AT_ONCE));
            JsonElement found = tab.evaluate(json(some) + ".map((text) => wordsOf(text.normalize('NFC')).map((word) =>"
                    + " [word.folded, word.stem, ...word.parts, isTelling(word)].join(' ')).join(' | '))");
            List<String> theirs = new ArrayList<>();
            found.getAsJsonArray().forEach(one -> theirs.add(one.getAsString()));
            for (int i = 0; i < some.size(); i++) {
                assertThat(theirs.get(i)).as(some.get(i)).isEqualTo(ours(some.get(i)));
            }
        }
    }

    private static String ours(String text) {
        List<String> words = new ArrayList<>();
        Scanner.scan(text, found -> {
            Word word = Word.of(found);
            if (!word.folded().isEmpty()) {
                List<String> parts = new ArrayList<>(List.of(word.folded(), word.stem()));
                parts.addAll(word.parts());
                parts.add(String.valueOf(!word.isStopWord()));
                words.add(String.join(" ", parts));
            }
        });
        return String.join(" | ", words);
    }

    private static String json(Object value) {
        return new Gson().toJson(value);
    }
}
