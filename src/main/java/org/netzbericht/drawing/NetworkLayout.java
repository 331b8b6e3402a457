package org.netzbericht.drawing;

import java.util.Arrays;
import org.netzbericht.drawing.NetworkDrawing.Size;

/**
 * Where the points of a network stand. Leaders spread over the drawing by repelling each other and being drawn together along their lines; followers
 * settle around them in the order of seeds in a sunflower; a few small steps then keep everything apart.
 *
 * <p>The same on every machine: only basic arithmetic and square roots, which Java defines bit by bit, and {@link StrictMath}.
 */
final class NetworkLayout {
    private static final double GOLDEN_ANGLE = 2.399963229728653; // radians, pi * (3 - sqrt 5)
    private static final int LEADER_STEPS = 240;
    private static final int SETTLING_STEPS = 36;
    private static final double MARGIN = 22;

    private final Network network;
    private final int count;
    private final double width;
    private final double height;
    private final double room;
    private final double[] x;
    private final double[] y;

    private NetworkLayout(Network network, Size size) {
        this.network = network;
        this.count = network.points();
        this.width = size.width();
        this.height = size.height();
        this.room = Math.min(110, Math.sqrt(width * height / Math.max(1, count)));
        this.x = new double[count];
        this.y = new double[count];
    }

    static NetworkLayout of(Network network, Size size) {
        var layout = new NetworkLayout(network, size);
        if (layout.count > 0) {
            layout.placeLeaders();
            layout.placeFollowers();
            layout.placeLoners();
            for (int step = 0; step < SETTLING_STEPS; step++) {
                layout.settle(1.0 - (double) step / SETTLING_STEPS);
            }
        }
        return layout;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    private boolean isLeader(int point) {
        return network.group(point) == point && network.degree(point) > 0;
    }

    private boolean isLoner(int point) {
        return network.degree(point) == 0;
    }

    private int[] leaders() {
        int[] leaders = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (isLeader(i)) {
                leaders[n++] = i;
            }
        }
        return Arrays.copyOf(leaders, n);
    }

    private void placeLeaders() {
        int[] leaders = leaders();
        int n = leaders.length;
        double[] u = new double[n];
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            double radius = Math.sqrt((i + 0.5) / n);
            u[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            v[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
        double[][] ties = ties(leaders);
        for (int step = 0; step < LEADER_STEPS; step++) {
            spread(u, v, ties, 0.06 * (1.0 - (double) step / LEADER_STEPS));
        }
        double border = MARGIN + room * 0.85;
        fit(u, width, border);
        fit(v, height, Math.min(border, height / 3));
        for (int i = 0; i < n; i++) {
            x[leaders[i]] = u[i];
            y[leaders[i]] = v[i];
        }
    }

    /** How strongly groups are connected, between 0 and 1. */
    private double[][] ties(int[] leaders) {
        int[] index = new int[count];
        Arrays.fill(index, -1);
        for (int i = 0; i < leaders.length; i++) {
            index[leaders[i]] = i;
        }
        double[][] ties = new double[leaders.length][leaders.length];
        for (int line = 0; line < network.lines(); line++) {
            int a = index[network.group(network.from(line))];
            int b = index[network.group(network.to(line))];
            if (a >= 0 && b >= 0 && a != b) {
                ties[a][b]++;
                ties[b][a]++;
            }
        }
        for (double[] row : ties) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j] / (row[j] + 3);
            }
        }
        return ties;
    }

    private static void spread(double[] u, double[] v, double[][] ties, double reach) {
        int n = u.length;
        double ideal = 1.3 / Math.sqrt(n);
        double[] du = new double[n];
        double[] dv = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double a = u[i] - u[j];
                double b = v[i] - v[j];
                double square = a * a + b * b + 1e-9;
                double push = ideal * ideal / square - ties[i][j] * 0.35 * Math.sqrt(square) / ideal;
                du[i] += i == j ? 0 : a * push;
                dv[i] += i == j ? 0 : b * push;
            }
            du[i] -= u[i] * 0.4;
            dv[i] -= v[i] * 0.4;
        }
        for (int i = 0; i < n; i++) {
            double length = Math.sqrt(du[i] * du[i] + dv[i] * dv[i]) + 1e-9;
            double step = Math.min(length, reach) / length;
            u[i] += du[i] * step;
            v[i] += dv[i] * step;
        }
    }

    /** Stretches to the room between the borders; half by value and half by rank, so that no corner is crowded while another is empty. */
    private static void fit(double[] values, double extent, double border) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = values.length - 1;
        double span = last < 0 ? 0 : sorted[last] - sorted[0];
        double used = Math.min(1, 0.4 + 0.09 * values.length);
        for (int i = 0; i <= last; i++) {
            double byValue = span < 1e-6 ? 0.5 : (values[i] - sorted[0]) / span;
            double byRank = last == 0 ? 0.5 : (double) Arrays.binarySearch(sorted, values[i]) / last;
            double share = 0.5 + (byValue * 0.45 + byRank * 0.55 - 0.5) * used;
            values[i] = border + share * (extent - 2 * border);
        }
    }

    private void placeFollowers() {
        int[] placed = new int[count];
        for (int i = 0; i < count; i++) {
            int leader = network.group(i);
            if (leader != i) {
                int nth = ++placed[leader];
                double angle = nth * GOLDEN_ANGLE + seed(leader);
                double radius = room * 0.5 * Math.sqrt(nth);
                x[i] = x[leader] + radius * StrictMath.cos(angle);
                y[i] = y[leader] + radius * 0.9 * StrictMath.sin(angle);
            }
        }
    }

    /** An angle that depends on the id alone. */
    private double seed(int point) {
        return (network.id(point).hashCode() & 0x3ff) * 0.00613592315;
    }

    /** Points without lines stand where most room is left: of some well-spread candidates the one farthest from all others. */
    private void placeLoners() {
        boolean[] placed = new boolean[count];
        for (int i = 0; i < count; i++) {
            placed[i] = !isLoner(i);
        }
        int candidate = 1;
        for (int i = 0; i < count; i++) {
            if (placed[i]) {
                continue;
            }
            double best = -1;
            for (int k = 0; k < 24; k++, candidate++) {
                double cx = MARGIN + halton(candidate, 2) * (width - 2 * MARGIN);
                double cy = MARGIN + halton(candidate, 3) * (height - 2 * MARGIN);
                double free = distance(cx, cy, placed);
                if (free > best) {
                    best = free;
                    x[i] = cx;
                    y[i] = cy;
                }
            }
            placed[i] = true;
        }
    }

    private double distance(double cx, double cy, boolean[] placed) {
        double nearest = Double.MAX_VALUE;
        for (int j = 0; j < count; j++) {
            if (placed[j]) {
                double square = (x[j] - cx) * (x[j] - cx) + (y[j] - cy) * (y[j] - cy);
                nearest = Math.min(nearest, square);
            }
        }
        return nearest;
    }

    /** The nth number of the Halton sequence, between 0 and 1. */
    private static double halton(int n, int base) {
        double value = 0;
        double share = 1;
        for (int rest = n; rest > 0; rest /= base) {
            share /= base;
            value += share * (rest % base);
        }
        return value;
    }

    private void settle(double warmth) {
        double[] dx = new double[count];
        double[] dy = new double[count];
        keepApart(dx, dy);
        for (int line = 0; line < network.lines(); line++) {
            int from = network.from(line);
            int to = network.to(line);
            double pull = (network.isNear(line) ? 0.012 : 0.0015) * warmth;
            double a = (x[to] - x[from]) * pull;
            double b = (y[to] - y[from]) * pull;
            dx[from] += a;
            dy[from] += b;
            dx[to] -= a;
            dy[to] -= b;
        }
        for (int i = 0; i < count; i++) {
            double inertia = isLeader(i) ? 0.25 : 1;
            x[i] = within(x[i] + dx[i] * inertia, width);
            y[i] = within(y[i] + dy[i] * inertia, height);
        }
    }

    private void keepApart(double[] dx, double[] dy) {
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double a = x[i] - x[j];
                double b = y[i] - y[j];
                boolean near = network.group(i) == network.group(j);
                double wanted = room * (near ? 0.5 : 0.9);
                double square = a * a + b * b + 1e-6;
                if (square < wanted * wanted) {
                    double distance = Math.sqrt(square);
                    double push = (wanted - distance) / distance * 0.22;
                    dx[i] += a * push;
                    dy[i] += b * push;
                    dx[j] -= a * push;
                    dy[j] -= b * push;
                }
            }
        }
    }

    private static double within(double value, double extent) {
        return Math.max(MARGIN, Math.min(extent - MARGIN, value));
    }
}
