package org.netzbericht.demo;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the demo site offers to machines keeps the rules of its formats. */
class XmlIT {
    @TestFactory
    Stream<DynamicTest> machineFiles() {
        return Rules.tests(MachineFiles.rules());
    }
}
