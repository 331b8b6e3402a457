package org.netzbericht.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.drawing.NetworkDrawing;

/** The site's ornament: its published entries with pages as points, their references as lines. Points of one collection are of one kind. */
final class NetworkPlan {
    private NetworkPlan() {}

    static String draw(Site site) {
        List<NetworkDrawing.Node> nodes = new ArrayList<>();
        Map<Entry, Integer> index = new HashMap<>();
        int kind = 0;
        for (var collection : site.content().schema().collections().values()) {
            if (collection.hasPages()) {
                for (Entry entry : site.content().published(collection.name())) {
                    index.put(entry, nodes.size());
                    nodes.add(new NetworkDrawing.Node(entry.key(), kind));
                }
                kind++;
            }
        }
        List<NetworkDrawing.Edge> edges = new ArrayList<>();
        for (Content.Use use : site.content().uses()) {
            Integer from = index.get(use.from());
            Integer to = site.content()
                    .findPublished(use.reference())
                    .map(index::get)
                    .orElse(null);
            if (from != null && to != null && !from.equals(to) && !use.field().internal()) {
                edges.add(new NetworkDrawing.Edge(from, to));
            }
        }
        return NetworkDrawing.svg(nodes, edges, NetworkDrawing.Size.WIDE);
    }
}
