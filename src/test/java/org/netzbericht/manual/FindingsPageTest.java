package org.netzbericht.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingsPageTest {
    @Test
    void pageOfFindingsIsWhatTheirTextsMake() throws IOException {
        String made = FindingsPage.text();
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(FindingsPage.FILE, made);
        }
        assertThat(Files.readString(FindingsPage.FILE))
                .as("texts have changed: mvn test -Dtest=FindingsPageTest -Dupdate.expected=true")
                .isEqualTo(made);
    }

    @Test
    void everyFindingTheProgramReportsIsExplained() {
        TreeSet<String> unexplained = new TreeSet<>(FindingsPage.reported().keySet());
        unexplained.removeAll(FindingsPage.explained());
        assertThat(unexplained).isEmpty();
    }
}
