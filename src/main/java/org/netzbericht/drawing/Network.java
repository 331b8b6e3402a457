package org.netzbericht.drawing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.netzbericht.drawing.NetworkDrawing.Edge;
import org.netzbericht.drawing.NetworkDrawing.Node;

/**
 * The part of a network that is drawn: at most {@value #MAX_POINTS} points, best connected first, then by id, and at most {@value #MAX_LINES} lines
 * between them. No line is drawn twice or leads to its own start.
 */
final class Network {
    static final int MAX_POINTS = 160;
    static final int MAX_LINES = 260;
    private static final int POINTS_PER_GROUP = 10;

    private final List<Node> points;
    private final List<Edge> lines;
    private final int[][] neighbours;
    private final int[] group;

    private Network(List<Node> points, List<Edge> lines) {
        this.points = points;
        this.lines = lines;
        this.neighbours = neighbours(points.size(), lines);
        this.group = groups(neighbours);
    }

    static Network of(List<Node> nodes, List<Edge> edges) {
        Set<Edge> distinct = distinct(edges);
        int[][] all = neighbours(nodes.size(), distinct);
        int[] order = IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -all[i].length)
                        .thenComparing(i -> nodes.get(i).id())
                        .thenComparing(i -> nodes.get(i).kind()))
                .mapToInt(i -> i)
                .toArray();
        int[] kept = chosen(order, all);
        int[] place = new int[all.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < kept.length; i++) {
            place[kept[i]] = i;
        }
        return new Network(Arrays.stream(kept).mapToObj(nodes::get).toList(), lines(distinct, place));
    }

    /**
     * Which nodes are drawn, best connected first. Of a large network the best connected nodes and in turn one more neighbour of each, so that the
     * drawing shows lines and not only their ends.
     */
    private static int[] chosen(int[] order, int[][] neighbours) {
        if (order.length <= MAX_POINTS) {
            return order;
        }
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        Set<Integer> ranks = new TreeSet<>();
        int hubs = MAX_POINTS / POINTS_PER_GROUP;
        for (int hub = 0; hub < hubs; hub++) {
            ranks.add(hub);
        }
        for (int round = 0; round < MAX_POINTS && ranks.size() < MAX_POINTS; round++) {
            for (int hub = 0; hub < hubs && ranks.size() < MAX_POINTS; hub++) {
                Arrays.stream(neighbours[order[hub]])
                        .map(neighbour -> rank[neighbour])
                        .filter(r -> !ranks.contains(r))
                        .min()
                        .ifPresent(ranks::add);
            }
        }
        for (int i = 0; ranks.size() < MAX_POINTS; i++) {
            ranks.add(i);
        }
        return ranks.stream().mapToInt(i -> order[i]).toArray();
    }

    private static Set<Edge> distinct(List<Edge> edges) {
        Set<Edge> distinct = new HashSet<>();
        for (Edge edge : edges) {
            if (edge.from() != edge.to()) {
                distinct.add(upward(edge.from(), edge.to()));
            }
        }
        return distinct;
    }

    private static Edge upward(int a, int b) {
        return new Edge(Math.min(a, b), Math.max(a, b));
    }

    /** First the line of each point to its best connected neighbour, so that the cap cuts nobody off; then the others. */
    private static List<Edge> lines(Set<Edge> edges, int[] place) {
        var byPoint = new TreeSet<Edge>(Comparator.comparingInt(Edge::to).thenComparingInt(Edge::from));
        for (Edge edge : edges) {
            int a = place[edge.from()];
            int b = place[edge.to()];
            if (a >= 0 && b >= 0) {
                byPoint.add(upward(a, b));
            }
        }
        Set<Edge> chosen = new LinkedHashSet<>();
        int last = -1;
        for (Edge edge : byPoint) {
            if (edge.to() != last) {
                chosen.add(edge);
                last = edge.to();
            }
        }
        chosen.addAll(byPoint);
        return chosen.stream().limit(MAX_LINES).toList();
    }

    private static int[][] neighbours(int points, Collection<Edge> lines) {
        int[] degree = new int[points];
        for (Edge line : lines) {
            degree[line.from()]++;
            degree[line.to()]++;
        }
        int[][] neighbours = new int[points][];
        for (int i = 0; i < points; i++) {
            neighbours[i] = new int[degree[i]];
        }
        for (Edge line : lines) {
            neighbours[line.from()][--degree[line.from()]] = line.to();
            neighbours[line.to()][--degree[line.to()]] = line.from();
        }
        return neighbours;
    }

    List<Node> points() {
        return points;
    }

    /** From the smaller to the larger index. */
    List<Edge> lines() {
        return lines;
    }

    int degree(int point) {
        return neighbours[point].length;
    }

    int[] neighbours(int point) {
        return neighbours[point];
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
        int perGroup = Math.min(POINTS_PER_GROUP, 4 + count / 20);
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

    /** The point that leads the group of a point. Points without lines lead themselves. */
    int group(int point) {
        return group[point];
    }
}
