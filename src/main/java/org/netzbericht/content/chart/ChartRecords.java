package org.netzbericht.content.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.DateTimeType;
import org.netzbericht.content.schema.DateType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.PeriodType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.schema.TextType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;

/**
 * Tables from records: those that are published and not illustrative, as in counts within a text. Fields that are internal or personal have no
 * place in a chart.
 */
final class ChartRecords {
    static final Kind COLLECTION = Kind.error("chart.collection");
    static final Kind FIELD = Kind.error("chart.field");
    static final Kind PRIVATE = Kind.error("chart.private");
    static final Kind FIELD_TYPE = Kind.error("chart.fieldType");
    static final Kind WHERE = Kind.error("chart.where");

    /** A year beside the next one, so that a gap of a century does not make a hundred rows. */
    private static final int MAX_GAP = 30;

    private final ChartBlock chart;
    private final ChartBlock.Records records;
    private final Content content;
    private final String language;
    private final Findings findings = new Findings();

    ChartRecords(ChartBlock chart, ChartBlock.Records records, Content content, String language) {
        this.chart = chart;
        this.records = records;
        this.content = content;
        this.language = language;
    }

    /** What a record is sorted into: the key to sort by, and the words; null words for records that say nothing. */
    private record Group(String key, @Nullable String words) {
        static final Group NONE = new Group("", null);
    }

    Checked<@Nullable ChartTable> table() {
        @Nullable
        Collection collection = content.collection(records.collection().text());
        if (collection == null) {
            Cell name = records.collection();
            findings.add(COLLECTION
                    .at(name.location(), name.text())
                    .suggesting(Suggestion.nearest(
                            name.text(), content.schema().collections().keySet())));
            return findings.with(null);
        }
        boolean isTimeline = chart.type() == ChartBlock.Type.TIMELINE;
        @Nullable Field by = field(records.by(), collection, isTimeline ? Fit.TIME : Fit.GROUP);
        @Nullable Field series = field(records.series(), collection, Fit.GROUP);
        @Nullable Field value = field(records.value(), collection, Fit.NUMBER);
        List<Entry> entries = entries(collection);
        if ((by == null || isTimeline) && collection.isTitlePersonal()) {
            findings.add(PRIVATE, records.collection().location(), collection.title());
        }
        if (!findings.list().isEmpty()) {
            return findings.with(null);
        }
        return findings.with(isTimeline ? times(entries, by) : numbers(entries, by, series, value));
    }

    /** What a field is asked for. */
    private enum Fit {
        GROUP("choice, date, dateTime, period, reference, text"),
        NUMBER("decimal, integer, money, quantity"),
        TIME("date, period");

        private final String types;

        Fit(String types) {
            this.types = types;
        }

        boolean takes(FieldType type) {
            FieldType inner = type instanceof ListType list ? list.item().type() : type;
            boolean isText = inner instanceof TextType || inner instanceof ChoiceType || inner instanceof ReferenceType;
            boolean isTime = inner instanceof DateType || inner instanceof PeriodType;
            return switch (this) {
                case GROUP -> isText || isTime || inner instanceof DateTimeType;
                case NUMBER ->
                    List.of("decimal", "integer", "money", "quantity").contains(type.name());
                case TIME -> isTime && inner == type;
            };
        }
    }

    /** The field at a dotted path; null if none is named, and with a finding if it does not exist or fit. */
    private @Nullable Field field(@Nullable Cell path, Collection collection, Fit fit) {
        if (path == null) {
            return null;
        }
        FieldSet fields = collection.fields();
        @Nullable Field field = null;
        for (String name : path.text().split("\\.", -1)) {
            field = fields.get(name);
            if (field == null) {
                findings.add(FIELD.at(path.location(), name, collection.name())
                        .suggesting(Suggestion.nearest(name, fields.fields().keySet())));
                return null;
            }
            if (field.internal() || field.personal()) {
                findings.add(PRIVATE, path.location(), name);
                return null;
            }
            fields = within(FieldPath.single(field.type()));
        }
        if (field != null && !fit.takes(field.type())) {
            findings.add(FIELD_TYPE, path.location(), field.name(), field.type().name(), fit.types);
        } else if (field != null && fit == Fit.GROUP && namesPeople(field)) {
            findings.add(PRIVATE, path.location(), field.name());
        }
        return field;
    }

    /** What a further step of a path may name: the fields of a group, or of the entries a field refers to. */
    private FieldSet within(FieldType type) {
        if (type instanceof GroupType group) {
            return group.fields();
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        if (type instanceof ReferenceType reference) {
            for (String name : reference.to()) {
                @Nullable Collection target = content.collection(name);
                if (target != null) {
                    target.fields().fields().forEach(fields::putIfAbsent);
                }
            }
        }
        return new FieldSet(fields);
    }

    /** Whether the titles of what a field refers to are personal. */
    private boolean namesPeople(Field field) {
        @Nullable ReferenceType reference = field.reference();
        return reference != null
                && reference.to().stream().map(content::collection).anyMatch(to -> to != null && to.isTitlePersonal());
    }

    private List<Entry> entries(Collection collection) {
        @Nullable Cell where = records.where();
        int equals = where == null ? -1 : where.text().indexOf('=');
        if (where != null && equals < 1) {
            findings.add(WHERE, where.location(), where.text());
        }
        @Nullable
        String name = equals < 1 ? null : where.text().substring(0, equals).strip();
        String wanted = equals < 1 ? "" : where.text().substring(equals + 1).strip();
        if (name != null) {
            field(new Cell(name, where.location()), collection, Fit.GROUP);
        }
        return content.published(collection.name()).stream()
                .filter(entry -> !entry.status().isExample())
                .filter(entry -> name == null
                        || FieldPath.values(content, entry, name).stream().anyMatch(value -> says(value, wanted)))
                .toList();
    }

    private static boolean says(Value value, String wanted) {
        return value instanceof Value.Reference reference && reference.id().equals(wanted)
                || value instanceof Value.Choice choice && choice.key().equals(wanted)
                || value instanceof Value.Text text && text.text().equals(wanted)
                || value instanceof Value.Day day && day.date().iso().startsWith(wanted);
    }

    private static @Nullable Value find(Entry entry, String path) {
        Map<String, Value> values = entry.values();
        @Nullable Value value = null;
        for (String name : path.split("\\.", -1)) {
            value = values.get(name);
            values = value instanceof Value.Group group ? group.values() : Map.of();
        }
        return value;
    }

    private ChartTable times(List<Entry> entries, @Nullable Field by) {
        List<ChartTable.Stretch> stretches = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable
            Value value = records.by() == null ? null : find(entry, records.by().text());
            String name = entry.in(language).title();
            if (value instanceof Value.Period period) {
                stretches.add(new ChartTable.Stretch(name, period));
            } else if (value instanceof Value.Day day) {
                var point = new Value.Period(day.date(), day.date(), false, day.location());
                stretches.add(new ChartTable.Stretch(name, point));
            }
        }
        stretches.sort(Comparator.comparing(stretch -> stretch.period().start()));
        String head = collectionLabel();
        return new ChartTable.Times(head, stretches);
    }

    private String collectionLabel() {
        @Nullable
        Collection collection = content.collection(records.collection().text());
        boolean isSaid = !chart.label().text().isEmpty();
        return isSaid || collection == null
                ? chart.label().text()
                : collection.one().in(language);
    }

    private ChartTable numbers(List<Entry> entries, @Nullable Field by, @Nullable Field series, @Nullable Field value) {
        Map<Group, Map<Group, BigDecimal>> sums = new LinkedHashMap<>();
        Map<Group, BigDecimal> columns = new LinkedHashMap<>();
        for (Entry entry : entries) {
            @Nullable BigDecimal number = value == null ? BigDecimal.ONE : number(entry);
            if (number == null) {
                continue;
            }
            for (Group row : by == null ? List.of(own(entry)) : groups(entry, records.by())) {
                for (Group column : series == null ? List.of(Group.NONE) : groups(entry, records.series())) {
                    sums.computeIfAbsent(row, key -> new HashMap<>()).merge(column, number, BigDecimal::add);
                    columns.merge(column, number, BigDecimal::add);
                }
            }
        }
        boolean bySize = chart.type() != ChartBlock.Type.LINE;
        List<Group> rows = sorted(by, totals(sums), bySize);
        List<Group> names = series == null ? List.of(Group.NONE) : sorted(series, columns, false);
        List<ChartTable.Row> read = new ArrayList<>();
        for (Group row : rows) {
            Map<Group, BigDecimal> of = sums.getOrDefault(row, Map.of());
            List<@Nullable BigDecimal> values = new ArrayList<>();
            names.forEach(name -> values.add(of.getOrDefault(name, BigDecimal.ZERO)));
            read.add(new ChartTable.Row(row.words(), values));
        }
        String head = !chart.label().text().isEmpty() || by == null
                ? collectionLabel()
                : by.label().in(language);
        String axis = !chart.axis().isEmpty() || value == null
                ? chart.axis()
                : value.label().in(language);
        List<String> titles = new ArrayList<>();
        names.forEach(name -> titles.add(name.words() == null ? "" : name.words()));
        String unit = chart.unit().isEmpty() ? unit(entries) : chart.unit();
        return new ChartTable.Numbers(head, axis, unit, value == null, titles, read);
    }

    private Group own(Entry entry) {
        return new Group(entry.id(), entry.in(language).title());
    }

    private static Map<Group, BigDecimal> totals(Map<Group, Map<Group, BigDecimal>> sums) {
        Map<Group, BigDecimal> totals = new LinkedHashMap<>();
        sums.forEach(
                (row, columns) -> totals.put(row, columns.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return totals;
    }

    private @Nullable BigDecimal number(Entry entry) {
        @Nullable
        Value value =
                records.value() == null ? null : find(entry, records.value().text());
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        return value instanceof Value.Number number ? number.number() : null;
    }

    /** The unit that all amounts share; empty for none. */
    private String unit(List<Entry> entries) {
        @Nullable String unit = null;
        for (Entry entry : entries) {
            @Nullable
            Value value =
                    records.value() == null ? null : find(entry, records.value().text());
            if (value instanceof Value.Amount amount) {
                if (unit != null && !unit.equals(amount.unit())) {
                    return "";
                }
                unit = amount.unit();
            }
        }
        return unit == null ? "" : unit;
    }

    /** Where an entry belongs; to several groups where a field is a list. */
    private List<Group> groups(Entry entry, @Nullable Cell path) {
        List<Group> groups = new ArrayList<>();
        for (Value one : path == null ? List.<Value>of() : FieldPath.values(content, entry, path.text())) {
            @Nullable Group group = group(one);
            if (group != null && !groups.contains(group)) {
                groups.add(group);
            }
        }
        return groups.isEmpty() ? List.of(Group.NONE) : groups;
    }

    private @Nullable Group group(Value value) {
        if (value instanceof Value.Choice choice) {
            return new Group(choice.key(), choice.label().in(language));
        }
        if (value instanceof Value.Reference reference) {
            return content.findPublished(reference)
                    .map(entry -> new Group(entry.key(), entry.in(language).title()))
                    .orElse(null);
        }
        if (value instanceof Value.Text text) {
            return new Group(text.text(), text.in(language));
        }
        int year = value instanceof Value.Day day
                ? day.date().year()
                : value instanceof Value.Period period
                        ? period.start().year()
                        : value instanceof Value.Moment moment ? moment.at().getYear() : 0;
        return year == 0 ? null : new Group(String.valueOf(year), String.valueOf(year));
    }

    /** Choices as declared, years without gaps, everything else by size or name; what says nothing comes last. */
    private static List<Group> sorted(@Nullable Field field, Map<Group, BigDecimal> totals, boolean bySize) {
        @Nullable
        FieldType type = field == null
                ? null
                : field.type() instanceof ListType list ? list.item().type() : field.type();
        List<Group> sorted = new ArrayList<>(totals.keySet());
        if (type instanceof ChoiceType choice) {
            List<String> keys = List.copyOf(choice.options().keySet());
            sorted.sort(Comparator.comparingInt(group -> keys.indexOf(group.key())));
        } else if (type == null || type instanceof TextType || type instanceof ReferenceType) {
            Comparator<Group> byName = Comparator.comparing(Group::key);
            Comparator<Group> bySizeFirst = Comparator.<Group, BigDecimal>comparing(totals::get)
                    .reversed()
                    .thenComparing(byName);
            sorted.sort(bySize ? bySizeFirst : byName);
        } else {
            sorted = years(sorted);
        }
        if (sorted.remove(Group.NONE)) {
            sorted.add(Group.NONE);
        }
        return sorted;
    }

    private static List<Group> years(List<Group> groups) {
        TreeMap<Integer, Group> years = new TreeMap<>();
        groups.forEach(group -> {
            if (group.words() != null) {
                years.put(Integer.valueOf(group.words()), group);
            }
        });
        List<Group> all = new ArrayList<>();
        for (Map.Entry<Integer, Group> year : years.entrySet()) {
            @Nullable Integer before = years.lowerKey(year.getKey());
            boolean isGap = before != null && year.getKey() - before <= MAX_GAP;
            for (int missing = isGap ? before + 1 : year.getKey(); missing < year.getKey(); missing++) {
                all.add(new Group(String.valueOf(missing), String.valueOf(missing)));
            }
            all.add(year.getValue());
        }
        if (groups.contains(Group.NONE)) {
            all.add(Group.NONE);
        }
        return all;
    }
}
