package org.netzbericht.feature.opendata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.data.Column;
import org.netzbericht.site.data.Dataset;
import org.netzbericht.site.data.Dataset.Form;
import org.netzbericht.site.data.Licence;
import org.netzbericht.source.Location;

/** The collections with a block {@code export} as files for programs, and the catalogue of all. */
public final class OpenData implements Feature {
    static final Kind KEY = Kind.error("export.key");
    static final Kind SHAPE = Kind.error("export.shape");
    static final Kind LICENCE = Kind.error("export.licence");
    static final Kind THEME = Kind.error("export.theme");

    private static final List<String> KEYS = List.of("title", "description", "theme", "licence", "attribution");

    /** The EU's data themes. Source: publications.europa.eu/resource/authority/data-theme. */
    private static final List<String> THEMES = List.of(
            "AGRI",
            "ECON",
            "EDUC",
            "ENER",
            "ENVI",
            "GOVE",
            "HEAL",
            "INTR",
            "JUST",
            "REGI",
            "SOCI",
            "TECH",
            "TRAN",
            "OP_DATPRO");

    private static final String TURTLE = Dataset.CATALOGUE + ".ttl";
    private static final String JSON_LD = Dataset.CATALOGUE + ".jsonld";

    /** Levels of the JSON file whose parts have lines of their own: the file, the list, each record in one line. */
    private static final int DEEPEST = 2;

    @Override
    public Set<String> blocks() {
        return Set.of(Dataset.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            Node node = collection.blocks().get(Dataset.BLOCK);
            boolean isNo = node instanceof Scalar scalar
                    && List.of("no", "false", "nein").contains(scalar.text().strip());
            boolean isYes =
                    node instanceof Scalar scalar && Dataset.isYes(scalar.text().strip());
            if (node != null && !isNo && !isYes && !(node instanceof Mapping)) {
                findings.add(SHAPE, new Location(collection.file(), node.span()));
            }
        }
        Dataset.all(schema).forEach(dataset -> check(dataset, schema, findings));
        return findings.list();
    }

    private static void check(Dataset dataset, Schema schema, Findings findings) {
        dataset.block().checkKeys(KEY, KEYS, findings);
        if (dataset.licence(schema) == null) {
            String given = dataset.block().text("licence", "");
            findings.add(LICENCE.at(dataset.block().at("licence"), given, String.join(", ", Licence.codes()))
                    .suggesting(given.isEmpty() ? null : Suggestion.nearest(given, Licence.codes())));
        }
        for (String theme : dataset.themes()) {
            if (!THEMES.contains(theme)) {
                findings.add(THEME.at(dataset.block().at("theme"), theme, String.join(", ", THEMES))
                        .suggesting(Suggestion.nearest(theme, THEMES)));
            }
        }
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        List<Dataset> datasets = Dataset.all(site.content().schema());
        datasets.forEach(dataset -> dataset.forms().forEach(form -> files.add(dataset.file(form))));
        if (!datasets.isEmpty()) {
            files.add(TURTLE);
            files.add(JSON_LD);
        }
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        List<Catalogue.Offered> offered = new ArrayList<>();
        for (Dataset dataset : Dataset.all(site.content().schema())) {
            offered.add(new Catalogue.Offered(dataset, files(site, dataset)));
        }
        if (offered.isEmpty()) {
            return Stream.empty();
        }
        Graph catalogue = Catalogue.of(site, offered);
        Stream<OutputFile> all =
                Stream.of(OutputFile.text(TURTLE, catalogue.turtle()), OutputFile.text(JSON_LD, catalogue.jsonLd()));
        return Stream.concat(offered.stream().flatMap(one -> one.files().values().stream()), all);
    }

    private static Map<Form, OutputFile> files(Site site, Dataset dataset) {
        Schema schema = site.content().schema();
        List<Column> columns = dataset.columns(schema);
        List<Map<String, Object>> records = dataset.records(site);
        Map<Form, OutputFile> files = new EnumMap<>(Form.class);
        for (Form form : dataset.forms()) {
            String text = switch (form) {
                case CSV -> CsvText.rfc4180(columns, records);
                case EXCEL -> CsvText.excel(columns, records);
                case JSON -> JsonText.of(json(site, dataset, records), DEEPEST);
                case GEOJSON -> JsonText.of(geoJson(dataset.point(), records), DEEPEST);
                case SCHEMA ->
                    JsonText.of(
                            JsonSchema.of(dataset, site.settings().baseUrl() + dataset.file(Form.SCHEMA), schema), 6);
            };
            files.put(form, OutputFile.text(dataset.file(form), text));
        }
        return files;
    }

    private static Map<String, Object> json(Site site, Dataset dataset, List<Map<String, Object>> records) {
        String language = site.content().schema().language();
        String base = site.settings().baseUrl();
        Licence licence = dataset.licence(site.content().schema());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", dataset.title().in(language));
        json.put("description", dataset.description().in(language));
        json.put("language", language);
        if (licence != null) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", licence.name());
            named.put("url", licence.url());
            json.put("licence", named);
        }
        json.put("attribution", dataset.attribution(site));
        String updated = dataset.updated(site);
        if (updated != null) {
            json.put("updated", updated);
        }
        Page page = site.at("/" + Dataset.FOLDER);
        json.put("source", base + (page == null ? "" : Dataset.FOLDER));
        json.put("schema", base + dataset.file(Form.SCHEMA));
        json.put("records", records);
        return json;
    }

    /** RFC 7946: longitude before latitude. What has no point is not on the map. */
    private static Map<String, Object> geoJson(@Nullable String point, List<Map<String, Object>> records) {
        List<Object> features = new ArrayList<>();
        for (Map<String, Object> record : records) {
            if (record.get(point) instanceof Map<?, ?> place) {
                Map<String, Object> properties = new LinkedHashMap<>(record);
                properties.remove(point);
                Map<String, Object> geometry = new LinkedHashMap<>();
                geometry.put("type", "Point");
                geometry.put("coordinates", List.of(lonLat(place, "lon"), lonLat(place, "lat")));
                Map<String, Object> feature = new LinkedHashMap<>();
                feature.put("type", "Feature");
                feature.put("id", record.getOrDefault("id", ""));
                feature.put("geometry", geometry);
                feature.put("properties", properties);
                features.add(feature);
            }
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return collection;
    }

    private static Object lonLat(Map<?, ?> place, String part) {
        return java.util.Objects.requireNonNull(place.get(part));
    }
}
