package org.netzbericht.drawing;

import java.util.List;

/**
 * The ornament of the site: its own references as points and lines, arranged like a star chart. It carries no information a reader could miss and is
 * hidden from assistive technology. Large networks show their best connected part.
 */
public final class NetworkDrawing {

    /** A point. The kind, 0 and up, becomes the class {@code net-kind-0}; the id decides the place among equals. */
    public record Node(String id, int kind) {}

    /** A line between two points, given by their indexes in the list of nodes. Direction and repetition mean nothing. */
    public record Edge(int from, int to) {}

    /** Width and height of the drawing in its own units; it scales to any place. */
    public record Size(int width, int height) {
        /** For bands across a page. */
        public static final Size WIDE = new Size(1200, 420);

        public Size {
            if (width < 40 || height < 40) {
                throw new IllegalArgumentException("size " + width + " x " + height);
            }
        }
    }

    private NetworkDrawing() {}

    /** A complete {@code svg} element. Rejects an edge to a node that does not exist. The order of nodes and edges does not matter. */
    public static String svg(List<Node> nodes, List<Edge> edges, Size size) {
        Network network = Network.of(nodes, edges);
        return NetworkSvg.write(network, NetworkLayout.of(network, size), size);
    }
}
