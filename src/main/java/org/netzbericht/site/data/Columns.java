package org.netzbericht.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.AmountType;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.LinkType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.PeriodType;
import org.netzbericht.content.schema.PointType;
import org.netzbericht.content.schema.ReferenceType;

/** The columns of a collection, from its declaration: a field with parts is a column for each part. */
final class Columns {
    private final Schema schema;
    private final List<Column> columns = new ArrayList<>();

    private Columns(Schema schema) {
        this.schema = schema;
    }

    static List<Column> of(Schema schema, Collection collection) {
        Columns columns = new Columns(schema);
        columns.add("id", local("Kennung", "Identifier"), LocalText.empty(), "text", false);
        columns.fields(collection.fields(), "", LocalText.empty(), false);
        if (collection.hasPages()) {
            columns.add("pageUrl", local("Seite", "Page"), LocalText.empty(), "link", false);
        }
        columns.add("updated", local("Stand", "As of"), LocalText.empty(), "date", false);
        columns.add(
                "example",
                local("Beispiel", "Example"),
                local("Erfundener Datensatz", "Invented record"),
                "yesNo",
                false);
        return columns.columns;
    }

    private static LocalText local(String german, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("de", german);
        texts.put("en", english);
        return new LocalText(texts);
    }

    /** Whether a field may leave its page, and says something there. */
    static boolean isShared(Schema schema, Field field) {
        return !field.internal() && !field.personal() && isShared(schema, field.type());
    }

    /** Who refers to people names them, even by their ids. */
    static boolean isShared(Schema schema, FieldType type) {
        FieldType inner = type instanceof ListType list ? list.item().type() : type;
        return !(inner instanceof ReferenceType reference)
                || reference.to().stream().noneMatch(name -> isPersonal(schema, name));
    }

    private static boolean isPersonal(Schema schema, String collection) {
        Collection target = schema.collections().get(collection);
        return target != null && target.isTitlePersonal();
    }

    private void fields(FieldSet fields, String prefix, LocalText above, boolean many) {
        for (Field field : fields.fields().values()) {
            if (isShared(schema, field)) {
                add(prefix + field.name(), joined(above, field.label()), field.help(), field.type(), many);
            }
        }
    }

    private void add(String path, LocalText label, LocalText help, FieldType type, boolean many) {
        if (type instanceof ListType list) {
            add(path, label, help, list.item().type(), true);
        } else if (type instanceof GroupType group) {
            fields(group.fields(), path + ".", label, many);
        } else if (type instanceof ReferenceType) {
            reference(path, label, help, many);
        } else if (type instanceof ChoiceType choice) {
            columns.add(new Column(path + ".key", label, help, "choice", many, choice.options()));
            add(path + ".label", joined(label, local("Bezeichnung", "Label")), LocalText.empty(), "text", many);
        } else if (type instanceof PointType) {
            add(path + ".lat", joined(label, local("Breite", "Latitude")), help, "decimal", many);
            add(path + ".lon", joined(label, local("Länge", "Longitude")), help, "decimal", many);
        } else if (type instanceof LinkType && type.name().equals("link")) {
            add(path + ".url", joined(label, local("Adresse", "Address")), help, "link", many);
            add(path + ".label", joined(label, local("Bezeichnung", "Label")), LocalText.empty(), "text", many);
        } else if (type instanceof PeriodType) {
            add(path + ".start", joined(label, local("Beginn", "Start")), help, "date", many);
            add(path + ".end", joined(label, local("Ende", "End")), LocalText.empty(), "date", many);
            add(path + ".ongoing", joined(label, local("läuft noch", "ongoing")), LocalText.empty(), "yesNo", many);
        } else if (type instanceof AmountType amount) {
            add(path + ".value", label, help, "decimal", many);
            add(path + ".unit", joined(label, local("Einheit", "Unit")), LocalText.empty(), "text", many);
            add(path + ".asOf", joined(label, local("Stand", "As of")), LocalText.empty(), "date", many);
            LocalText source = joined(label, local("Quelle", "Source"));
            if (amount.sources() == null) {
                add(path + ".source", source, LocalText.empty(), "text", many);
            } else if (!isPersonal(schema, amount.sources())) {
                reference(path + ".source", source, LocalText.empty(), many);
            }
        } else {
            add(path, label, help, type.name(), many);
        }
    }

    private void reference(String path, LocalText label, LocalText help, boolean many) {
        add(path + ".id", joined(label, local("Kennung", "Identifier")), help, "reference", many);
        add(path + ".title", label, LocalText.empty(), "text", many);
    }

    private void add(String path, LocalText label, LocalText help, String type, boolean many) {
        columns.add(new Column(path, label, help, type, many, Map.of()));
    }

    private static LocalText joined(LocalText above, LocalText label) {
        if (above.isEmpty()) {
            return label;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("de", "en")) {
            texts.put(language, above.in(language) + ": " + label.in(language));
        }
        return new LocalText(texts);
    }
}
