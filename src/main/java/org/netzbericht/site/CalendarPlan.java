package org.netzbericht.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.HeadingIds;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;

/** The calendar that a collection declares in its block {@code calendar}: which of its entries are in it, and where the files live. */
public record CalendarPlan(Block block, String file) {
    /** The name of the block. */
    public static final String BLOCK = "calendar";

    /** The file with the calendars of all collections. */
    public static final String ALL = "kalender.ics";

    private static final String ENDING = ".ics";

    public static List<CalendarPlan> all(Schema schema) {
        return Block.all(schema, BLOCK).stream().map(CalendarPlan::new).toList();
    }

    public static Optional<CalendarPlan> of(Collection collection) {
        return Block.of(collection, BLOCK).map(CalendarPlan::new);
    }

    private CalendarPlan(Block block) {
        this(block, block.file("route", usual(block.collection())));
    }

    /** Beside the list: {@code /list.ics} for {@code /list/}. */
    private static String usual(Collection collection) {
        String route = collection.list() == null ? null : collection.list().route();
        return (route == null || route.equals("/") ? "/" + collection.name() : route.substring(0, route.length() - 1))
                + ENDING;
    }

    public LocalText title() {
        return block.local("title", block.collection().many());
    }

    /** The entries that have a day and may leave their pages, in the order of their list. */
    public List<Entry> entries(Site site) {
        return site.entries(block.collection().name()).stream()
                .filter(this::isIn)
                .toList();
    }

    /** Whether the calendar holds an entry: where only a month or a year is known there is no day to put it on. */
    public boolean isIn(Entry entry) {
        Value value = entry.collection().isTitlePersonal() ? null : block.value(entry, "start");
        return value instanceof Value.Moment
                || value instanceof Value.Day day && day.date().isDay();
    }

    /** The file of one entry, beside its page; null where it has none. */
    public @Nullable String file(Site site, Entry entry) {
        Page page = site.page(entry, site.content().schema().language());
        if (page == null || !isIn(entry)) {
            return null;
        }
        String path = page.route().path();
        return path.substring(1, path.lastIndexOf('/') + 1) + entry.id() + ENDING;
    }

    /** The name of the series an entry belongs to in the site's first language, or null. */
    public @Nullable String series(Entry entry, String language) {
        Value value = block.value(entry, "series");
        String name = value instanceof Value.Text text
                ? text.in(language).strip()
                : value instanceof Value.Choice choice ? choice.label().in(language) : "";
        return HeadingIds.of(name).isEmpty() ? null : name;
    }

    /** The file of a series, beside that of all. */
    public String seriesFile(String series) {
        return file.substring(0, Math.max(0, file.length() - ENDING.length())) + "-" + HeadingIds.of(series) + ENDING;
    }

    /** The entries of each series, by its file. */
    public Map<String, List<Entry>> series(Site site) {
        Map<String, List<Entry>> series = new LinkedHashMap<>();
        for (Entry entry : entries(site)) {
            String name = series(entry, site.content().schema().language());
            if (name != null) {
                series.computeIfAbsent(seriesFile(name), file -> new ArrayList<>())
                        .add(entry);
            }
        }
        return series;
    }
}
