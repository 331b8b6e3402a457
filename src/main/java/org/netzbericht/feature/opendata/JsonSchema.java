package org.netzbericht.feature.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.AmountType;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.PeriodType;
import org.netzbericht.content.schema.PointType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.site.data.Dataset;

/** What the JSON file of a data set holds, as a JSON Schema (2020-12): the data dictionary for programs. */
final class JsonSchema {
    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** {@code url} is the address of the schema itself. */
    static Map<String, Object> of(Dataset dataset, String url, Schema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", leaf("text"));
        new JsonSchema(schema).fields(dataset.block().collection().fields()).forEach(properties::putIfAbsent);
        properties.put("pageUrl", leaf("link"));
        properties.put("updated", leaf("date"));
        properties.put("example", leaf("yesNo"));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        file.put("$id", url);
        file.put("title", dataset.title().in(schema.language()));
        file.put("type", "object");
        file.put("required", List.of("title", "licence", "attribution", "records"));
        file.put("properties", Map.of("records", array(object(properties, List.of("id", "example")))));
        return file;
    }

    private Map<String, Object> fields(FieldSet fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields.fields().values()) {
            if (Dataset.isShared(schema, field)) {
                Map<String, Object> described = new LinkedHashMap<>();
                described.put("title", field.label().in(schema.language()));
                if (!field.help().isEmpty()) {
                    described.put("description", field.help().in(schema.language()));
                }
                described.putAll(type(field.type()));
                properties.put(field.name(), described);
            }
        }
        return properties;
    }

    private Map<String, Object> type(FieldType type) {
        if (type instanceof ListType list) {
            return array(type(list.item().type()));
        }
        if (type instanceof GroupType group) {
            return object(fields(group.fields()), List.of());
        }
        if (type instanceof ReferenceType) {
            return reference();
        }
        if (type instanceof ChoiceType choice) {
            Map<String, Object> key = leaf("text");
            key.put("enum", List.copyOf(choice.options().keySet()));
            return object(parts("key", key, "label", leaf("text")), List.of("key", "label"));
        }
        if (type instanceof PointType) {
            return object(parts("lat", leaf("decimal"), "lon", leaf("decimal")), List.of("lat", "lon"));
        }
        if (type instanceof PeriodType) {
            return object(
                    parts("start", leaf("date"), "end", leaf("date"), "ongoing", leaf("yesNo")),
                    List.of("start", "ongoing"));
        }
        if (type instanceof AmountType amount) {
            Map<String, Object> source = amount.sources() == null ? leaf("text") : reference();
            return object(
                    parts("value", leaf("decimal"), "unit", leaf("text"), "asOf", leaf("date"), "source", source),
                    List.of("value"));
        }
        return type.name().equals("link")
                ? object(parts("url", leaf("link"), "label", leaf("text")), List.of("url"))
                : leaf(type.name());
    }

    private static Map<String, Object> reference() {
        return object(
                parts("collection", leaf("text"), "id", leaf("text"), "title", leaf("text")),
                List.of("collection", "id", "title"));
    }

    private static Map<String, Object> parts(Object... namesAndTypes) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            parts.put((String) namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return parts;
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", items);
        return array;
    }

    private static Map<String, Object> leaf(String type) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        String json = switch (type) {
            case "integer" -> "integer";
            case "decimal" -> "number";
            case "yesNo" -> "boolean";
            default -> "string";
        };
        leaf.put("type", json);
        switch (type) {
            case "date" -> leaf.put("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
            case "dateTime" -> leaf.put("format", "date-time");
            case "link", "image", "file" -> leaf.put("format", "iri");
            default -> {}
        }
        return leaf;
    }
}
