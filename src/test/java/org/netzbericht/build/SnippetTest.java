package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Messages;

/**
 * Every finding by example: {@code snippets/<code>/<case>.yaml} or {@code .md} is laid as a record of the collection {@code thing} into the small
 * site, a folder {@code <case>/} is laid over the whole site; {@code <case>.found} holds all findings of {@code check}, missing and further ones
 * fail. {@code -Dupdate.expected=true} writes them anew.
 */
class SnippetTest {
    /** Kinds without a pair, and where they are shown instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("yaml.tooLong", "YamlBombTest: the file has 256 KB"),
            Map.entry("file.tooLarge", "YamlBombTest: the file has 10 MB"),
            Map.entry("markdown.tooLong", "MarkdownFindingsTest: the text has 1 MB"),
            Map.entry("media.tooLarge", "MediaFileTest: the picture has 20 MB"),
            Map.entry("media.unreadable", "MediaFileTest: the bytes are made there"),
            Map.entry("media.position", "MediaFileTest: the bytes are made there"),
            Map.entry("media.film", "FilmTest of assets: the bytes are made there"),
            Map.entry("film.transcript", "FilmTest of sites: the film is made there"),
            Map.entry("film.signLanguage", "FilmTest of sites: the film is made there"),
            Map.entry("svg.tooComplex", "SvgCleanerTest: the drawing has thousands of elements"),
            Map.entry("audit.inline", "PageScanTest: the check of templates stops it before"),
            Map.entry("words.missing", "TemplateLintTest: a words file has two hundred lines"),
            Map.entry("component.example", "only the gallery reports it, which builds no site"),
            Map.entry("questionnaire.file", "SelfcheckTest: files beside the site are given to a command"),
            Map.entry("questionnaire.foreign", "SelfcheckTest"),
            Map.entry("questionnaire.otherVersion", "SelfcheckTest"),
            Map.entry("questionnaire.unknownQuestion", "SelfcheckTest"),
            Map.entry("questionnaire.unknownAnswer", "SelfcheckTest"),
            Map.entry("questionnaire.sameFile", "SelfcheckTest"),
            Map.entry("questionnaire.tooFew", "SelfcheckTest"),
            Map.entry("questionnaire.none", "SelfcheckTest"),
            Map.entry("print.engine", "EmbeddedEngineTest: other checks find what the engine would stumble over"),
            Map.entry("print.file", "EmbeddedEngineTest: the check of links finds it before"),
            Map.entry("print.noEngine", "PdfEnginesIT: it depends on the machine"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> snippets() throws IOException {
        return cases().stream().map(path -> DynamicTest.dynamicTest(name(path), () -> matches(path)));
    }

    private void matches(Path path) throws IOException {
        SmallSite site = laid(path);
        List<Diagnostic> found = site.check().diagnostics();
        found.forEach(SnippetTest::isFullyWorded);
        List<String> lines = found.stream().map(FindingText::of).toList();
        Path expected = expected(path);
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(expected, String.join("\n", lines) + "\n");
        }
        assertThat(expected).exists();
        assertThat(lines).as(shown(path)).containsExactlyElementsOf(Files.readAllLines(expected));
        String code = path.getParent().getFileName().toString();
        assertThat(found)
                .as("The pair shows " + code)
                .anyMatch(one -> one.kind().code().equals(code));
    }

    private SmallSite laid(Path path) throws IOException {
        SmallSite site = SmallSite.in(Files.createTempDirectory(folder, "site"));
        if (Files.isDirectory(path)) {
            return site.lay(path);
        }
        return site.write("site-content/things/" + path.getFileName(), Files.readAllBytes(path));
    }

    /** No text of a finding has a place that its arguments do not fill. */
    private static void isFullyWorded(Diagnostic found) {
        for (String language : List.of("de", "en")) {
            Messages messages = Messages.of(language);
            for (String part : List.of("", ".why", ".fix")) {
                assertThat(messages.text(found.kind().code() + part, found.args()))
                        .doesNotContainPattern("(?<!\\])\\{[0-5]}");
            }
            found.notes()
                    .forEach(note -> assertThat(messages.text("note." + note.code(), note.args()))
                            .doesNotContainPattern("\\{[0-9]}"));
        }
    }

    @Test
    void theSmallSiteItselfBreaksNoRule() throws IOException {
        assertThat(SmallSite.in(Files.createTempDirectory(folder, "site")).found())
                .isEmpty();
    }

    @Test
    void everyFindingHasAPair() throws IOException {
        Set<String> shown = new TreeSet<>(ELSEWHERE.keySet());
        for (Path path : cases()) {
            shown.add(path.getParent().getFileName().toString());
        }
        assertThat(shown).containsExactlyElementsOf(Kinds.all().keySet());
    }

    @Test
    void everyExpectationHasItsCase() throws IOException {
        List<Path> expectations = new ArrayList<>();
        for (Path path : cases()) {
            expectations.add(expected(path));
        }
        try (Stream<Path> files = Files.walk(SmallSite.SNIPPETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".found"))).hasSameElementsAs(expectations);
        }
    }

    private static List<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> codes = Files.list(SmallSite.SNIPPETS)) {
            for (Path code :
                    codes.filter(path -> !path.endsWith("site")).sorted().toList()) {
                try (Stream<Path> files = Files.list(code)) {
                    files.filter(file -> !file.toString().endsWith(".found"))
                            .sorted()
                            .forEach(cases::add);
                }
            }
        }
        return cases;
    }

    private static Path expected(Path path) {
        String name = path.getFileName().toString();
        int dot = Files.isDirectory(path) ? -1 : name.lastIndexOf('.');
        return path.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".found");
    }

    private static String name(Path path) {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }

    private static String shown(Path path) throws IOException {
        return Files.isDirectory(path)
                ? name(path)
                : name(path) + ":\n" + new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }
}
