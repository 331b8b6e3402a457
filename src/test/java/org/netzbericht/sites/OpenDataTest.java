package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Open data: every file byte by byte, and as other programs read it. */
class OpenDataTest {
    private static final String SITE = "data/open";
    private static final Path SHAPES = Path.of("src", "test", "resources", "dcat", "dcat-ap-de.ttl");

    @Test
    void writesEveryFormByteByByte() {
        site(SITE).build().equalsExpected().absent("daten/thing.csv").absent("daten/person.geojson");
    }

    @Test
    void publishesNothingInternalOrPersonal() {
        site(SITE).build().files().forEach((path, text) -> {
            if (path.startsWith("daten/") && !path.endsWith(".html")) {
                assertThat(text).as(path).doesNotContainIgnoringCase("geheim").doesNotContain("2312599", "mayor");
            }
        });
    }

    @Test
    void writesTablesThatReadersUnderstand() {
        List<List<String>> table =
                read(site(SITE).build().file("daten/place.csv").text(), ',');
        Map<String, String> nord = row(table, "nord");
        assertThat(nord)
                .containsEntry("title", "=1+1; Nord, „Nord“")
                .containsEntry("short", "Sagt \"hallo\"")
                .containsEntry("key", "05334002")
                .containsEntry("where.lon", "6.0800")
                .containsEntry("people.value", "1200")
                .containsEntry("people.asOf", "2023-12-31")
                .containsEntry("kind.key", "town")
                .containsEntry("kind.label", "Stadt")
                .containsEntry("tags", "Wasser | A\\|B")
                .containsEntry("twins.id", "sued")
                .containsEntry("rooms.name", "Saal | Keller")
                .containsEntry("rooms.seats", "80 | ")
                .containsEntry("open.start", "2021-03")
                .containsEntry("pageUrl", "https://example.org/orte/nord/")
                .containsEntry("example", "false");
        assertThat(row(table, "sued")).containsEntry("example", "true").containsEntry("key", "");
        assertThat(table).allSatisfy(line -> assertThat(line).hasSameSizeAs(table.get(0)));
    }

    @Test
    void writesNoFormulaForExcel() {
        String text = site(SITE).build().file("daten/place-excel.csv").text();
        assertThat(text).startsWith("\uFEFFid;title;");
        List<List<String>> table = read(text.substring(1), ';');
        assertThat(row(table, "nord"))
                .containsEntry("title", "'=1+1; Nord, „Nord“")
                .containsEntry("key", "'05334002")
                .containsEntry("size", "12,50");
        assertThat(row(table, "sued")).containsEntry("short", "'-Minus am Anfang");
        for (List<String> line : table) {
            assertThat(line).noneMatch(cell -> cell.matches("(?s)\\s*[=+@-].*"));
        }
    }

    @Test
    void writesJsonThatItsSchemaDescribes() {
        Built built = site(SITE).build();
        for (String name : List.of("place", "person")) {
            var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(built.file("daten/" + name + ".schema.json").text());
            assertThat(schema.validate(built.file("daten/" + name + ".json").text(), InputFormat.JSON))
                    .isEmpty();
            String wrong =
                    built.file("daten/" + name + ".json").text().replaceFirst("\"example\": false", "\"example\": 1");
            assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void writesMapsWithLongitudeFirst() {
        JsonObject map = JsonParser.parseString(
                        site(SITE).build().file("daten/place.geojson").text())
                .getAsJsonObject();
        JsonArray features = map.getAsJsonArray("features");
        assertThat(features).hasSize(1);
        JsonObject point = features.get(0).getAsJsonObject().getAsJsonObject("geometry");
        assertThat(point.toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[6.0800,50.7]}");
    }

    /** JSON-LD is read by the reader of version 1.0: that of 1.1 needs a JSON library that an older one of another test hides. */
    @Test
    @SuppressWarnings("deprecation")
    void writesACatalogueThatKeepsTheShapes() throws IOException {
        Graph shapes = RDFDataMgr.loadGraph(SHAPES.toString());
        Built built = site(SITE).build();
        Graph turtle = graph(built.file("daten/katalog.ttl").text(), Lang.TURTLE);
        Graph jsonLd = graph(built.file("daten/katalog.jsonld").text(), Lang.JSONLD10);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        ValidationReport report = ShaclValidator.get().validate(shapes, turtle);
        assertThat(report.getEntries()).isEmpty();
        for (String property : List.of("publisher", "license", "description")) {
            Graph broken = graph(built.file("daten/katalog.ttl").text(), Lang.TURTLE);
            Node name = NodeFactory.createURI("http://purl.org/dc/terms/" + property);
            Triple one = broken.find(Node.ANY, name, Node.ANY).toList().get(0);
            broken.delete(one);
            assertThat(ShaclValidator.get().validate(shapes, broken).conforms())
                    .as(property)
                    .isFalse();
        }
    }

    @Test
    void tellsSizesAndSumsOfTheFiles() throws Exception {
        Built built = site(SITE).build();
        byte[] bytes = Files.readAllBytes(built.output().resolve("daten/place.csv"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        built.file("daten/katalog.ttl").contains("\"" + bytes.length + "\"^^xsd:nonNegativeInteger", sum);
    }

    @Test
    void showsDataSetsOnAPage() {
        Built built = themed(SITE)
                .change("pages/daten.md", "title: Daten", "title: Daten\nlayout: data")
                .build();
        Document page = Jsoup.parse(built.file("daten/index.html").text());
        assertThat(page.select("section.dataset h2").eachText()).containsExactly("Personen", "Alle Orte");
        assertThat(page.select("#place .dataset-files a").eachAttr("href"))
                .containsExactly("place.csv", "place-excel.csv", "place.json", "place.geojson", "place.schema.json");
        assertThat(page.select("#place .data-table[data-sort] tbody th").eachText())
                .containsExactlyInAnyOrder("=1+1; Nord, „Nord“", "Süd");
        assertThat(page.select("#place details code").eachText())
                .contains("where.lat", "rooms.seats")
                .doesNotContain("note", "phone");
        assertThat(page.text())
                .contains("Testverein 2026", "In Quadratkilometern.", "town = Stadt")
                .doesNotContain("Geheim");
    }

    private static Graph graph(String text, Lang language) {
        return RDFParser.create()
                .source(new StringReader(text))
                .lang(language)
                .base("https://example.org/")
                .toGraph();
    }

    private static Map<String, String> row(List<List<String>> table, String id) {
        List<String> found = table.stream()
                .filter(line -> line.get(0).equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, String> row = new java.util.HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            row.put(table.get(0).get(i), found.get(i));
        }
        return row;
    }

    /** RFC 4180, to the letter. */
    private static List<List<String>> read(String text, char separator) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                assertThat(cell).isEmpty();
                quoted = true;
            } else if (c == separator) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r') {
                assertThat(text.charAt(++i)).isEqualTo('\n');
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else {
                assertThat(c).isNotEqualTo('\n');
                cell.append(c);
            }
        }
        assertThat(line).isEmpty();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        return lines;
    }
}
