package org.netzbericht.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.source.Location;

/**
 * A chart that the pages of a collection's entries have, as its block {@code charts} declares it: records that refer to the entry, counted or on a
 * line of time.
 *
 * @param sources the records shown: one kind, on a line of time perhaps several
 * @param own the field of the entry itself whose time stands on the line too, or null
 * @param series the field that makes parts of bars, or null
 */
public record ChartPlan(
        Block block,
        LocalText title,
        ChartBlock.@Nullable Type type,
        List<Source> sources,
        @Nullable String own,
        @Nullable String series) {
    /** The name of the block. */
    public static final String BLOCK = "charts";

    /** Below this there is nothing to see that the records themselves do not say better. */
    public static final int FEWEST_RECORDS = 3;

    /**
     * Records of one kind.
     *
     * @param block where they are declared
     * @param records the collection
     * @param where the field of these records that refers to the entry
     * @param by the field that makes rows, or that has the time
     */
    public record Source(Block block, String records, String where, String by) {}

    public ChartPlan {
        sources = List.copyOf(sources);
    }

    /** The charts of a collection, in declared order. */
    public static List<ChartPlan> of(Collection collection) {
        List<ChartPlan> charts = new ArrayList<>();
        if (collection.blocks().get(BLOCK) instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Mapping mapping) {
                    Block block = new Block(collection, mapping);
                    charts.add(new ChartPlan(
                            block,
                            block.local("title", LocalText.empty()),
                            type(block.text("type", "bar")),
                            sources(block),
                            mapping.get("own") == null ? null : block.text("own", ""),
                            mapping.get("series") == null ? null : block.text("series", "")));
                }
            }
        }
        return charts;
    }

    /** Those listed under {@code records}; the keys of the chart itself where it names one collection. */
    private static List<Source> sources(Block block) {
        if (!(block.mapping().get("records") instanceof Sequence several)) {
            return List.of(source(block, "records"));
        }
        return several.items().stream()
                .filter(Mapping.class::isInstance)
                .map(item -> source(new Block(block.collection(), (Mapping) item), "of"))
                .toList();
    }

    private static Source source(Block block, String key) {
        return new Source(block, block.text(key, ""), block.text("where", ""), block.text("by", ""));
    }

    private static ChartBlock.@Nullable Type type(String word) {
        for (ChartBlock.Type type : ChartBlock.Type.values()) {
            if (type.word().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        return null;
    }

    /** Whether the chart is a line of time. */
    public boolean isTimeline() {
        return type == ChartBlock.Type.TIMELINE;
    }

    /** The chart for an entry; empty where too few records refer to it. {@code description} says in words what is to be seen. */
    public Optional<ChartBlock> block(Site site, Entry entry, String language, String description) {
        if (type == null || sources.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChartBlock.Data> data = isTimeline() ? times(site, entry, language) : counts(site, entry);
        return data.map(found -> new ChartBlock(
                type,
                description,
                "",
                "",
                new Cell("", block.at("by")),
                "",
                false,
                found,
                new Location(block.collection().file(), block.mapping().span())));
    }

    private Optional<ChartBlock.Data> counts(Site site, Entry entry) {
        Source source = sources.get(0);
        if (referring(site, entry, source).size() < FEWEST_RECORDS) {
            return Optional.empty();
        }
        return Optional.of(new ChartBlock.Records(
                new Cell(source.records(), block.at("records")),
                new Cell(source.by(), block.at("by")),
                series == null ? null : new Cell(series, block.at("series")),
                null,
                new Cell(source.where() + "=" + entry.id(), block.at("where"))));
    }

    /** The published records that refer to an entry and are not illustrative, each once. */
    private static List<Entry> referring(Site site, Entry entry, Source source) {
        return site.content().uses(entry).stream()
                .filter(use -> use.field().name().equals(source.where())
                        && use.from().collection().name().equals(source.records())
                        && site.content().isPublished(use.from())
                        && !use.from().status().isExample())
                .map(Content.Use::from)
                .distinct()
                .toList();
    }

    /** A point or stretch on the line, and how it is told. */
    private record Moment(PartialDate start, ChartBlock.Row row) {}

    /** Several kinds on one line name the kind of each. */
    private Optional<ChartBlock.Data> times(Site site, Entry entry, String language) {
        List<Moment> moments = new ArrayList<>();
        Field time = own == null ? null : block.collection().fields().get(own);
        boolean areMixed = time != null || sources.size() > 1;
        if (time != null) {
            moment(site, entry, time.name(), time.label().in(language), language)
                    .ifPresent(moments::add);
        }
        for (Source source : sources) {
            for (Entry one : referring(site, entry, source)) {
                String kind = areMixed ? one.collection().one().in(language) : "";
                moment(site, one, source.by(), kind, language).ifPresent(moments::add);
            }
        }
        moments.sort(Comparator.comparing(Moment::start));
        return moments.size() < FEWEST_RECORDS
                ? Optional.empty()
                : Optional.of(new ChartBlock.Rows(
                        List.of(), moments.stream().map(Moment::row).toList()));
    }

    private static Optional<Moment> moment(Site site, Entry entry, String by, String kind, String language) {
        String title = entry.in(language).title();
        String name = kind.isEmpty() ? title : kind + ": " + title;
        for (Value value : FieldPath.values(site.content(), entry, by)) {
            Cell label = new Cell(name, value.location());
            if (value instanceof Value.Day day) {
                String date = day.date().iso();
                return Optional.of(new Moment(
                        day.date(), new ChartBlock.Row(label, List.of(new Cell(date, day.location())))));
            }
            if (value instanceof Value.Period period) {
                PartialDate end = period.end();
                String until = end != null
                        ? end.iso()
                        : period.ongoing() ? "" : period.start().iso();
                Cell stretch = new Cell(period.start().iso() + ".." + until, period.location());
                return Optional.of(new Moment(period.start(), new ChartBlock.Row(label, List.of(stretch))));
            }
        }
        return Optional.empty();
    }
}
