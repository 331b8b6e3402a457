package org.netzbericht.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.ChartBlock.Cell;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Sequence;

/**
 * A chart that the pages of a collection's entries have, as its block {@code charts} declares it: records that refer to the entry, counted or on a
 * line of time.
 *
 * @param records the collection of what is shown
 * @param where the field of these records that refers to the entry
 * @param by the field that makes rows, or that has the time
 * @param series the field that makes parts of bars, or null
 */
public record ChartPlan(
        Block block,
        LocalText title,
        ChartBlock.@Nullable Type type,
        String records,
        String where,
        String by,
        @Nullable String series) {
    /** The name of the block. */
    public static final String BLOCK = "charts";

    /** Below this there is nothing to see that the records themselves do not say better. */
    public static final int FEWEST_RECORDS = 3;

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
                            block.text("records", ""),
                            block.text("where", ""),
                            block.text("by", ""),
                            mapping.get("series") == null ? null : block.text("series", "")));
                }
            }
        }
        return charts;
    }

    private static ChartBlock.@Nullable Type type(String word) {
        for (ChartBlock.Type type : ChartBlock.Type.values()) {
            if (type.word().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        return null;
    }

    /** The chart for an entry; empty where too few records refer to it. {@code description} says in words what is to be seen. */
    public Optional<ChartBlock> block(Site site, Entry entry, String description) {
        long count = site.content().uses(entry).stream()
                .filter(use -> use.field().name().equals(where)
                        && use.from().collection().name().equals(records)
                        && site.content().isPublished(use.from())
                        && !use.from().status().isExample())
                .map(use -> use.from())
                .distinct()
                .count();
        if (type == null || count < FEWEST_RECORDS) {
            return Optional.empty();
        }
        return Optional.of(new ChartBlock(
                type,
                description,
                "",
                "",
                new Cell("", block.at("by")),
                "",
                false,
                new ChartBlock.Records(
                        new Cell(records, block.at("records")),
                        new Cell(by, block.at("by")),
                        series == null ? null : new Cell(series, block.at("series")),
                        null,
                        new Cell(where + "=" + entry.id(), block.at("where"))),
                block.at("")));
    }
}
