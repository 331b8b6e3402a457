package org.netzbericht.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.diagnostic.Diagnostic;

/** Every marked block of the manual does what the manual says. */
class ManualExamplesTest {
    @TempDir
    Path folder;

    @Test
    void theSmallSiteHasNoFindings() throws IOException {
        assertThat(found(List.of())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> examplesDoWhatTheManualSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : Manual.pages()) {
            Map<String, List<Example>> sections = new LinkedHashMap<>();
            for (Example example : Manual.examples(page)) {
                sections.computeIfAbsent(example.section(), key -> new ArrayList<>())
                        .add(example);
            }
            sections.forEach((section, examples) -> tests.addAll(tests(section, examples)));
        }
        return tests.stream();
    }

    /** The right blocks of a section make one site; each wrong one is added to those before it. */
    private List<DynamicTest> tests(String section, List<Example> examples) {
        List<DynamicTest> tests = new ArrayList<>();
        List<Example> right = new ArrayList<>();
        for (Example example : examples) {
            if (example.isWrong()) {
                List<Example> both = new ArrayList<>(right);
                both.add(example);
                String name = section + ", line " + example.line() + " gives " + example.finding();
                tests.add(dynamicTest(
                        name, () -> assertThat(codes(both, example.finding())).containsExactly(example.finding())));
            } else {
                right.add(example);
            }
        }
        if (!right.isEmpty()) {
            tests.add(0, dynamicTest(section, () -> assertThat(found(right)).isEmpty()));
        }
        return tests;
    }

    private List<String> codes(List<Example> examples, String promised) throws IOException {
        List<String> codes = new ArrayList<>();
        for (String found : found(examples)) {
            String code = found.substring(0, found.indexOf(' '));
            if (code.equals(promised) || !follows(code, promised)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Whether a finding may come of another: fields are missing after a syntax error, and a refused address leads nowhere. */
    private static boolean follows(String code, String cause) {
        return cause.startsWith("yaml.") && code.equals("field.required")
                || List.of("link.scheme", "link.empty").contains(cause)
                        && List.of("link.collection", "link.anchor").contains(code);
    }

    /** The findings as code, place and arguments. */
    private List<String> found(List<Example> examples) throws IOException {
        Path site = Files.createTempDirectory(folder, "site");
        return ExampleSite.of(examples).check(site).stream()
                .map(ManualExamplesTest::told)
                .toList();
    }

    private static String told(Diagnostic finding) {
        return finding.kind().code() + " " + finding.location().file().path() + ":"
                + finding.location().position() + " " + finding.args();
    }
}
