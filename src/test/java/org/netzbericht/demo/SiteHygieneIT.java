package org.netzbericht.demo;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** The demo site keeps every rule for finished pages. */
@EnabledIf(
        value = "org.netzbericht.demo.DemoSite#isAvailable",
        disabledReason = "There is no demo site to look at yet.")
class SiteHygieneIT {
    @TestFactory
    Stream<DynamicTest> pages() {
        return Rules.tests(Hygiene.rules());
    }
}
