package org.netzbericht.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.FieldPath;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.drawing.MapOutlines;
import org.netzbericht.source.Location;

/**
 * How the entries of a collection stand on maps, as it declares in its block {@code map}.
 *
 * @param layer what the entries are called on a map
 * @param point the path of the field with the point, through groups and references
 * @param area the path of the field with the key of an outline, through a reference to the entry that is this area; empty where there is none
 */
public record MapPlan(Collection collection, LocalText layer, String point, String area) {
    /** The name of the block. */
    public static final String BLOCK = "map";

    static final Kind OUTSIDE = Kind.warning("map.outside");

    /** The plans of all collections that have one, in the order of these. */
    public static List<MapPlan> of(Schema schema) {
        return Block.all(schema, BLOCK).stream().map(MapPlan::of).toList();
    }

    /** The plan of a collection, or null. */
    public static @Nullable MapPlan of(Collection collection) {
        return Block.of(collection, BLOCK).map(MapPlan::of).orElse(null);
    }

    private static MapPlan of(Block block) {
        Collection collection = block.collection();
        return new MapPlan(
                collection, block.local("layer", collection.many()), block.text("point", ""), block.text("area", ""));
    }

    /** The points of an entry; possibly none. */
    public List<Value.Point> points(Content content, Entry entry) {
        return FieldPath.values(content, entry, point).stream()
                .filter(Value.Point.class::isInstance)
                .map(Value.Point.class::cast)
                .toList();
    }

    /** Whether an entry lies in the area that another entry is. */
    public boolean isIn(Content content, Entry entry, Entry whole) {
        return area.indexOf('.') > 0
                && FieldPath.values(content, entry, area.substring(0, area.lastIndexOf('.'))).stream()
                        .anyMatch(value -> value instanceof Value.Reference reference
                                && content.findPublished(reference)
                                        .filter(whole::equals)
                                        .isPresent());
    }

    /** The key of the outline of an entry that is an area of this plan; null if it is none. */
    public @Nullable String outline(Schema schema, Entry whole) {
        int dot = area.lastIndexOf('.');
        boolean isArea = dot > 0
                && FieldPath.field(schema, collection, area.substring(0, dot))
                        .filter(field -> FieldPath.single(field.type())
                                        instanceof org.netzbericht.content.schema.ReferenceType reference
                                && reference.to().contains(whole.collection().name()))
                        .isPresent();
        String key = isArea ? whole.text(area.substring(dot + 1)) : null;
        return key != null && MapOutlines.ofGermany().hasArea(key) ? key : null;
    }

    /** Findings about points that no map shows. */
    static List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        Set<Location> said = new HashSet<>();
        for (MapPlan plan : of(content.schema())) {
            for (Entry entry : content.published(plan.collection().name())) {
                for (Value.Point point : plan.points(content, entry)) {
                    boolean isHeld = MapOutlines.ofGermany()
                            .holds(
                                    point.latitude().doubleValue(),
                                    point.longitude().doubleValue());
                    if (!isHeld && said.add(point.location())) {
                        findings.add(OUTSIDE, point.location(), point.latitude(), point.longitude());
                    }
                }
            }
        }
        return findings.list();
    }
}
