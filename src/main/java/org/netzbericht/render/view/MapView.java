package org.netzbericht.render.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.drawing.MapDrawing;
import org.netzbericht.drawing.MapOutlines;
import org.netzbericht.drawing.MapPoint;
import org.netzbericht.site.MapPlan;
import org.netzbericht.site.Page;

/** A map as templates see it: drawn for the page's language, with links counted from the page. */
final class MapView {
    private static final String CROWD = "karte-";

    private final Frame frame;
    private final List<MapPoint> points = new ArrayList<>();
    private final List<List<Entry>> shown = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<TemplateModel> layers = new ArrayList<>();

    private MapView(Frame frame) {
        this.frame = frame;
    }

    /** The map of a list; null where the collection has none or no entry has a point. */
    static @Nullable TemplateModel of(Frame frame, Page.ListPage list) {
        MapPlan plan = MapPlan.of(list.collection());
        if (plan == null || list.number() > 1) {
            return null;
        }
        MapView map = new MapView(frame);
        map.layer(plan, list.all());
        return map.view(new PageView(frame, list, "").title(), null);
    }

    /** The map of an entry that is an area, with the entries that lie in it; null where it is none. */
    static @Nullable TemplateModel of(Frame frame, Entry whole) {
        MapView map = new MapView(frame);
        String outline = null;
        for (MapPlan plan : MapPlan.of(frame.site().content().schema())) {
            String key = plan.outline(frame.site().content().schema(), whole);
            if (key != null) {
                outline = key;
                map.layer(
                        plan,
                        frame.site().entries(plan.collection().name()).stream()
                                .filter(entry -> plan.isIn(frame.site().content(), entry, whole))
                                .toList());
            }
        }
        return outline == null ? null : map.drawn(whole.in(frame.language()).title(), outline);
    }

    /** The map of everything that has a point, a layer for each collection; null if there is nothing. */
    static @Nullable TemplateModel of(Frame frame) {
        MapView map = new MapView(frame);
        for (MapPlan plan : MapPlan.of(frame.site().content().schema())) {
            map.layer(plan, frame.site().entries(plan.collection().name()));
        }
        return map.view(String.join(", ", map.labels), null);
    }

    private void layer(MapPlan plan, List<Entry> entries) {
        int number = layers.size();
        long count = 0;
        for (int position = 0; position < entries.size(); position++) {
            Entry entry = entries.get(position);
            String url = frame.url(entry);
            int before = points.size();
            for (Value.Point point : plan.points(frame.site().content(), entry)) {
                double latitude = point.latitude().doubleValue();
                double longitude = point.longitude().doubleValue();
                if (MapOutlines.ofGermany().holds(latitude, longitude)) {
                    String title = entry.in(frame.language()).title();
                    points.add(new MapPoint(title, url == null ? "" : url, number, position, latitude, longitude));
                }
            }
            count += points.size() > before ? 1 : 0;
        }
        shown.add(entries);
        labels.add(plan.layer().in(frame.language()));
        layers.add(Models.hash(
                "mapLayer",
                Models.parts(
                        "number", Models.number(number),
                        "label", Models.text(frame.say(plan.layer())),
                        "mark", Models.markup(MapDrawing.mark(number)),
                        "count", Models.number(count))));
    }

    private @Nullable TemplateModel view(String title, @Nullable String area) {
        return points.isEmpty() ? null : drawn(title, area);
    }

    private TemplateModel drawn(String title, @Nullable String area) {
        MapOutlines outlines = MapOutlines.ofGermany();
        MapDrawing drawing = MapDrawing.of(outlines, points, area);
        String label = frame.words().get("mapOf", title);
        List<List<MapPoint>> crowds = drawing.crowds();
        List<TemplateModel> groups = new ArrayList<>();
        for (List<MapPoint> crowd : crowds) {
            groups.add(Models.hash(
                    "mapCrowd",
                    Models.parts(
                            "id", Models.text(CROWD + (groups.size() + 1)),
                            "count", Models.number(crowd.size()),
                            "points", Models.list(crowd, this::point))));
        }
        return Models.hash(
                "map",
                Models.parts(
                        "drawing", Models.markup(drawing.svg(label, CROWD, this::name)),
                        "label", Models.text(label),
                        "count", Models.number(points.size()),
                        "crowds", Models.list(groups, group -> group),
                        "layers", Models.list(layers, layer -> layer),
                        "credit", Models.text(outlines.credit())));
    }

    private TemplateModel point(MapPoint point) {
        return Models.hash(
                "mapPoint",
                Models.parts(
                        "title",
                                Models.text(frame.title(shown.get(point.layer()).get(point.position()))),
                        "url", Models.textOrAbsent(point.url()),
                        "member", Models.text(point.layer() + ":" + point.position())));
    }

    private String name(List<MapPoint> crowd) {
        String titles = crowd.stream().map(MapPoint::title).collect(Collectors.joining(", "));
        return frame.words().get("mapCrowd", String.valueOf(crowd.size()), titles);
    }
}
