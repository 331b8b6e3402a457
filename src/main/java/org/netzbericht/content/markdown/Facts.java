package org.netzbericht.content.markdown;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What reading found out about a tree. */
record Facts(
        List<Link> links,
        List<Heading> headings,
        List<Figure> figures,
        List<Computed> computed,
        List<Cited> cited,
        List<RecordBox> boxes,
        List<ChartBlock> charts,
        Set<String> ids,
        boolean isEmpty) {

    Facts {
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        figures = List.copyOf(figures);
        computed = List.copyOf(computed);
        cited = List.copyOf(cited);
        boxes = List.copyOf(boxes);
        charts = List.copyOf(charts);
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
