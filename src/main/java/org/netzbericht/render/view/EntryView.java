package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.template.UnknownName;
import org.netzbericht.site.ChartPlan;
import org.netzbericht.site.Page;

/** An entry as templates see it: names every entry has, its declared fields, and the names under which others refer to it. */
public final class EntryView extends KeptParts implements TemplateScalarModel {
    /** Names every entry has. A declared field of the same name wins for all but {@code id} and {@code body}. */
    public static final List<String> NAMES = List.of(
            "id",
            "collection",
            "label",
            "title",
            "summary",
            "url",
            "hasPage",
            "example",
            "draft",
            "updated",
            "created",
            "body",
            "charts",
            "fields",
            "meta",
            "backlinks",
            "language",
            "translated");

    private final Frame frame;
    private final Entry base;
    private final Entry entry;

    public EntryView(Frame frame, Entry entry) {
        this.frame = frame;
        this.base = entry;
        this.entry = entry.in(frame.language());
    }

    @Override
    @Nullable
    TemplateModel make(String name) throws TemplateModelException {
        Field field = entry.collection().fields().get(name);
        if (field != null && !field.internal() && !name.equals("title") && !name.equals("summary")) {
            return value(name);
        }
        return switch (name) {
            case "id" -> Models.text(entry.id());
            case "collection" -> Models.text(entry.collection().name());
            case "label" -> label(entry.collection(), frame);
            case "title" -> Models.text(frame.title(base));
            case "summary" -> summary();
            case "url" -> url();
            case "hasPage" -> Models.yesNo(frame.holds(entry) || frame.page(entry) != null);
            case "example" -> Models.yesNo(entry.status().isExample());
            case "draft" -> Models.yesNo(entry.status().isDraft());
            case "updated" -> date(entry.status().updated());
            case "created" -> date(entry.status().created());
            case "body" -> body();
            case "fields" -> fields();
            case "charts" -> charts();
            case "meta" -> meta();
            case "backlinks" -> backlinks();
            case "language" -> Models.text(entry.language());
            case "translated" -> Models.yesNo(entry.language().equals(frame.language()));
            default -> inverse(name);
        };
    }

    private @Nullable TemplateModel value(String name) {
        Value value = entry.get(name);
        return value == null ? null : value.accept(new ValueView(frame, frame.idPrefix(entry, name)));
    }

    @Override
    public String getAsString() {
        return frame.title(base);
    }

    private @Nullable TemplateModel summary() {
        return entry.shown(entry.collection().summary()) instanceof Value.Text summary
                ? Models.textOrAbsent(frame.say(summary))
                : null;
    }

    private @Nullable TemplateModel url() {
        return Models.textOrAbsent(frame.url(entry));
    }

    private @Nullable TemplateModel date(org.netzbericht.content.schema.@Nullable PartialDate date) {
        return date == null ? null : new ValueView(frame, "").date(date);
    }

    private @Nullable TemplateModel body() {
        Document body = entry.body();
        return body == null
                ? null
                : Models.markup(frame.say(MarkdownLinks.body(entry, body, frame), frame.spoken(body.location())));
    }

    static TemplateModel label(Collection collection, Frame frame) {
        return Models.hash(
                "label",
                Models.parts(
                        "one", Models.text(frame.say(collection.one())),
                        "many", Models.text(frame.say(collection.many()))));
    }

    /** Public fields with something to show, in declared order, without those that are the title and the summary. */
    private TemplateModel fields() {
        List<Field> filled = new ArrayList<>();
        for (Field field : entry.collection().fields().fields().values()) {
            boolean head = field.name().equals(entry.collection().title())
                    || field.name().equals(entry.collection().summary());
            if (!head && !field.internal() && isShown(entry.get(field.name()))) {
                filled.add(field);
            }
        }
        return Models.list(
                filled,
                field -> new ValueView(frame, frame.idPrefix(entry, field.name()))
                        .field(field, entry.get(field.name())));
    }

    /** Whether there is something to see: a reference to an entry that is not published is as good as none. */
    private boolean isShown(@Nullable Value value) {
        if (value instanceof Value.Reference reference) {
            return frame.site().content().findPublished(reference).isPresent();
        }
        if (value instanceof Value.Many many) {
            for (Value item : many.items()) {
                if (isShown(item)) {
                    return true;
                }
            }
            return false;
        }
        return value != null;
    }

    /** The charts that the collection declares, as far as enough records refer to the entry. */
    private TemplateModel charts() {
        List<TemplateModel> charts = new ArrayList<>();
        for (ChartPlan plan : ChartPlan.of(entry.collection())) {
            String title = plan.title().in(frame.language());
            String id = "chart-" + (charts.size() + 1);
            plan.block(frame.site(), base, frame.language(), title)
                    .map(block -> ChartView.figure(frame, block, title, id))
                    .ifPresent(charts::add);
        }
        return Models.list(charts, chart -> chart);
    }

    /** What lists show beside the entry, as words. */
    private TemplateModel meta() {
        return Models.list(meta(entry, frame), Models::text);
    }

    /** The words of the fields that lists show beside an entry; without those that are personal or empty. */
    public static List<String> meta(Entry entry, Frame frame) {
        var list = entry.collection().list();
        ValueText words = ValueText.impersonal(frame);
        List<String> meta = new ArrayList<>();
        for (String field : list == null ? List.<String>of() : list.show()) {
            String text =
                    words.find(entry, field).map(value -> value.accept(words)).orElse("");
            if (!text.isEmpty()) {
                meta.add(text);
            }
        }
        return meta;
    }

    private TemplateModel backlinks() {
        List<TemplateModel> groups = new ArrayList<>();
        for (Schema.Inverse inverse : inverses()) {
            List<Entry> referring = inverse.field().internal() ? List.of() : referring(inverse);
            if (!referring.isEmpty()) {
                groups.add(Models.hash(
                        "backlinks",
                        Models.parts(
                                "label", Models.text(frame.say(inverse.shown().label())),
                                "name", Models.text(inverse.shown().name()),
                                "collection", Models.text(inverse.from().name()),
                                "entries", Models.list(referring, one -> new EntryView(frame, one)),
                                "more", more(inverse.from()),
                                "total", Models.number(referring.size()))));
            }
        }
        return Models.list(groups, group -> group);
    }

    /** Entries that refer to this one; for readers of an easy language those that are written in it. */
    private List<Entry> referring(Schema.Inverse inverse) {
        List<Entry> referring = frame.site().referring(base, inverse);
        return new Language(frame.language()).isEasy()
                ? referring.stream()
                        .filter(one -> one.languages().contains(frame.language()))
                        .toList()
                : referring;
    }

    /** The list where the rest can be found, or null. */
    private @Nullable TemplateModel more(Collection collection) {
        Page list = frame.site().list(collection.name(), frame.language());
        return list == null ? null : Models.text(frame.url(list));
    }

    private List<Schema.Inverse> inverses() {
        return frame.site().content().schema().inverses(entry.collection().name());
    }

    /** Entries that refer to this one under a declared inverse name; several declarations of one name are shown together. */
    private TemplateModel inverse(String name) throws TemplateModelException {
        List<Entry> referring = new ArrayList<>();
        boolean known = false;
        for (Schema.Inverse inverse : inverses()) {
            if (inverse.shown().name().equals(name)) {
                known = true;
                referring(inverse).stream()
                        .filter(one -> !referring.contains(one))
                        .forEach(referring::add);
            }
        }
        if (!known) {
            throw new UnknownName(
                    entry.collection().name(),
                    name,
                    names(frame.site().content().schema(), entry.collection()));
        }
        return Models.list(referring, one -> new EntryView(frame, one));
    }

    /** All names that entries of a collection have, sorted. */
    public static List<String> names(Schema schema, Collection collection) {
        Set<String> names = new TreeSet<>(NAMES);
        collection.fields().fields().values().stream()
                .filter(field -> !field.internal())
                .forEach(field -> names.add(field.name()));
        schema.inverses(collection.name())
                .forEach(inverse -> names.add(inverse.shown().name()));
        return List.copyOf(names);
    }

    /** The headings of the body for a table of contents. */
    static List<org.netzbericht.content.markdown.Heading> headings(Entry entry) {
        return entry.body() == null ? List.of() : entry.body().headings();
    }
}
