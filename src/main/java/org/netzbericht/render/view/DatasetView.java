package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.site.Page;
import org.netzbericht.site.data.Column;
import org.netzbericht.site.data.Dataset;
import org.netzbericht.site.data.Licence;

/** A data set as templates see it: its files, its dictionary, and its first records in a few columns. */
final class DatasetView {
    private static final int PREVIEW_ROWS = 10;
    private static final int PREVIEW_COLUMNS = 5;
    private static final int PREVIEW_CHARS = 60;
    private static final List<String> PREVIEWED = List.of(
            "text", "integer", "decimal", "date", "dateTime", "time", "yesNo", "ags", "ars", "districtKey", "plz");

    private final Frame frame;
    private final Dataset dataset;
    private final Schema schema;
    private final List<Column> columns;
    private final List<Map<String, Object>> records;

    private DatasetView(Frame frame, Dataset dataset) {
        this.frame = frame;
        this.dataset = dataset;
        this.schema = frame.site().content().schema();
        this.columns = dataset.columns(schema);
        this.records = dataset.records(frame.site());
    }

    static TemplateModel of(Frame frame, Dataset dataset) {
        return new DatasetView(frame, dataset).model();
    }

    /** The files of the catalogue of all data sets; none where there is none. */
    static TemplateModel catalogue(Frame frame) {
        List<String> forms =
                Dataset.all(frame.site().content().schema()).isEmpty() ? List.of() : List.of("ttl", "jsonld");
        return Models.list(
                forms,
                form -> file(form.equals("ttl") ? "Turtle" : "JSON-LD", frame.url(Dataset.CATALOGUE + "." + form)));
    }

    private static TemplateModel file(String title, String url) {
        return Models.hash("dataFile", Models.parts("title", Models.text(title), "url", Models.text(url)));
    }

    private TemplateModel model() {
        String language = frame.language();
        Licence licence = dataset.licence(schema);
        String updated = dataset.updated(frame.site());
        Page list = frame.site().list(dataset.name(), language);
        List<Column> previewed = previewed();
        return Models.hash(
                "dataset",
                Models.parts(
                        "name", Models.text(dataset.name()),
                        "title", Models.text(frame.say(dataset.title())),
                        "description", Models.textOrAbsent(frame.say(dataset.description())),
                        "count", Models.number(records.size()),
                        "url", list == null ? null : Models.text(frame.url(list)),
                        "updated", updated == null ? null : new ValueView(frame, "").date(PartialDate.parse(updated)),
                        "licence",
                                licence == null
                                        ? null
                                        : Models.hash(
                                                "licence",
                                                Models.parts(
                                                        "name", Models.text(licence.name()),
                                                        "url", Models.text(licence.url()))),
                        "attribution", Models.text(dataset.attribution(frame.site())),
                        "files",
                                Models.list(dataset.forms(), form -> file(form.title(), frame.url(dataset.file(form)))),
                        "columns", Models.list(columns, this::column),
                        "preview", Models.list(previewed, this::column),
                        "rows",
                                Models.list(
                                        records.subList(0, Math.min(PREVIEW_ROWS, records.size())),
                                        record -> row(record, previewed))));
    }

    private TemplateModel column(Column column) {
        return Models.hash(
                "column",
                Models.parts(
                        "name", Models.text(column.path()),
                        "label", Models.text(frame.say(column.label())),
                        "description", Models.textOrAbsent(description(column)),
                        "type", Models.text(frame.words().get(type(column))),
                        "many", Models.yesNo(column.many())));
    }

    /** The help for editors, and the keys of a choice with what they mean. */
    private String description(Column column) {
        StringBuilder description = new StringBuilder(column.help().in(frame.language()));
        column.options()
                .forEach((key, label) -> description
                        .append(
                                description.isEmpty()
                                        ? ""
                                        : description.toString().endsWith(".") ? " " : ", ")
                        .append(key)
                        .append(" = ")
                        .append(label.in(frame.language())));
        return description.toString();
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case "integer", "decimal" -> "dataTypeNumber";
            case "date", "dateTime", "time" -> "dataTypeDate";
            case "yesNo" -> "dataTypeYesNo";
            case "choice" -> "dataTypeChoice";
            case "reference" -> "dataTypeReference";
            case "link", "image", "file" -> "dataTypeLink";
            default -> "dataTypeText";
        };
    }

    /** The title, then the first columns with something short to show. */
    private List<Column> previewed() {
        String title = dataset.block().collection().title();
        return columns.stream()
                .filter(column -> column.path().equals(title) || isPreviewed(column))
                .sorted(java.util.Comparator.comparing(column -> !column.path().equals(title)))
                .limit(PREVIEW_COLUMNS)
                .toList();
    }

    private boolean isPreviewed(Column column) {
        return PREVIEWED.contains(column.type())
                && !column.path().equals("id")
                && records.stream()
                        .limit(PREVIEW_ROWS)
                        .anyMatch(record -> !cell(record, column).isEmpty())
                && records.stream()
                        .limit(PREVIEW_ROWS)
                        .allMatch(record -> cell(record, column).length() <= PREVIEW_CHARS);
    }

    private static String cell(Map<String, Object> record, Column column) {
        return Dataset.cell(record, column);
    }

    private TemplateModel row(Map<String, Object> record, List<Column> previewed) {
        String id = String.valueOf(record.get("id"));
        @Nullable
        String url =
                frame.site().content().find(dataset.name(), id).map(frame::url).orElse(null);
        return Models.hash(
                "row",
                Models.parts(
                        "url", Models.textOrAbsent(url),
                        "cells", Models.list(previewed, column -> Models.text(cell(record, column)))));
    }
}
