package org.netzbericht.feature.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PointType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.MapPlan;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/** The block {@code map} of a collection. Its map stands on pages; there are no files. */
public final class Maps implements Feature {
    static final Kind KEY = Kind.error("map.key");
    static final Kind POINT = Kind.error("map.point");
    static final Kind AREA = Kind.error("map.area");

    private static final List<String> KEYS = List.of("area", "layer", "point");

    @Override
    public Set<String> blocks() {
        return Set.of(MapPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (MapPlan plan : MapPlan.of(schema)) {
            Mapping block = (Mapping) plan.collection().blocks().get(MapPlan.BLOCK);
            block.pairs().forEach((key, pair) -> {
                if (!KEYS.contains(key)) {
                    findings.add(KEY.at(new Location(plan.collection().file(), pair.key()), key)
                            .suggesting(Suggestion.nearest(key, KEYS)));
                }
            });
            boolean hasPoint = FieldPath.field(schema, plan.collection(), plan.point())
                    .filter(field -> FieldPath.single(field.type()) instanceof PointType)
                    .isPresent();
            if (!hasPoint) {
                findings.add(
                        POINT.at(place(plan, block, "point"), plan.point()).suggesting(suggestion(plan, plan.point())));
            }
            if (block.get("area") != null && !isArea(schema, plan)) {
                findings.add(AREA, place(plan, block, "area"), plan.area());
            }
        }
        return findings.list();
    }

    private static boolean isArea(Schema schema, MapPlan plan) {
        int dot = plan.area().lastIndexOf('.');
        Field whole = dot < 0
                ? null
                : FieldPath.field(schema, plan.collection(), plan.area().substring(0, dot))
                        .orElse(null);
        return whole != null
                && FieldPath.single(whole.type()) instanceof ReferenceType
                && FieldPath.field(schema, plan.collection(), plan.area()).isPresent();
    }

    private static @org.jspecify.annotations.Nullable String suggestion(MapPlan plan, String path) {
        return path.indexOf('.') < 0 && plan.collection().fields().get(path) == null
                ? Suggestion.nearest(path, plan.collection().fields().fields().keySet())
                : null;
    }

    private static Location place(MapPlan plan, Mapping block, String key) {
        return new Location(
                plan.collection().file(), block.get(key) instanceof Scalar given ? given.span() : block.span());
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
