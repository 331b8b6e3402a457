package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.ContainerTitle;
import org.netzbericht.content.markdown.syntax.KeyFigure;
import org.netzbericht.content.markdown.syntax.RawBody;
import org.netzbericht.content.markdown.syntax.StrayFence;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** Judges containers: their names, their ends, and the titles some of them need. */
final class ContainerReader {
    static final Kind UNKNOWN = Kind.error("markdown.container");
    static final Kind OPEN = Kind.error("markdown.containerOpen");
    static final Kind CLOSE = Kind.error("markdown.containerClose");
    static final Kind TITLE = Kind.error("markdown.containerTitle");
    static final Kind KEYFIGURE = Kind.error("markdown.keyfigure");

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<ChartBlock> charts = new ArrayList<>();
    private int known;

    ContainerReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(Container container) {
        Location opening = places.of(container.opening());
        if (!container.isClosed()) {
            findings.add(OPEN.at(opening, container.name()));
        }
        @Nullable ContainerKind kind = container.kind();
        if (kind == null) {
            findings.add(UNKNOWN.at(opening, container.name(), String.join(", ", ContainerKind.NAMES))
                    .suggesting(Suggestion.nearest(container.name(), ContainerKind.NAMES)));
            return;
        }
        known++;
        judgeTitle(kind, container, opening);
        if (kind == ContainerKind.VOICE) {
            Attribution.splitOff(container);
        } else if (kind == ContainerKind.CHART && container.getLastChild() instanceof RawBody body) {
            chart(container, body, opening);
        }
    }

    private void chart(Container container, RawBody body, Location opening) {
        Checked<@Nullable ChartBlock> read = ChartReader.read(places.source(), body, opening);
        findings.addAll(read.diagnostics());
        body.unlink();
        if (read.value() != null) {
            container.understand(read.value());
            charts.add(read.value());
        }
    }

    List<ChartBlock> charts() {
        return charts;
    }

    private void judgeTitle(ContainerKind kind, Container container, Location opening) {
        boolean needsTitle =
                kind == ContainerKind.DEFINITION || kind == ContainerKind.KEYFIGURE || kind == ContainerKind.CHART;
        if (container.getFirstChild() instanceof ContainerTitle title) {
            if (kind == ContainerKind.KEYFIGURE && !KeyFigure.of(title).hasValue()) {
                findings.add(KEYFIGURE.at(places.of(title)));
            }
        } else if (needsTitle) {
            findings.add(TITLE.at(opening, container.name()));
        }
    }

    void read(StrayFence fence) {
        findings.add(CLOSE.at(places.of(fence)));
    }

    /** The anchors of the titles, one for each known container; the renderer numbers them likewise. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= known; i++) {
            ids.add("block_" + i);
        }
        return ids;
    }
}
