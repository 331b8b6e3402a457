package org.netzbericht.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Features;
import org.netzbericht.source.SourceTree;

/** The manual names everything there is. What there is, is asked of the program. */
class ManualCoverageTest {
    private static final String TYPES = "03-feldtypen.md";
    private static final String COLLECTIONS = "04-sammlungen.md";

    @TempDir
    Path folder;

    @Test
    void everyFieldTypeHasItsSection() throws IOException {
        for (String type : typeNames()) {
            assertThat(Manual.text(TYPES)).contains("\n## " + type + "\n");
        }
    }

    @Test
    void everyKeyOfAFieldIsNamed() throws IOException {
        List<Example> fields = new ArrayList<>();
        for (String type : typeNames()) {
            String inner = type.equals("group") ? ", fields: { a: { type: text } }" : "";
            String text = type + "X: { type: " + type + ", unknownKey: x, to: place, of: text" + inner + " }\n";
            fields.add(new Example("", 0, "feld", "", text));
        }
        assertNamed(Manual.text(TYPES), known("schema.key", fields));
    }

    @Test
    void everyKeyOfADeclarationIsNamed() throws IOException {
        String text = """
                unknownKey: x
                pages: { route: "/muster/{id}/", unknownKey: x }
                list: { route: /muster/, unknownKey: x }
                """;
        Set<String> keys = known("schema.key", List.of(new Example("", 0, "sammlung", "", text)));
        assertThat(keys).contains("numbered", "perPage", "feed", "jsonld", "route");
        assertNamed(Manual.text(COLLECTIONS), keys);
    }

    @Test
    void everySettingIsNamed() {
        FieldSet settings = schema().settings().entry().collection().fields();
        String manual = Manual.text("05-einstellungen.md") + Manual.text("12-datenschutz-barrierefreiheit.md");
        assertNamed(manual, keys(settings));
    }

    @Test
    void everyKeyThatRecordsHaveWithoutDeclarationIsNamed() {
        assertNamed(Manual.text("02-datensaetze.md"), keys(schema().system()));
    }

    @Test
    void everyKeyOfTheBuiltInCollectionsIsNamed() {
        Schema schema = schema();
        Collection media = schema.collections().get("media");
        assertThat(media).isNotNull();
        assertNamed(Manual.text("07-bilder-und-dateien.md"), keys(media.fields()));
    }

    @Test
    void everyKindOfBlockIsNamed() {
        assertNamed(Manual.text("06-markdown.md"), new TreeSet<>(ContainerKind.NAMES));
    }

    @Test
    void everyCommandAndOptionIsNamed() throws IOException, InterruptedException {
        String manual = Manual.text("08-befehle.md");
        Set<String> commands = matches("(?m)^  ([a-z]+)  ", help());
        assertThat(commands).contains("build", "check", "explain");
        for (String command : commands) {
            assertThat(manual).contains("## " + command + "\n");
            for (String option : matches("(--[a-zA-Z-]+)", help(command))) {
                assertThat(manual).contains(option + "`");
            }
        }
    }

    @Test
    void everyPageIsLinkedFromTheFirst() {
        String first = Manual.text("01-erste-schritte.md");
        for (Path page : Manual.pages().subList(1, Manual.pages().size())) {
            assertThat(first).contains("(" + page.getFileName() + ")");
        }
    }

    /** Every name stands in the pages, in backticks. */
    private static void assertNamed(String pages, Set<String> names) {
        assertThat(names).isNotEmpty();
        Set<String> missing = new TreeSet<>(names);
        missing.removeIf(name -> pages.contains("`" + name + "`"));
        assertThat(missing).isEmpty();
    }

    private Set<String> typeNames() throws IOException {
        Set<String> types = known("schema.type", List.of(new Example("", 0, "feld", "", "x: { type: unknown }\n")));
        assertThat(types).contains("text", "list");
        return types;
    }

    /** The names that findings of a code give as known. */
    private Set<String> known(String code, List<Example> examples) throws IOException {
        Path site = java.nio.file.Files.createTempDirectory(folder, "site");
        Set<String> known = new TreeSet<>();
        for (Diagnostic finding : ExampleSite.of(examples).check(site)) {
            if (finding.kind().code().equals(code)) {
                known.addAll(List.of(finding.args().get(1).split(", ")));
            }
        }
        return known;
    }

    private static Schema schema() {
        return Schema.read(SourceTree.read(Manual.SITE.toAbsolutePath(), "site-content"), Features.all(Feature::blocks))
                .value();
    }

    private static Set<String> keys(FieldSet fields) {
        Set<String> keys = new TreeSet<>();
        for (Field field : fields.fields().values()) {
            keys.add(field.name());
            var type = field.type() instanceof ListType list ? list.item().type() : field.type();
            if (type instanceof GroupType group) {
                keys.addAll(keys(group.fields()));
            }
        }
        return keys;
    }

    private static String help(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.netzbericht.cli.Main",
                "help"));
        words.addAll(List.of(command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
