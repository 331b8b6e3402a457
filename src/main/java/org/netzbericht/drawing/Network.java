package org.netzbericht.drawing;

import java.util.Arrays;
import java.util.List;
import org.netzbericht.drawing.NetworkDrawing.Edge;
import org.netzbericht.drawing.NetworkDrawing.Node;

/**
 * The part of a network that is drawn: at most {@value #MAX_POINTS} points, best connected first, then by id, and at most {@value #MAX_LINES} lines
 * between them. Points are numbers from 0; no line is drawn twice or leads to its own start.
 *
 * <p>Plain arrays and loops: this runs once in a young virtual machine, where the first stream and the first hash of a record each cost more than
 * all the arithmetic here.
 */
final class Network {
    static final int MAX_POINTS = 160;
    static final int MAX_LINES = 260;
    private static final int MAX_GROUP = 10;

    private final int[] kinds;
    private final String[] ids;
    private final int[] from;
    private final int[] to;
    private final int[][] neighbours;
    private final int[] group;

    private Network(List<Node> nodes, int[] chosen, long[] lines) {
        this.kinds = new int[chosen.length];
        this.ids = new String[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            kinds[i] = nodes.get(chosen[i]).kind();
            ids[i] = nodes.get(chosen[i]).id();
        }
        this.from = new int[lines.length];
        this.to = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            from[i] = low(lines[i]);
            to[i] = high(lines[i]);
        }
        this.neighbours = neighbours(chosen.length, lines);
        this.group = groups(neighbours);
    }

    static Network of(List<Node> nodes, List<Edge> edges) {
        long[] pairs = new long[edges.size()];
        int count = 0;
        for (Edge edge : edges) {
            if (edge.from() != edge.to()) {
                pairs[count++] = pair(edge.from(), edge.to());
            }
        }
        pairs = distinct(Arrays.copyOf(pairs, count));
        int[][] neighbours = neighbours(nodes.size(), pairs);
        int[] chosen = chosen(ranked(nodes, neighbours), neighbours);
        return new Network(nodes, chosen, lines(pairs, chosen, nodes.size()));
    }

    /** Two numbers as one, the larger first, so that pairs sort by their larger, then by their smaller number. */
    private static long pair(int a, int b) {
        return (long) Math.max(a, b) << 32 | Math.min(a, b);
    }

    private static int high(long pair) {
        return (int) (pair >> 32);
    }

    private static int low(long pair) {
        return (int) pair;
    }

    /** Sorted, each once. */
    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }

    private static int[][] neighbours(int points, long[] pairs) {
        int[] degree = new int[points];
        for (long pair : pairs) {
            degree[low(pair)]++;
            degree[high(pair)]++;
        }
        int[][] neighbours = new int[points][];
        for (int i = 0; i < points; i++) {
            neighbours[i] = new int[degree[i]];
        }
        for (long pair : pairs) {
            neighbours[low(pair)][--degree[low(pair)]] = high(pair);
            neighbours[high(pair)][--degree[high(pair)]] = low(pair);
        }
        return neighbours;
    }

    /** The nodes by number of neighbours, many first, then by id, then by kind. */
    private static int[] ranked(List<Node> nodes, int[][] neighbours) {
        Integer[] order = new Integer[nodes.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> {
            int byDegree = Integer.compare(neighbours[b].length, neighbours[a].length);
            int byId = nodes.get(a).id().compareTo(nodes.get(b).id());
            int byKind = Integer.compare(nodes.get(a).kind(), nodes.get(b).kind());
            return byDegree != 0 ? byDegree : byId != 0 ? byId : byKind;
        });
        int[] ranked = new int[order.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = order[i];
        }
        return ranked;
    }

    /**
     * Which nodes are drawn, in the order given. Of a large network the first ones and in turn one more neighbour of each, so that the drawing shows
     * lines and not only their ends.
     */
    private static int[] chosen(int[] ranked, int[][] neighbours) {
        if (ranked.length <= MAX_POINTS) {
            return ranked;
        }
        int[] rank = ranks(ranked, ranked.length);
        boolean[] taken = new boolean[ranked.length];
        int hubs = MAX_POINTS / MAX_GROUP;
        Arrays.fill(taken, 0, hubs, true);
        int missing = MAX_POINTS - hubs;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int hub = 0; hub < hubs && missing > 0; hub++) {
                int best = ranked.length;
                for (int neighbour : neighbours[ranked[hub]]) {
                    best = taken[rank[neighbour]] ? best : Math.min(best, rank[neighbour]);
                }
                if (best < ranked.length) {
                    taken[best] = true;
                    missing--;
                    grown = true;
                }
            }
        }
        int[] chosen = new int[MAX_POINTS];
        int count = 0;
        for (int i = 0; i < ranked.length; i++) {
            if (taken[i] || missing-- > 0) {
                chosen[count++] = ranked[i];
            }
        }
        return chosen;
    }

    /** Where each node stands in an order of some of them; -1 for the others. */
    private static int[] ranks(int[] order, int nodes) {
        int[] rank = new int[nodes];
        Arrays.fill(rank, -1);
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        return rank;
    }

    /** First the line of each point to its best connected neighbour, so that the cap cuts nobody off; then the others. */
    private static long[] lines(long[] pairs, int[] chosen, int nodes) {
        int[] rank = ranks(chosen, nodes);
        long[] between = new long[pairs.length];
        int count = 0;
        for (long pair : pairs) {
            int a = rank[low(pair)];
            int b = rank[high(pair)];
            if (a >= 0 && b >= 0) {
                between[count++] = pair(a, b);
            }
        }
        Arrays.sort(between, 0, count);
        long[] lines = new long[count];
        int first = 0;
        for (int i = 0; i < count; i++) {
            if (isFirst(between, i)) {
                lines[first++] = between[i];
            }
        }
        for (int i = 0; i < count; i++) {
            if (!isFirst(between, i)) {
                lines[first++] = between[i];
            }
        }
        return Arrays.copyOf(lines, Math.min(count, MAX_LINES));
    }

    private static boolean isFirst(long[] pairs, int i) {
        return i == 0 || high(pairs[i]) != high(pairs[i - 1]);
    }

    /**
     * Who belongs to whom. The best connected points lead; every other point joins a neighbouring leader, or the leader of a neighbour, and among
     * several the one with the fewest followers, so that groups stay small and even.
     */
    private static int[] groups(int[][] neighbours) {
        int count = neighbours.length;
        int[] group = new int[count];
        Arrays.fill(group, -1);
        int[] size = new int[count];
        int perGroup = Math.min(MAX_GROUP, 4 + count / 20);
        int leaders = Math.max(1, (count + perGroup / 2) / perGroup);
        for (int i = 0; i < Math.min(leaders, count); i++) {
            group[i] = i;
            size[i] = 1;
        }
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int i = 0; i < count; i++) {
                int leader = group[i] < 0 ? smallest(neighbours[i], group, size) : -1;
                if (leader >= 0) {
                    group[i] = leader;
                    size[leader]++;
                    grown = true;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            group[i] = group[i] < 0 ? i : group[i];
        }
        return group;
    }

    private static int smallest(int[] neighbours, int[] group, int[] size) {
        int best = -1;
        for (int neighbour : neighbours) {
            int leader = group[neighbour];
            boolean better = leader >= 0
                    && (best < 0 || size[leader] < size[best] || size[leader] == size[best] && leader < best);
            best = better ? leader : best;
        }
        return best;
    }

    int points() {
        return kinds.length;
    }

    int kind(int point) {
        return kinds[point];
    }

    String id(int point) {
        return ids[point];
    }

    int degree(int point) {
        return neighbours[point].length;
    }

    /** The point that leads the group of a point. Points without lines lead themselves. */
    int group(int point) {
        return group[point];
    }

    int lines() {
        return from.length;
    }

    /** The better connected end of a line. */
    int from(int line) {
        return from[line];
    }

    int to(int line) {
        return to[line];
    }

    /** Whether both ends of a line belong to one group. */
    boolean isNear(int line) {
        return group[from[line]] == group[to[line]];
    }
}
