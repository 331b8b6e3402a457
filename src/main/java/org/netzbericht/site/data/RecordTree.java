package org.netzbericht.site.data;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldSet;
import org.netzbericht.content.schema.Value;
import org.netzbericht.site.MediaItem;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;

/** An entry as maps, lists, texts, numbers and truth values, in declared order. What may not leave its page is not in it. */
final class RecordTree implements Value.Visitor<@Nullable Object> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Site site;
    private final String language;

    RecordTree(Site site) {
        this.site = site;
        this.language = site.content().schema().language();
    }

    Map<String, Object> of(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.id());
        values(entry.collection().fields(), entry.values()).forEach(tree::putIfAbsent);
        Page page = site.page(entry, language);
        if (page != null) {
            tree.put("pageUrl", site.settings().baseUrl() + page.route().path().substring(1));
        }
        if (entry.status().updated() != null) {
            tree.put("updated", entry.status().updated().iso());
        }
        tree.put("example", entry.status().isExample());
        return tree;
    }

    private Map<String, Object> values(FieldSet fields, Map<String, Value> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field field : fields.fields().values()) {
            Value value = values.get(field.name());
            if (value != null && Columns.isShared(site.content().schema(), field)) {
                put(tree, field.name(), value.accept(this));
            }
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        boolean isEmpty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
        if (value != null && !isEmpty) {
            tree.put(name, value);
        }
    }

    private static Map<String, Object> parts(@Nullable Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(tree, String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return tree;
    }

    @Override
    public Object text(Value.Text value) {
        return value.in(language);
    }

    @Override
    public Object markdown(Value.Markdown value) {
        return value.document().plainText().strip();
    }

    @Override
    public Object number(Value.Number value) {
        return value.number();
    }

    @Override
    public Object day(Value.Day value) {
        return value.date().iso();
    }

    @Override
    public Object moment(Value.Moment value) {
        return STAMP.format(value.at().atZone(site.settings().timeZone()).toOffsetDateTime());
    }

    @Override
    public Object clock(Value.Clock value) {
        return TIME.format(value.at());
    }

    @Override
    public Object period(Value.Period value) {
        return parts(
                "start", value.start().iso(),
                "end", value.end() == null ? null : value.end().iso(),
                "ongoing", value.ongoing());
    }

    @Override
    public Object yesNo(Value.YesNo value) {
        return value.yes();
    }

    @Override
    public Object choice(Value.Choice value) {
        return parts("key", value.key(), "label", value.label().in(language));
    }

    /** The id as records write it: with the collection where it could be one of several. */
    @Override
    public @Nullable Object reference(Value.Reference value) {
        Entry target = site.content().findPublished(value).orElse(null);
        Collection collection = target == null ? null : target.collection();
        return target == null || collection.isTitlePersonal()
                ? null
                : parts("collection", collection.name(), "id", target.id(), "title", target.title());
    }

    @Override
    public Object point(Value.Point value) {
        return parts("lat", value.latitude(), "lon", value.longitude());
    }

    @Override
    public Object link(Value.Link value) {
        return parts("url", value.url(), "label", value.label());
    }

    @Override
    public Object amount(Value.Amount value) {
        return parts(
                "value",
                value.number(),
                "unit",
                value.unit(),
                "asOf",
                value.asOf() == null ? null : value.asOf().iso(),
                "source",
                value.source() == null ? null : value.source().accept(this));
    }

    @Override
    public @Nullable Object media(Value.Media value) {
        MediaItem item = site.media().get(value.name());
        return item == null ? null : site.settings().baseUrl() + item.file();
    }

    @Override
    public Object group(Value.Group value) {
        return values(value.type(), value.values());
    }

    @Override
    public Object many(Value.Many value) {
        List<Object> items = new ArrayList<>();
        for (Value item : value.items()) {
            Object tree = item.accept(this);
            if (tree != null) {
                items.add(tree);
            }
        }
        return items;
    }
}
