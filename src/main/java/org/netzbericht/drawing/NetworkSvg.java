package org.netzbericht.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netzbericht.drawing.NetworkDrawing.Edge;
import org.netzbericht.drawing.NetworkDrawing.Size;

/** Writes a placed network: long lines at the back, short lines, then points by kind. Coordinates are rounded to whole units, radii to tenths. */
final class NetworkSvg {
    private static final int[] DEGREES = {3, 6, 11}; // from this many lines on a point is drawn larger
    private static final String[] RADII = {"2.2", "3.4", "5", "7.2"};

    private final Network network;
    private final NetworkLayout layout;
    private final double reach;
    private final StringBuilder svg = new StringBuilder(16_000);

    private NetworkSvg(Network network, NetworkLayout layout, Size size) {
        this.reach = size.width() * 0.34;
        this.network = network;
        this.layout = layout;
    }

    static String write(Network network, NetworkLayout layout, Size size) {
        var drawing = new NetworkSvg(network, layout, size);
        drawing.svg
                .append("<svg class=\"net\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(size.width())
                .append(' ')
                .append(size.height())
                .append("\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\">");
        drawing.lines("net-line net-far", drawing.bridges(), 0.1, "0.25");
        drawing.lines("net-line net-near", drawing.inside(), 0.05, "0.5");
        drawing.halos();
        drawing.points();
        return drawing.svg.append("</svg>").toString();
    }

    private List<Edge> inside() {
        return network.lines().stream()
                .filter(line -> network.group(line.from()) == network.group(line.to()))
                .toList();
    }

    /** Lines between groups: the shortest of each pair of groups, and none across the whole drawing. More would hide the groups. */
    private List<Edge> bridges() {
        Set<Long> joined = new HashSet<>();
        List<Edge> bridges = new ArrayList<>();
        List<Edge> byLength = network.lines().stream()
                .filter(line -> network.group(line.from()) != network.group(line.to()))
                .filter(line -> length(line) < reach)
                .sorted(Comparator.comparingDouble(this::length)) // stable: equal lengths keep the network's order
                .toList();
        for (Edge line : byLength) {
            long a = network.group(line.from());
            long b = network.group(line.to());
            long pair = Math.min(a, b) * Network.MAX_POINTS + Math.max(a, b);
            if (joined.add(pair)) {
                bridges.add(line);
            }
        }
        return bridges;
    }

    private double length(Edge line) {
        double dx = layout.x(line.to()) - layout.x(line.from());
        double dy = layout.y(line.to()) - layout.y(line.from());
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void lines(String classes, List<Edge> lines, double bend, String opacity) {
        int before = svg.length();
        svg.append("<path class=\"")
                .append(classes)
                .append("\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"")
                .append(opacity)
                .append("\" d=\"");
        int empty = svg.length();
        for (Edge line : lines) {
            curve(line, bend);
        }
        if (svg.length() == empty) {
            svg.setLength(before);
        } else {
            svg.append("\"/>");
        }
    }

    /** A quadratic curve, bent to its left by a share of its length. */
    private void curve(Edge line, double bend) {
        double ax = layout.x(line.from());
        double ay = layout.y(line.from());
        double dx = layout.x(line.to()) - ax;
        double dy = layout.y(line.to()) - ay;
        double side = dx < 0 ? -bend : bend;
        svg.append('M').append(Math.round(ax));
        coordinate(Math.round(ay));
        svg.append('q').append(Math.round(dx / 2 + dy * side));
        coordinate(Math.round(dy / 2 - dx * side));
        coordinate(Math.round(ax + dx) - Math.round(ax));
        coordinate(Math.round(ay + dy) - Math.round(ay));
    }

    private void coordinate(long value) {
        if (value >= 0) {
            svg.append(' ');
        }
        svg.append(value);
    }

    private void halos() {
        for (int i = 0; i < network.points().size(); i++) {
            if (size(i) == RADII.length - 1) {
                svg.append("<circle class=\"net-halo\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.35\"");
                circle(i, "13");
            }
        }
    }

    private void points() {
        var kinds = new TreeSet<Integer>();
        network.points().forEach(point -> kinds.add(point.kind()));
        for (int kind : kinds) {
            svg.append("<g class=\"net-point net-kind-").append(kind).append("\" fill=\"currentColor\">");
            for (int i = 0; i < network.points().size(); i++) {
                if (network.points().get(i).kind() == kind) {
                    svg.append("<circle");
                    circle(i, RADII[size(i)]);
                }
            }
            svg.append("</g>");
        }
    }

    private void circle(int point, String radius) {
        svg.append(" cx=\"")
                .append(Math.round(layout.x(point)))
                .append("\" cy=\"")
                .append(Math.round(layout.y(point)))
                .append("\" r=\"")
                .append(radius)
                .append("\"/>");
    }

    private int size(int point) {
        int size = 0;
        while (size < DEGREES.length && network.degree(point) >= DEGREES[size]) {
            size++;
        }
        return size;
    }
}
