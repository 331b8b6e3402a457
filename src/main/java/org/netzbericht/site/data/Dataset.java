package org.netzbericht.site.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.PointType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.site.Site;

/** A collection that is offered as data by its block {@code export}. Internal and personal fields are neither columns nor values. */
public record Dataset(Block block) {
    /** The name of the block. */
    public static final String BLOCK = "export";

    /** The folder of all files. */
    public static final String FOLDER = "daten/";

    /** The catalogue of all data sets, without ending. */
    public static final String CATALOGUE = FOLDER + "katalog";

    /** Between several values of one cell. */
    public static final String SEPARATOR = " | ";

    /** A form that data sets are offered in: what is behind the name of the collection, and the name for people. */
    public enum Form {
        CSV(".csv", "CSV", "text/csv"),
        EXCEL("-excel.csv", "CSV (Excel)", "text/csv"),
        JSON(".json", "JSON", "application/json"),
        GEOJSON(".geojson", "GeoJSON", "application/geo+json"),
        SCHEMA(".schema.json", "JSON Schema", "application/schema+json");

        private final String ending;
        private final String title;
        private final String mediaType;

        Form(String ending, String title, String mediaType) {
            this.ending = ending;
            this.title = title;
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String title() {
            return title;
        }
    }

    public static List<Dataset> all(Schema schema) {
        List<Dataset> all = new ArrayList<>();
        schema.collections().values().forEach(collection -> of(collection).ifPresent(all::add));
        return all;
    }

    private static Optional<Dataset> of(Collection collection) {
        Node node = collection.blocks().get(BLOCK);
        if (node instanceof Scalar scalar && isYes(scalar.text().strip())) {
            return Optional.of(new Dataset(new Block(collection, new Mapping(Map.of(), scalar.span()))));
        }
        return Block.of(collection, BLOCK).map(Dataset::new);
    }

    /** Whether a text says that the collection is offered. */
    public static boolean isYes(String text) {
        return List.of("yes", "true", "ja").contains(text);
    }

    public String name() {
        return block.collection().name();
    }

    public LocalText title() {
        return block.local("title", block.collection().many());
    }

    public LocalText description() {
        return block.local("description", block.collection().description());
    }

    /** Codes of the EU's vocabulary of data themes. */
    public List<String> themes() {
        return block.texts("theme");
    }

    /** The declared licence, else that of the site, as far as it is one for data. */
    public @Nullable Licence licence(Schema schema) {
        String code = block.text("licence");
        if (code != null) {
            return Licence.of(code);
        }
        return schema.settings().entry().get("licence") instanceof Value.Group group
                        && group.values().get("url") instanceof Value.Link link
                ? Licence.at(link.url())
                : null;
    }

    /** The words that whoever uses the data has to add. */
    public String attribution(Site site) {
        return block.text(
                "attribution", site.settings().title(site.content().schema().language()));
    }

    public String file(Form form) {
        return FOLDER + name() + form.ending;
    }

    /** The forms it is offered in; maps only where there is a point. */
    public List<Form> forms() {
        List<Form> forms = new ArrayList<>(List.of(Form.values()));
        if (point() == null) {
            forms.remove(Form.GEOJSON);
        }
        return forms;
    }

    /** The name of the first field with a point, or null. */
    public @Nullable String point() {
        for (Field field : block.collection().fields().fields().values()) {
            if (field.type() instanceof PointType && !field.internal() && !field.personal()) {
                return field.name();
            }
        }
        return null;
    }

    /** Whether a field may leave its page, and says something there. */
    public static boolean isShared(Schema schema, Field field) {
        return Columns.isShared(schema, field);
    }

    public List<Column> columns(Schema schema) {
        return Columns.of(schema, block.collection());
    }

    /** The published records in the order of their list. */
    public List<Map<String, Object>> records(Site site) {
        RecordTree tree = new RecordTree(site);
        return site.entries(name()).stream().map(tree::of).toList();
    }

    /** When a record last changed; null where none says so. */
    public @Nullable String updated(Site site) {
        return site.entries(name()).stream()
                .map(Entry::status)
                .filter(status -> status.updated() != null)
                .map(status -> String.valueOf(status.updated()))
                .max(String::compareTo)
                .orElse(null);
    }

    /** The values of a column in a record: one, or as many as there are; an absent part of one of several is null. */
    public static List<@Nullable Object> values(Map<String, Object> record, Column column) {
        List<@Nullable Object> values = new ArrayList<>();
        collect(record, column.path().split("\\."), 0, values);
        return values;
    }

    private static void collect(@Nullable Object tree, String[] path, int at, List<@Nullable Object> values) {
        if (tree instanceof List<?> list) {
            list.forEach(item -> collect(item, path, at, values));
        } else if (at == path.length) {
            values.add(tree);
        } else {
            collect(tree instanceof Map<?, ?> map ? map.get(path[at]) : null, path, at + 1, values);
        }
    }

    /** A cell as text: several values with the separator between, in which it is escaped. */
    public static String cell(Map<String, Object> record, Column column) {
        List<@Nullable Object> values = values(record, column);
        if (!column.many()) {
            return values.isEmpty() ? "" : text(values.get(0));
        }
        if (values.stream().allMatch(value -> value == null)) {
            return "";
        }
        return String.join(
                SEPARATOR,
                values.stream().map(value -> text(value).replace("|", "\\|")).toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
