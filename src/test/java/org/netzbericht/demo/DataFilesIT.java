package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.junit.jupiter.api.Test;

/** What the demo site offers to other programs is what these can read. */
class DataFilesIT {
    private static final Path SHAPES = Path.of("src", "test", "resources", "dcat", "dcat-ap-de.ttl");

    @Test
    void calendarsAreValid() throws Exception {
        List<String> files = ending(".ics");
        assertThat(files).contains("termine.ics");
        for (String file : files) {
            var calendar = new CalendarBuilder().build(new StringReader(text(file)));
            assertThat(calendar.validate().getEntries()).as(file).isEmpty();
            assertThat(calendar.getComponents("VEVENT")).as(file).isNotEmpty();
        }
    }

    @Test
    void whatCanBeSubscribedToIsThere() {
        String base = DemoSite.folder().baseUrl().replace("https:", "webcal:");
        List<String> offered = DemoSite.folder().pages().stream()
                .flatMap(page -> page.document().select("a[href^=webcal:]").eachAttr("href").stream())
                .distinct()
                .toList();
        assertThat(offered).hasSizeGreaterThan(1).allSatisfy(url -> {
            assertThat(url).startsWith(base);
            assertThat(files()).containsKey(url.substring(base.length()));
        });
    }

    @Test
    void feedsAreRead() throws Exception {
        List<String> files = ending("feed.xml");
        assertThat(files).contains("aktuelles/feed.xml", "themen/beteiligung/feed.xml");
        for (String file : files) {
            var feed = new SyndFeedInput().build(new StringReader(text(file)));
            assertThat(feed.getFeedType()).as(file).isEqualTo("atom_1.0");
            assertThat(feed.getEntries()).as(file).isNotEmpty();
        }
    }

    @Test
    void jsonFilesKeepTheirSchemas() {
        List<String> schemas = ending(".schema.json");
        assertThat(schemas).hasSizeGreaterThan(10);
        for (String file : schemas) {
            var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text(file));
            String data = text(file.replace(".schema.json", ".json"));
            assertThat(schema.validate(data, InputFormat.JSON)).as(file).isEmpty();
        }
    }

    @Test
    void theCatalogueKeepsTheShapes() {
        Graph catalogue = RDFParser.create()
                .source(new StringReader(text("daten/katalog.ttl")))
                .lang(Lang.TURTLE)
                .base("https://netzbericht.example/")
                .toGraph();
        assertThat(ShaclValidator.get()
                        .validate(RDFDataMgr.loadGraph(SHAPES.toString()), catalogue)
                        .getEntries())
                .isEmpty();
    }

    private static List<String> ending(String ending) {
        return files().keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    private static String text(String file) {
        return new String(files().get(file), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files() {
        return DemoSite.folder().files();
    }
}
