package org.netzbericht.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Points that lie so close together that they share one mark. First those of one square of a grid, which makes the rest small; then the two nearest,
 * again and again, until all are apart.
 */
final class MapCrowds {
    private MapCrowds() {}

    /** Points with one mark, at their middle. */
    record Crowd(List<MapPoint> points, double x, double y) {
        Crowd with(Crowd other) {
            List<MapPoint> all = new ArrayList<>(points);
            all.addAll(other.points);
            double share = (double) other.points.size() / all.size();
            return new Crowd(all, x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }

    /** {@code single} are crowds of one, in the order of the list; so are those returned, by their first point. */
    static List<Crowd> of(List<Crowd> single, double apart) {
        double cell = apart / 2;
        Map<Long, Crowd> cells = new TreeMap<>();
        for (Crowd one : single) {
            long key = (long) Math.floor(one.y() / cell) << 32 | (long) Math.floor(one.x() / cell) & 0xffffffffL;
            cells.merge(key, one, Crowd::with);
        }
        List<Crowd> crowds = new ArrayList<>(cells.values());
        while (mergeNearest(crowds, apart)) {}
        crowds.replaceAll(MapCrowds::ordered);
        crowds.sort((a, b) -> compare(a.points().get(0), b.points().get(0)));
        return crowds;
    }

    /** In the order of the list; an entry with several points in the crowd stands there once. */
    private static Crowd ordered(Crowd crowd) {
        List<MapPoint> points = new ArrayList<>(crowd.points());
        points.sort(MapCrowds::compare);
        List<MapPoint> once = new ArrayList<>();
        for (MapPoint point : points) {
            if (once.isEmpty() || compare(once.get(once.size() - 1), point) != 0) {
                once.add(point);
            }
        }
        return new Crowd(once, crowd.x(), crowd.y());
    }

    private static int compare(MapPoint a, MapPoint b) {
        int byLayer = Integer.compare(a.layer(), b.layer());
        return byLayer != 0 ? byLayer : Integer.compare(a.position(), b.position());
    }

    private static boolean mergeNearest(List<Crowd> crowds, double apart) {
        double nearest = apart * apart;
        int first = -1;
        int second = -1;
        for (int i = 0; i < crowds.size(); i++) {
            Crowd a = crowds.get(i);
            for (int j = i + 1; j < crowds.size(); j++) {
                double dx = a.x() - crowds.get(j).x();
                double dy = a.y() - crowds.get(j).y();
                if (dx * dx + dy * dy < nearest) {
                    nearest = dx * dx + dy * dy;
                    first = i;
                    second = j;
                }
            }
        }
        if (first >= 0) {
            crowds.set(first, crowds.get(first).with(crowds.remove(second)));
        }
        return first >= 0;
    }
}
