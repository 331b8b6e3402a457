package org.netzbericht.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Official keys and postcodes mean the same with quotes and without, whatever number YAML would make of them. */
class OfficialKeysTest {
    private static final Path SAMPLE = Path.of("src/test/resources/keys.csv");

    /** All keys, where the project's data lies beside the program; the sample is committed. */
    private static final Path ALL = Path.of("../shared/data/municipalities.csv");

    @Test
    void theSampleHasAllStatesAndBothSortsOfDigits() throws IOException {
        Set<String> states = new TreeSet<>();
        List<List<String>> rows = rows(SAMPLE);
        rows.forEach(row -> states.add(row.get(0).substring(0, 2)));
        assertThat(states).hasSize(16).first().isEqualTo("01");
        assertThat(rows)
                .anyMatch(row -> row.get(0).startsWith("0") && row.get(0).matches("[0-7]+"));
        assertThat(rows)
                .anyMatch(row -> row.get(0).startsWith("0") && row.get(0).matches(".*[89].*"));
        assertThat(rows).anyMatch(row -> row.get(2).matches("0[0-7]+"));
    }

    @Test
    void everyKeyOfTheSampleReadsAsTyped() throws IOException {
        rows(SAMPLE).forEach(OfficialKeysTest::readsAsTyped);
    }

    @TestFactory
    Stream<DynamicTest> everyKeyOfTheCountryReadsAsTyped() throws IOException {
        if (!Files.exists(ALL)) {
            return Stream.empty();
        }
        List<List<String>> rows = rows(ALL);
        return Stream.of(DynamicTest.dynamicTest(rows.size() + " keys", () -> {
            assertThat(rows).hasSize(10_752);
            rows.forEach(OfficialKeysTest::readsAsTyped);
        }));
    }

    private static void readsAsTyped(List<String> row) {
        String ags = row.get(0);
        String ars = row.get(1);
        String district = ags.substring(0, 5);
        String plz = row.get(2);
        assertThat(Code.agree(ars, ags)).as(ars + " " + ags).isTrue();
        for (String quote : List.of("", "\"", "'")) {
            String text = "ags: " + quote + ags + quote + "\nars: " + quote + ars + quote + "\ndistrict: " + quote
                    + district + quote + "\nplz: " + quote + plz + quote + "\n";
            reads(SourceFile.of("quick.yaml", text), row, district);
            reads(SourceFile.of("thorough.yaml", "# read by the library\n" + text), row, district);
            reads(SourceFile.of("inline.yaml", "{ " + text.strip().replace("\n", ", ") + " }\n"), row, district);
        }
    }

    private static void reads(SourceFile file, List<String> row, String district) {
        Findings findings = new Findings();
        Mapping mapping = (Mapping) findings.take(YamlReader.read(file));
        assertThat(value(mapping, "ags", Code.AGS, file, findings)).isEqualTo(row.get(0));
        assertThat(value(mapping, "ars", Code.ARS, file, findings)).isEqualTo(row.get(1));
        assertThat(value(mapping, "district", Code.DISTRICT_KEY, file, findings))
                .isEqualTo(district);
        assertThat(value(mapping, "plz", Code.PLZ, file, findings)).isEqualTo(row.get(2));
        assertThat(findings.list()).isEmpty();
    }

    private static String value(Mapping mapping, String key, Code code, SourceFile file, Findings findings) {
        Node node = mapping.get(key);
        assertThat(node).isInstanceOf(Scalar.class);
        CodeType type = new CodeType(code);
        Field field = new Field(
                key,
                LocalText.of(key),
                LocalText.empty(),
                type,
                false,
                false,
                false,
                null,
                null,
                null,
                Location.of(file));
        return ((Value.Text) type.read(node, field, new Reading(file, findings))).text();
    }

    /** The first three columns that matter: AGS, ARS, postcode. Names may hold commas, keys do not. */
    private static List<List<String>> rows(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .toList();
        return lines.stream()
                .map(line -> csv.equals(SAMPLE) ? List.of(line.split(",")).subList(0, 3) : ofFull(line))
                .toList();
    }

    private static List<String> ofFull(String line) {
        List<String> cells = new java.util.ArrayList<>();
        boolean quoted = false;
        StringBuilder cell = new StringBuilder();
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '"') {
                cell.append(c);
            }
        }
        return List.of(cells.get(0), cells.get(1), cells.get(15));
    }
}
