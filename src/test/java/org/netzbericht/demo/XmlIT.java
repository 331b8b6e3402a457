package org.netzbericht.demo;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the demo site offers to machines keeps the rules of its formats. */
@EnabledIf(
        value = "org.netzbericht.demo.DemoSite#isAvailable",
        disabledReason = "There is no demo site to look at yet.")
class XmlIT {
    @TestFactory
    Stream<DynamicTest> machineFiles() {
        return Rules.tests(MachineFiles.rules());
    }
}
