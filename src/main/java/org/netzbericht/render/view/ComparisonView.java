package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.EntryOrder;

/**
 * A table that compares entries by the fields their collection declares for that: a row for each, in groups as in the list; a list of choices has a
 * column for each option, marked where it is chosen.
 */
final class ComparisonView {
    private final Frame frame;
    private final Collection collection;
    private final List<Column> columns;

    /** {@code option} is the key of a choice, or null where the column holds the words of the field. */
    private record Column(Field field, @Nullable String option, String label) {}

    private ComparisonView(Frame frame, Collection collection, List<String> fields) {
        this.frame = frame;
        this.collection = collection;
        this.columns = new ArrayList<>();
        for (String name : fields) {
            Field field = collection.fields().get(name);
            if (field != null && !field.internal()) {
                add(field);
            }
        }
    }

    /** The table for these entries; null where there is nothing to compare. */
    static @Nullable TemplateModel of(Frame frame, Collection collection, List<Entry> entries) {
        var list = collection.list();
        List<String> fields = list == null ? List.of() : list.compare();
        return fields.isEmpty() || entries.isEmpty()
                ? null
                : new ComparisonView(frame, collection, fields).table(entries, list.group());
    }

    private void add(Field field) {
        String language = frame.language();
        if (field.type() instanceof ListType && FieldPath.single(field.type()) instanceof ChoiceType choice) {
            choice.options().forEach((key, label) -> columns.add(new Column(field, key, label.in(language))));
        } else {
            columns.add(new Column(field, null, field.label().in(language)));
        }
    }

    private TemplateModel table(List<Entry> entries, @Nullable String groupField) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Value value = groupField == null ? null : entry.shown(groupField);
            String title = value == null ? "" : ValueText.of(value, frame);
            groups.computeIfAbsent(title, key -> new ArrayList<>()).add(entry);
        }
        List<String> titles = new ArrayList<>(groups.keySet());
        titles.sort(Comparator.comparing(String::isEmpty).thenComparing(EntryOrder::words));
        return Models.hash(
                "comparison",
                Models.parts(
                        "title", Models.text(collection.many().in(frame.language())),
                        "head", Models.text(collection.one().in(frame.language())),
                        "columns", Models.list(columns, ComparisonView::column),
                        "groups", Models.list(titles, title -> group(title, groups.get(title), groupField != null))));
    }

    private static TemplateModel column(Column column) {
        return Models.hash(
                "comparisonColumn",
                Models.parts("label", Models.text(column.label()), "mark", Models.yesNo(column.option() != null)));
    }

    private TemplateModel group(String title, List<Entry> entries, boolean isNamed) {
        String shown = isNamed && title.isEmpty() ? frame.words().get("withoutGroup") : title;
        return Models.hash(
                "comparisonGroup",
                Models.parts("title", Models.textOrAbsent(shown), "rows", Models.list(entries, this::row)));
    }

    private TemplateModel row(Entry entry) {
        return Models.hash(
                "comparisonRow",
                Models.parts(
                        "entry",
                        new EntryView(frame, entry),
                        "cells",
                        Models.list(columns, column -> cell(entry.in(frame.language()), column))));
    }

    private TemplateModel cell(Entry entry, Column column) {
        Value value = entry.get(column.field().name());
        boolean isChosen = value instanceof Value.Many many
                && many.items().stream()
                        .anyMatch(item -> item instanceof Value.Choice choice
                                && choice.key().equals(column.option()));
        boolean isText = column.option() == null;
        return Models.hash(
                "comparisonCell",
                Models.parts(
                        "text", isText && value != null ? Models.text(ValueText.of(value, frame)) : null,
                        "chosen", isText ? null : Models.yesNo(isChosen)));
    }
}
