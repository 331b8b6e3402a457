package org.netzbericht.demo;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** The demo site keeps every rule for finished pages. */
@EnabledIf(
        value = "org.netzbericht.demo.DemoSite#isAvailable",
        disabledReason = "The engine does not build the site yet.")
class SiteHygieneIT {
    @TestFactory
    Stream<DynamicTest> pages() {
        return Rules.tests(Hygiene.rules());
    }
}
