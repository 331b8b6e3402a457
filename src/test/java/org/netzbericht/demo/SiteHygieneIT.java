package org.netzbericht.demo;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The demo site keeps every rule for finished pages. */
class SiteHygieneIT {
    @TestFactory
    Stream<DynamicTest> pages() {
        return Rules.tests(Hygiene.rules());
    }
}
