package org.netzbericht.feature.opendata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Value;
import org.netzbericht.feature.opendata.Graph.Thing;
import org.netzbericht.output.OutputFile;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.site.data.Dataset;
import org.netzbericht.site.data.Licence;

/** The catalogue of all data sets of a site, as DCAT-AP.de 3.0 wants it. */
final class Catalogue {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final Map<String, String> LANGUAGES = Map.of(
            "de", "DEU", "en", "ENG", "tr", "TUR", "ar", "ARA", "fr", "FRA", "uk", "UKR", "ru", "RUS", "pl", "POL");

    private final Site site;
    private final Schema schema;
    private final String language;
    private final String base;
    private final String landing;
    private final Graph graph;

    /** A data set with its files, whose sizes and sums the catalogue tells. */
    record Offered(Dataset dataset, Map<Dataset.Form, OutputFile> files) {}

    private Catalogue(Site site) {
        this.site = site;
        this.schema = site.content().schema();
        this.language = schema.language();
        this.base = site.settings().baseUrl();
        Page page = site.at("/" + Dataset.FOLDER);
        this.landing = base + (page == null ? "" : Dataset.FOLDER);
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcatde", "http://dcat-ap.de/def/dcatde/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("spdx", "http://spdx.org/rdf/terms#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        this.graph = new Graph(prefixes);
    }

    static Graph of(Site site, List<Offered> offered) {
        Catalogue catalogue = new Catalogue(site);
        catalogue.write(offered);
        return catalogue.graph;
    }

    /** Things without pages of their own: parts of the folder. */
    private String iri(String name) {
        return base + Dataset.FOLDER + "#" + name;
    }

    private void write(List<Offered> offered) {
        Thing catalogue = graph.thing(iri("katalog"), "dcat:Catalog")
                .words("dct:title", site.settings().title(language), language)
                .words("dct:description", description(), language)
                .to("dct:publisher", iri("herausgeber"))
                .to("foaf:homepage", landing)
                .to("dcat:themeTaxonomy", AUTHORITY + "data-theme");
        languages(catalogue);
        offered.stream()
                .map(one -> one.dataset().updated(site))
                .filter(updated -> updated != null)
                .max(String::compareTo)
                .ifPresent(updated -> catalogue.typed("dct:modified", updated, "xsd:date"));
        offered.forEach(one -> catalogue.to("dcat:dataset", iri(one.dataset().name())));
        graph.thing(iri("herausgeber"), "foaf:Agent").plain("foaf:name", operator());
        Thing contact =
                graph.thing(iri("kontakt"), "vcard:Kind", "vcard:Organization").plain("vcard:fn", operator());
        String email = email();
        if (email == null) {
            contact.to("vcard:hasURL", base);
        } else {
            contact.to("vcard:hasEmail", "mailto:" + email);
        }
        offered.forEach(this::dataset);
    }

    private String description() {
        return site.settings().entry().get("description") instanceof Value.Text text
                ? text.in(language)
                : site.settings().title(language);
    }

    private String operator() {
        return part("operator", "name", site.settings().title(language));
    }

    private String part(String group, String name, String otherwise) {
        return site.settings().entry().get(group) instanceof Value.Group parts
                        && parts.values().get(name) instanceof Value.Text text
                ? text.in(language)
                : otherwise;
    }

    private @Nullable String email() {
        return site.settings().entry().get("legal") instanceof Value.Group legal
                        && legal.values().get("imprint") instanceof Value.Group imprint
                        && imprint.values().get("email") instanceof Value.Text email
                ? email.text()
                : null;
    }

    private void languages(Thing thing) {
        String code = LANGUAGES.get(language);
        if (code != null) {
            thing.to("dct:language", AUTHORITY + "language/" + code);
        }
    }

    private void dataset(Offered offered) {
        Dataset dataset = offered.dataset();
        String title = dataset.title().in(language);
        String description = dataset.description().in(language);
        Thing thing = graph.thing(iri(dataset.name()), "dcat:Dataset")
                .plain("dct:identifier", iri(dataset.name()))
                .words("dct:title", title, language)
                .words("dct:description", description.isBlank() ? title : description, language)
                .to("dct:publisher", iri("herausgeber"))
                .to("dcat:contactPoint", iri("kontakt"))
                .to("dcat:landingPage", landing)
                .to("dct:accessRights", AUTHORITY + "access-right/PUBLIC")
                .words("dcat:keyword", title, language);
        languages(thing);
        dataset.themes().forEach(theme -> thing.to("dcat:theme", AUTHORITY + "data-theme/" + theme));
        String updated = dataset.updated(site);
        if (updated != null) {
            thing.typed("dct:modified", updated, "xsd:date");
        }
        for (Dataset.Form form : offered.files().keySet()) {
            if (form != Dataset.Form.SCHEMA) {
                thing.to("dcat:distribution", distribution(dataset, form));
            }
        }
        offered.files().forEach((form, file) -> {
            if (form != Dataset.Form.SCHEMA) {
                distribution(dataset, form, file, updated);
            }
        });
    }

    private String distribution(Dataset dataset, Dataset.Form form) {
        return iri(dataset.name() + "-" + form.name().toLowerCase(Locale.ROOT));
    }

    private void distribution(Dataset dataset, Dataset.Form form, OutputFile file, @Nullable String updated) {
        Licence licence = dataset.licence(schema);
        String iri = distribution(dataset, form);
        Thing thing = graph.thing(iri, "dcat:Distribution")
                .words("dct:title", dataset.title().in(language) + " – " + form.title(), language)
                .to("dcat:accessURL", base + file.path())
                .to("dcat:downloadURL", base + file.path())
                .to("dct:format", AUTHORITY + "file-type/" + format(form))
                .to("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + form.mediaType())
                .plain("dcatde:licenseAttributionByText", dataset.attribution(site))
                .typed("dcat:byteSize", String.valueOf(file.bytes().length), "xsd:nonNegativeInteger")
                .to("spdx:checksum", iri + "-sha256");
        if (licence != null) {
            thing.to("dct:license", licence.uri());
        }
        if (updated != null) {
            thing.typed("dct:modified", updated, "xsd:date");
        }
        graph.thing(iri + "-sha256", "spdx:Checksum")
                .to("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256")
                .typed("spdx:checksumValue", sha256(file.bytes()), "xsd:hexBinary");
    }

    private static String format(Dataset.Form form) {
        return switch (form) {
            case CSV, EXCEL -> "CSV";
            case JSON, SCHEMA -> "JSON";
            case GEOJSON -> "GEOJSON";
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }
}
