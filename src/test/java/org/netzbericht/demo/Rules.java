package org.netzbericht.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rules as tests. */
final class Rules {
    private static final int SHOWN = 60;

    private Rules() {}

    /** One test per rule, over the demo site. */
    static Stream<DynamicTest> tests(Map<String, Function<OutputFolder, List<String>>> rules) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> assertNone(rule.getValue().apply(DemoSite.folder()))));
    }

    /** Fails with the problems, one per line. */
    static void assertNone(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.size() + " problems:\n"
                    + problems.stream().limit(SHOWN).collect(Collectors.joining("\n"))
                    + (problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : ""));
        }
    }
}
