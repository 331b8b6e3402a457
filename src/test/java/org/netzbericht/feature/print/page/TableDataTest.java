package org.netzbericht.feature.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableDataTest {
    @Test
    void makesAFileOfEachTableWithACaption() {
        List<Attachment> files = TableData.of(
                "<table><tr><td>1</table>"
                        + "<table><caption>Orte</caption><tr><th>Ort</th><th colspan=2>Zahl, rund</th></tr>"
                        + "<tr><td>Adorf<sup class=fn-call>1</sup><span class=fn>Note</span></td><td>1</td><td>\"2\"</td></tr></table>");
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("table-001.csv");
            assertThat(file.description()).isEqualTo("Orte");
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Ort,\"Zahl, rund\",\r\nAdorf,1,\"\"\"2\"\"\"\r\n");
        });
    }
}
