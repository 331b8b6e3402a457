package org.netzbericht.drawing;

import java.util.Arrays;
import org.netzbericht.drawing.NetworkDrawing.Size;

/** Writes a placed network: long lines at the back, short lines, then points by kind. Coordinates are whole units. */
final class NetworkSvg {
    private static final int[] DEGREES = {3, 6, 11}; // from this many lines on a point is drawn larger
    private static final String[] RADII = {"2.2", "3.4", "5", "7.2"};
    private static final double NEAR_BEND = 0.05;
    private static final double FAR_BEND = 0.1;

    private final Network network;
    private final NetworkLayout layout;
    private final StringBuilder svg = new StringBuilder(16_000);

    private NetworkSvg(Network network, NetworkLayout layout) {
        this.network = network;
        this.layout = layout;
    }

    static String write(Network network, NetworkLayout layout, Size size) {
        var drawing = new NetworkSvg(network, layout);
        drawing.svg
                .append("<svg class=\"net\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(size.width())
                .append(' ')
                .append(size.height())
                .append("\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\">");
        drawing.lines("net-far", "0.25", drawing.bridges(size.width() * 0.34), FAR_BEND);
        drawing.lines("net-near", "0.5", drawing.inside(), NEAR_BEND);
        drawing.halos();
        drawing.points();
        return drawing.svg.append("</svg>").toString();
    }

    /** The lines within a group. */
    private boolean[] inside() {
        boolean[] drawn = new boolean[network.lines()];
        for (int line = 0; line < drawn.length; line++) {
            drawn[line] = network.isNear(line);
        }
        return drawn;
    }

    /** Lines between groups: the shortest of each pair of groups, and none across the whole drawing. More would hide the groups. */
    private boolean[] bridges(double reach) {
        int points = network.points();
        int[] shortest = new int[points * points];
        Arrays.fill(shortest, -1);
        for (int line = 0; line < network.lines(); line++) {
            int a = network.group(network.from(line));
            int b = network.group(network.to(line));
            int pair = Math.min(a, b) * points + Math.max(a, b);
            boolean candidate = a != b && length(line) < reach;
            if (candidate && (shortest[pair] < 0 || length(line) < length(shortest[pair]))) {
                shortest[pair] = line;
            }
        }
        boolean[] drawn = new boolean[network.lines()];
        for (int line : shortest) {
            if (line >= 0) {
                drawn[line] = true;
            }
        }
        return drawn;
    }

    private double length(int line) {
        double dx = layout.x(network.to(line)) - layout.x(network.from(line));
        double dy = layout.y(network.to(line)) - layout.y(network.from(line));
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void lines(String kind, String opacity, boolean[] drawn, double bend) {
        int before = svg.length();
        svg.append("<path class=\"net-line ").append(kind).append("\" fill=\"none\" stroke=\"currentColor\"");
        svg.append(" stroke-opacity=\"").append(opacity).append("\" d=\"");
        int empty = svg.length();
        for (int line = 0; line < drawn.length; line++) {
            if (drawn[line]) {
                curve(line, bend);
            }
        }
        if (svg.length() == empty) {
            svg.setLength(before);
        } else {
            svg.append("\"/>");
        }
    }

    /** A quadratic curve, bent upwards by a share of its length. */
    private void curve(int line, double bend) {
        double ax = layout.x(network.from(line));
        double ay = layout.y(network.from(line));
        double dx = layout.x(network.to(line)) - ax;
        double dy = layout.y(network.to(line)) - ay;
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
        for (int point = 0; point < network.points(); point++) {
            if (size(point) == RADII.length - 1) {
                svg.append("<circle class=\"net-halo\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.35\"");
                circle(point, "13");
            }
        }
    }

    private void points() {
        int[] kinds = new int[network.points()];
        for (int point = 0; point < kinds.length; point++) {
            kinds[point] = network.kind(point);
        }
        Arrays.sort(kinds);
        for (int i = 0; i < kinds.length; i++) {
            if (i == 0 || kinds[i] != kinds[i - 1]) {
                points(kinds[i]);
            }
        }
    }

    private void points(int kind) {
        svg.append("<g class=\"net-point net-kind-").append(kind).append("\" fill=\"currentColor\">");
        for (int point = 0; point < network.points(); point++) {
            if (network.kind(point) == kind) {
                svg.append("<circle");
                circle(point, RADII[size(point)]);
            }
        }
        svg.append("</g>");
    }

    private void circle(int point, String radius) {
        svg.append(" cx=\"").append(Math.round(layout.x(point)));
        svg.append("\" cy=\"").append(Math.round(layout.y(point)));
        svg.append("\" r=\"").append(radius).append("\"/>");
    }

    private int size(int point) {
        int size = 0;
        while (size < DEGREES.length && network.degree(point) >= DEGREES[size]) {
            size++;
        }
        return size;
    }
}
