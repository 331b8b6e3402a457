package org.netzbericht.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All examples of the CommonMark specification 0.31.2, through our own reader and renderer.
 *
 * <p>Compared are texts in which two things are made alike (and the arrows that stand for tabs in the specification
 * resolved): headings have no {@code id} (ours all have one), and elements without content are written without a slash
 * ({@code <br>}, HTML style). Every other difference is listed with its reason in {@code commonmark/deviations.txt}.
 */
class CommonMarkSpecTest {
    private static final Map<Integer, String> DEVIATIONS = deviations();

    @TestFactory
    Stream<DynamicTest> rendersExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Example> examples = examples();
        for (int i = 0; i < examples.size(); i++) {
            int number = i + 1;
            Example example = examples.get(i);
            tests.add(DynamicTest.dynamicTest(number + " " + example.getSection(), () -> check(number, example)));
        }
        return tests.stream();
    }

    @Test
    void readsTheWholeSpecification() {
        assertThat(examples()).hasSize(652);
        assertThat(DEVIATIONS.keySet()).allMatch(number -> number >= 1 && number <= 652);
    }

    private static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    private static void check(int number, Example example) {
        String actual = alike(PlainContext.html(example.getSource()));
        String expected = alike(example.getHtml().replace('→', '\t'));
        String reason = DEVIATIONS.get(number);
        if (reason == null) {
            assertThat(actual).as(example.getSource()).isEqualTo(expected);
        } else {
            assertThat(actual).as("no longer deviates: " + reason).isNotEqualTo(expected);
        }
    }

    private static String alike(String html) {
        return html.replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>").replace(" />", ">");
    }

    /** Lines of {@code number reason}; {@code #} starts a comment. */
    private static Map<Integer, String> deviations() {
        Map<Integer, String> deviations = new LinkedHashMap<>();
        var in = CommonMarkSpecTest.class.getResourceAsStream("/commonmark/deviations.txt");
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int space = line.indexOf(' ');
                        deviations.put(Integer.valueOf(line.substring(0, space)), line.substring(space + 1));
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return deviations;
    }
}
