package org.netzbericht.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netzbericht.asset.Fingerprint;
import org.netzbericht.drawing.NetworkDrawing.Edge;
import org.netzbericht.drawing.NetworkDrawing.Node;
import org.netzbericht.drawing.NetworkDrawing.Size;

class NetworkDrawingTest {
    private static final String START =
            "<svg class=\"net\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 420\" preserveAspectRatio=\"xMidYMid slice\""
                    + " aria-hidden=\"true\" focusable=\"false\">";

    @Test
    void drawsNothingOfNothing() {
        assertThat(draw(List.of(), List.of())).isEqualTo(START + "</svg>");
    }

    @Test
    void drawsOnePoint() {
        assertThat(draw(List.of(new Node("a", 2)), List.of(new Edge(0, 0))))
                .isEqualTo(START + "<g class=\"net-point net-kind-2\" fill=\"currentColor\">"
                        + "<circle cx=\"600\" cy=\"147\" r=\"2.2\"/></g></svg>");
    }

    @Test
    void drawsTwoConnectedPointsWithOneLine() {
        assertThat(draw(List.of(new Node("a", 0), new Node("b", 1)), List.of(new Edge(0, 1), new Edge(1, 0))))
                .isEqualTo(
                        START
                                + "<path class=\"net-line net-near\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.5\""
                                + " d=\"M600 210q-27 1-54 7\"/>"
                                + "<g class=\"net-point net-kind-0\" fill=\"currentColor\"><circle cx=\"600\" cy=\"210\" r=\"2.2\"/></g>"
                                + "<g class=\"net-point net-kind-1\" fill=\"currentColor\"><circle cx=\"546\" cy=\"217\" r=\"2.2\"/></g></svg>");
    }

    @Test
    void orderOfNodesAndEdgesDoesNotMatter() {
        var nodes = new ArrayList<Node>();
        var names = new ArrayList<String[]>();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            nodes.add(new Node("n" + i, i % 4));
            names.add(new String[] {"n" + random.nextInt(40), "n" + i});
            names.add(new String[] {"n" + random.nextInt(300), "n" + i});
        }
        String first = draw(nodes, edges(nodes, names));
        Collections.shuffle(nodes, random);
        Collections.shuffle(names, random);

        assertThat(draw(nodes, edges(nodes, names))).isEqualTo(first);
    }

    /** Guards the same bytes on every machine: a change of the layout changes this number, a change of the machine must not. */
    @Test
    void sameNetworkGivesSameBytesEverywhere() {
        String svg = large();
        assertThat(Fingerprint.of(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo("77ab3d8201");
    }

    @Test
    void staysSmallAndInsideItsFrame() {
        String svg = large();
        assertThat(svg).hasSizeLessThan(25_000).doesNotContain("style=", "NaN", "Infinity");
        int points = 0;
        for (String circle : svg.split("<circle")) {
            if (circle.startsWith(" cx=")) {
                points++;
                String[] parts = circle.split("\"");
                assertThat(Integer.parseInt(parts[1])).isBetween(0, 1200);
                assertThat(Integer.parseInt(parts[3])).isBetween(0, 420);
            }
        }
        assertThat(points).isEqualTo(160);
        assertThat(svg.split("M").length - 1).isLessThanOrEqualTo(260 + 1); // and the one of xMidYMid
    }

    @Test
    void refusesEdgesToNowhere() {
        assertThatThrownBy(() -> draw(List.of(new Node("a", 0)), List.of(new Edge(0, 1))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static String large() {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < 2000; i++) {
            nodes.add(new Node("n" + i, i % 3));
            edges.add(new Edge(i, i * i % 61));
            edges.add(new Edge(i, i * 7 % 2000));
        }
        return draw(nodes, edges);
    }

    private static List<Edge> edges(List<Node> nodes, List<String[]> names) {
        List<String> ids = nodes.stream().map(Node::id).toList();
        return names.stream()
                .map(pair -> new Edge(ids.indexOf(pair[0]), ids.indexOf(pair[1])))
                .toList();
    }

    private static String draw(List<Node> nodes, List<Edge> edges) {
        return NetworkDrawing.svg(nodes, edges, Size.WIDE);
    }
}
