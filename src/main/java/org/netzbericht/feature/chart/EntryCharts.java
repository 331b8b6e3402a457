package org.netzbericht.feature.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.FieldType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.yaml.Node.Sequence;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.ChartPlan;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/** The block {@code charts} of declarations. The charts themselves stand on the pages. */
public final class EntryCharts implements Feature {
    static final Kind KEY = Kind.error("charts.key");
    static final Kind TYPE = Kind.error("charts.type");
    static final Kind RECORDS = Kind.error("charts.records");
    static final Kind WHERE = Kind.error("charts.where");
    static final Kind BY = Kind.error("charts.by");
    static final Kind SEVERAL = Kind.error("charts.several");

    private static final List<String> KEYS = List.of("title", "type", "records", "where", "by", "series", "own");
    private static final List<String> SOURCE_KEYS = List.of("of", "where", "by");
    private static final Set<String> GROUPS = Set.of("choice", "date", "dateTime", "period", "reference", "text");
    private static final Set<String> TIMES = Set.of("date", "period");

    @Override
    public Set<String> blocks() {
        return Set.of(ChartPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (Collection collection : schema.collections().values()) {
            ChartPlan.of(collection).forEach(chart -> check(schema, chart, findings));
        }
        return findings.list();
    }

    private static void check(Schema schema, ChartPlan chart, Findings findings) {
        Block block = chart.block();
        block.checkKeys(KEY, KEYS, findings);
        if (chart.title().isEmpty()) {
            findings.add(KEY.at(block.at("title"), "title"));
        }
        if (chart.type() == null) {
            List<String> words = new ArrayList<>();
            for (ChartBlock.Type type : ChartBlock.Type.values()) {
                words.add(type.word());
            }
            findings.add(TYPE, block.at("type"), String.join(", ", words));
        }
        boolean areListed = block.mapping().get("records") instanceof Sequence;
        if (areListed && !chart.isTimeline()) {
            findings.add(SEVERAL, block.at("records"));
        }
        for (ChartPlan.Source source : chart.sources()) {
            if (areListed) {
                source.block().checkKeys(KEY, SOURCE_KEYS, findings);
            }
            check(schema, chart, source, areListed ? "of" : "records", findings);
        }
        if (chart.own() != null) {
            Location place = block.at("own");
            field(schema, block.collection(), place, chart.own(), TIMES, findings);
        }
    }

    private static void check(Schema schema, ChartPlan chart, ChartPlan.Source source, String key, Findings findings) {
        Collection records = schema.collections().get(source.records());
        if (records == null) {
            findings.add(RECORDS.at(source.block().at(key), source.records())
                    .suggesting(Suggestion.nearest(
                            source.records(), schema.collections().keySet())));
            return;
        }
        Field where = records.fields().get(source.where());
        boolean refersHere = where != null
                && !where.internal()
                && !where.personal()
                && FieldPath.single(where.type()) instanceof ReferenceType reference
                && reference.to().contains(chart.block().collection().name());
        if (!refersHere) {
            findings.add(WHERE, source.block().at("where"), source.where());
        }
        Location by = source.block().at("by");
        field(schema, records, by, source.by(), chart.isTimeline() ? TIMES : GROUPS, findings);
        if (chart.series() != null) {
            field(schema, records, chart.block().at("series"), chart.series(), GROUPS, findings);
        }
    }

    private static void field(
            Schema schema, Collection records, Location place, String path, Set<String> types, Findings findings) {
        FieldType type = FieldPath.field(schema, records, path)
                .map(field -> FieldPath.single(field.type()))
                .orElse(null);
        if (type == null || !types.contains(type.name())) {
            findings.add(
                    BY, place, path, String.join(", ", types.stream().sorted().toList()));
        }
    }

    @Override
    public Set<String> files(Site site) {
        return Set.of();
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return Stream.empty();
    }
}
