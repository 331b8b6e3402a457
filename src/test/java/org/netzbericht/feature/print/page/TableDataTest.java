package org.netzbericht.feature.print.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableDataTest {
    private static final List<Attachment> FILES = TableData.of(
            "<table><tr><td>1</table>"
                    + "<table><caption>Orte</caption><thead><tr><th>Ort</th><th colspan=2>Zahl, rund</th></tr></thead>"
                    + "<tr><td>Adorf<sup class=fn-call>1</sup><span class=fn>Note</span></td><td>1</td><td>\"2\"</td></tr></table>",
            "Buch");

    @Test
    void makesAFileOfEachTableWithACaption() {
        assertThat(FILES).extracting(Attachment::name).containsExactly("data.json", "table-001.csv");
        assertThat(FILES.get(1).description()).isEqualTo("Orte");
        assertThat(new String(FILES.get(1).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Ort,\"Zahl, rund\",\r\nAdorf,1,\"\"\"2\"\"\"\r\n");
    }

    @Test
    void makesOneFileOfAllTables() {
        assertThat(new String(FILES.get(0).bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .isEqualTo("{ \"title\": \"Buch\", \"tables\": [ { \"file\": \"table-001.csv\", \"caption\": \"Orte\", "
                        + "\"columns\": [ [ \"Ort\", \"Zahl, rund\", \"\" ] ], "
                        + "\"rows\": [ [ \"Adorf\", \"1\", \"\\\"2\\\"\" ] ] } ] } ");
    }

    @Test
    void makesNothingOfAPageWithoutTables() {
        assertThat(TableData.of("<p>A</p>", "Buch")).isEmpty();
    }
}
