package org.netzbericht.render.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netzbericht.asset.ThemeAssets;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.content.Schema;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Features;
import org.netzbericht.render.view.Words;
import org.netzbericht.source.SourceFile;
import org.netzbericht.source.SourceTree;

/** The theme of the program, with the demo site and with a site that declares nothing. */
class ShippedThemeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<String> LANGUAGES = List.of("de", "en");

    private final ThemeFiles theme = ThemeFiles.of(ROOT.resolve("templates"));
    private final List<String> assets = ThemeAssets.plan(theme).value().names();

    @Test
    void breaksNoRuleWithTheDemoSite() {
        Schema demo = schema("site-content");

        assertThat(Found.lines(TemplateLint.check(theme, assets, demo, LANGUAGES)))
                .isEmpty();
        ThemeFiles shipped = TextTheme.builtIn(theme);
        var builtIn = TemplateLint.check(shipped, assets, demo, LANGUAGES);
        assertThat(Found.lines(builtIn)).isEmpty();
        assertThat(builtIn.value().unfit()).isEmpty();
        assertThat(TemplateLint.fit(shipped, assets, demo)).isEqualTo(builtIn.value());
    }

    @Test
    void breaksNoRuleWithASiteThatHasNoneOfItsCollections() {
        assertThat(Found.lines(TemplateLint.check(TextTheme.builtIn(theme), assets, schema("absent"), LANGUAGES)))
                .isEmpty();
    }

    @Test
    void hasNoWordThatNobodyUses() {
        StringBuilder templates = new StringBuilder();
        theme.list("").stream()
                .filter(path -> path.endsWith(".ftlh"))
                .forEach(path -> templates.append(text(path)).append('\n'));
        Set<String> unused = new TreeSet<>();
        for (String line : text("words/de.yaml").split("\n")) {
            String key = line.startsWith("#") || !line.contains(":") ? "" : line.substring(0, line.indexOf(':'));
            boolean used = templates.toString().matches("(?s).*words\\." + key + "\\b.*");
            if (!key.isEmpty() && !used && !Words.needed(LANGUAGES).contains(key)) {
                unused.add(key);
            }
        }

        assertThat(unused).isSubsetOf("languageAr", "languageDeSimple", "languageTr", "ongoing", "weekdays");
    }

    /** Right-to-left pages have no style sheet of their own: nothing stands left or right but what names its direction. Paper has one direction. */
    @Test
    void saysNothingOfLeftAndRight() {
        Pattern physical = Pattern.compile(
                "(?<![\\w-])(?:left|right|(?:margin|padding|border|inset)-(?:left|right)[\\w-]*"
                        + "|border-(?:top|bottom)-(?:left|right)-radius)\\s*:|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");
        List<String> found = new ArrayList<>();
        for (String path : theme.list("")) {
            if (path.endsWith(".css") && !path.startsWith("print/")) {
                for (String line : text(path).split("\n")) {
                    if (physical.matcher(line).find()) {
                        found.add(path + ": " + line.strip());
                    }
                }
            }
        }

        assertThat(found).allMatch(line -> line.startsWith("assets/edition.css: ") && line.contains(" .fn {"));
    }

    /** The list of words that the program needs is kept by hand. */
    @Test
    void theProgramNeedsTheWordsItSaysItNeeds() throws IOException {
        StringBuilder java = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java/org/netzbericht"))) {
            for (Path file : files.filter(ShippedThemeTest::isAsking).toList()) {
                java.append(Files.readString(file));
            }
        }
        Set<String> asked = new TreeSet<>();
        var calls = Pattern.compile("\\bwords(?:\\(\\))?\\s*\\.get\\(\\s*\"([A-Za-z]+)\"")
                .matcher(java);
        while (calls.find()) {
            asked.add(calls.group(1));
        }

        List<String> needed = Words.needed(List.of());
        assertThat(needed).containsAll(asked).allMatch(word -> java.indexOf("\"" + word + "\"") >= 0);
    }

    private static boolean isAsking(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("Words.java");
    }

    private String text(String path) {
        return theme.text(path).map(SourceFile::text).orElseThrow();
    }

    private static Schema schema(String folder) {
        return Schema.read(SourceTree.read(ROOT, folder), Features.all(Feature::blocks))
                .value();
    }
}
