package org.netzbericht.feature.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PointType;
import org.netzbericht.content.schema.ReferenceType;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.MapPlan;
import org.netzbericht.site.Site;

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
        for (Block block : Block.all(schema, MapPlan.BLOCK)) {
            block.checkKeys(KEY, KEYS, findings);
            if (block.text("point") == null) {
                findings.add(POINT, block.at("point"), "");
            }
            block.checkFields(POINT, "point", schema, Maps::isPoint, findings);
            String area = block.text("area");
            if (area != null && !isArea(schema, block.collection(), area)) {
                findings.add(AREA, block.at("area"), area);
            }
        }
        return findings.list();
    }

    private static boolean isPoint(Field field) {
        return FieldPath.single(field.type()) instanceof PointType;
    }

    private static boolean isArea(Schema schema, Collection collection, String path) {
        int dot = path.lastIndexOf('.');
        Field whole = dot < 0
                ? null
                : FieldPath.field(schema, collection, path.substring(0, dot)).orElse(null);
        return whole != null
                && FieldPath.single(whole.type()) instanceof ReferenceType
                && FieldPath.field(schema, collection, path).isPresent();
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
