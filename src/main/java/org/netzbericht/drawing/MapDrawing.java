package org.netzbericht.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netzbericht.drawing.MapCrowds.Crowd;

/**
 * A map: outlines of areas and a mark for every point, which is a link. Points that would crowd share one mark with their number; it leads to a list
 * of them, which the page has to show. Colours and what is seen when are up to classes.
 */
public final class MapDrawing {
    /** Marks are at least so far apart: 24 pixels where the drawing is 290 pixels wide. */
    private static final double APART = 54;

    private static final int WIDTH = 640;
    private static final int MARGIN = 24;
    private static final int LINE = 21;
    private static final int LINE_WIDTH = 130;
    private static final double WIDER = 18.0 / ChartText.SIZE_PX;
    private static final int MARK = 12;

    /** From the middle of a mark to the name beside it: of one point, of several. */
    private static final int NEAR = 18;

    private static final int FAR = 22;

    private static final String HIT = "<circle class=\"map-hit\" r=\"27\"/>";
    private static final String[] SHAPES = {
        "<circle r=\"10\"/>",
        "<path d=\"M-9-9H9V9H-9z\"/>",
        "<path d=\"M0-12L11 8H-11z\"/>",
        "<path d=\"M0-12L12 0 0 12-12 0z\"/>"
    };

    private final MapOutlines outlines;
    private final @Nullable String area;
    private final int[] box;
    private final double scale;
    private final int height;
    private final List<Crowd> crowds;
    private final List<double[]> taken = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder(24_000);

    private MapDrawing(MapOutlines outlines, List<MapPoint> points, @Nullable String area) {
        this.outlines = outlines;
        this.area = area;
        this.box = outlines.box(area);
        this.scale = (WIDTH - 2.0 * MARGIN) / (box[2] - box[0]);
        this.height = (int) Math.ceil((box[3] - box[1]) * scale) + 2 * MARGIN;
        this.crowds = MapCrowds.of(single(points), APART);
    }

    /** {@code area} is the key of the one area to draw, null for all. Points outside the frame are left out. */
    public static MapDrawing of(MapOutlines outlines, List<MapPoint> points, @Nullable String area) {
        return new MapDrawing(outlines, points, area);
    }

    private List<Crowd> single(List<MapPoint> points) {
        List<Crowd> single = new ArrayList<>();
        Set<MapPoint> seen = new HashSet<>();
        for (MapPoint point : points) {
            MapOutlines.Place place = MapOutlines.place(point.latitude(), point.longitude());
            double x = (place.x() - box[0]) * scale + MARGIN;
            double y = (place.y() - box[1]) * scale + MARGIN;
            if (x >= 0 && x <= WIDTH && y >= 0 && y <= height && seen.add(point)) {
                single.add(new Crowd(List.of(point), x, y));
            }
        }
        return single;
    }

    /** The mark of a layer by itself, for legends. */
    public static String mark(int layer) {
        return "<svg class=\"map-key\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-14 -14 28 28\" aria-hidden=\"true\">"
                + mark("map-layer-" + layer % SHAPES.length, SHAPES[layer % SHAPES.length]) + "</svg>";
    }

    private static String mark(String kind, String shapes) {
        return "<g class=\"map-mark " + kind + "\">" + shapes + "</g>";
    }

    /** The points that share a mark, mark by mark, in the order in which their numbers stand in links. */
    public List<List<MapPoint>> crowds() {
        return crowds.stream()
                .filter(crowd -> crowd.points().size() > 1)
                .map(Crowd::points)
                .toList();
    }

    /**
     * A complete {@code svg} element.
     *
     * @param label what the map shows
     * @param id what the anchors of the lists of crowds begin with; a number from 1 follows
     * @param name what a crowd is called, for readers who do not see it: its number and titles in the order given, which is what others see
     */
    public String svg(String label, String id, Function<List<MapPoint>, String> name) {
        svg.append("<svg class=\"map-drawing\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(WIDTH).append(' ').append(height);
        svg.append("\" role=\"group\" aria-label=\"")
                .append(ChartSvg.escaped(label))
                .append("\">");
        areas();
        crowds.forEach(crowd ->
                taken.add(new double[] {crowd.x() - MARK, crowd.y() - MARK, crowd.x() + MARK, crowd.y() + MARK}));
        int number = 0;
        for (Crowd crowd : crowds) {
            if (crowd.points().size() == 1) {
                pin(crowd);
            } else {
                number++;
                crowd(crowd, id + number, name);
            }
        }
        return svg.append("</svg>").toString();
    }

    /** Every outline with the same path data as in the resource, which is why they are moved and scaled here. */
    private void areas() {
        svg.append("<g class=\"map-areas\" aria-hidden=\"true\" transform=\"translate(");
        number(MARGIN - box[0] * scale);
        svg.append(' ');
        number(MARGIN - box[1] * scale);
        svg.append(") scale(").append(Math.round(scale * 100_000) / 100_000.0).append(")\">");
        for (Map.Entry<String, String> one : outlines.paths().entrySet()) {
            if (area == null || area.equals(one.getKey())) {
                svg.append("<path d=\"").append(one.getValue()).append("\"/>");
            }
        }
        svg.append("</g>");
    }

    private void pin(Crowd crowd) {
        MapPoint point = crowd.points().get(0);
        List<String> lines = lines(point.title(), 3);
        Side side = lines.size() > 2 ? null : free(crowd, lines, NEAR);
        open(crowd, "map-pin" + (side == null ? "" : " map-named"), point.url(), point.title());
        svg.append(" data-members=\"").append(member(point)).append("\">");
        int shape = point.layer() % SHAPES.length;
        svg.append(HIT).append(mark("map-layer-" + shape, SHAPES[shape]));
        names("map-name", lines, side == null ? inward(crowd) : side, NEAR);
        svg.append("</a>");
    }

    private void crowd(Crowd crowd, String id, Function<List<MapPoint>, String> name) {
        List<String> titles =
                crowd.points().stream().map(MapPoint::title).distinct().toList();
        List<String> lines = new ArrayList<>();
        for (String title : titles.subList(0, titles.size() > 5 ? 4 : titles.size())) {
            lines.add(lines(title, 1).get(0));
        }
        if (lines.size() < titles.size()) {
            lines.add(more(titles.size() - lines.size()));
        }
        boolean isBrief = titles.size() <= 3 && lines.equals(titles);
        List<String> seen = isBrief ? lines : brief(titles);
        Side side = seen.isEmpty() ? null : free(crowd, seen, FAR);
        open(
                crowd,
                "map-pin map-crowd" + (isBrief && side != null ? " map-named" : ""),
                "#" + id,
                name.apply(isBrief ? crowd.points() : first(crowd.points(), seen)));
        svg.append(" data-members=\"");
        for (int i = 0; i < crowd.points().size(); i++) {
            svg.append(i == 0 ? "" : " ").append(member(crowd.points().get(i)));
        }
        svg.append("\">").append(HIT);
        String count = "<text class=\"map-count\" aria-hidden=\"true\" text-anchor=\"middle\" y=\"6\">";
        svg.append(mark(
                        "map-many",
                        "<circle r=\"15\"/>" + count + crowd.points().size() + "</text>"))
                .append(' ');
        if (!isBrief && side != null) {
            names("map-brief", seen, side, FAR);
        }
        names("map-name", lines, side == null ? inward(crowd) : side, FAR);
        svg.append("</a>");
    }

    /** The shortest of several titles, which tells best where they are; none if it is too long for one line. */
    private static List<String> brief(List<String> titles) {
        String shortest = titles.get(0);
        for (String title : titles) {
            shortest = title.length() < shortest.length() ? title : shortest;
        }
        return lines(shortest, 1).get(0).equals(shortest) ? List.of(shortest) : List.of();
    }

    /** The points with those first that are seen, so that a name begins with what is seen. */
    private static List<MapPoint> first(List<MapPoint> points, List<String> seen) {
        List<MapPoint> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing(point -> !seen.contains(point.title())));
        return ordered;
    }

    private static String more(int count) {
        return "+\u00A0" + count;
    }

    /** The first lines of a title, with a mark that there would be more. */
    private static List<String> lines(String title, int most) {
        List<String> lines = ChartText.lines(title, LINE_WIDTH);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        first.set(most - 1, first.get(most - 1) + " …");
        return first;
    }

    private void open(Crowd crowd, String classes, String url, String name) {
        svg.append("<a class=\"").append(classes).append('"');
        if (!url.isEmpty()) {
            svg.append(" href=\"").append(ChartSvg.escaped(url)).append('"');
        }
        svg.append(" transform=\"translate(");
        number(crowd.x());
        svg.append(' ');
        number(crowd.y());
        svg.append(")\" aria-label=\"").append(ChartSvg.escaped(name)).append('"');
    }

    private static String member(MapPoint point) {
        return point.layer() + ":" + point.position();
    }

    /** On which side of its mark a name stands. */
    private enum Side {
        RIGHT,
        LEFT
    }

    private static Side inward(Crowd crowd) {
        return crowd.x() > WIDTH / 2.0 ? Side.LEFT : Side.RIGHT;
    }

    /** The side where a name can always be seen without covering anything; null where there is none. */
    private @Nullable Side free(Crowd crowd, List<String> lines, int distance) {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, ChartText.widthPx(line) * WIDER);
        }
        for (Side side : Side.values()) {
            double left = side == Side.RIGHT ? crowd.x() + distance - 3 : crowd.x() - distance - width - 3;
            double half = lines.size() * LINE / 2.0;
            double[] place = {left, crowd.y() - half, left + width + 6, crowd.y() + half};
            if (place[0] >= 0 && place[2] <= WIDTH && taken.stream().noneMatch(other -> touch(place, other))) {
                taken.add(place);
                return side;
            }
        }
        return null;
    }

    private static boolean touch(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private void names(String kind, List<String> lines, Side side, int distance) {
        svg.append("<g class=\"").append(kind).append("\"><text");
        svg.append(side == Side.LEFT ? " text-anchor=\"end\">" : ">");
        double top = 6 - (lines.size() - 1) * LINE / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<tspan x=\"")
                    .append(side == Side.LEFT ? -distance : distance)
                    .append("\" y=\"");
            number(top + i * LINE);
            svg.append("\">").append(ChartSvg.escaped(lines.get(i))).append("</tspan>");
            svg.append(i < lines.size() - 1 ? " " : "");
        }
        svg.append("</text></g>");
    }

    /** With one decimal at most. */
    private void number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            svg.append(tenths / 10);
        } else {
            svg.append(tenths < 0 ? "-" : "")
                    .append(Math.abs(tenths) / 10)
                    .append('.')
                    .append(Math.abs(tenths) % 10);
        }
    }
}
