package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.ContainerTitle;
import org.netzbericht.content.markdown.syntax.KeyFigure;
import org.netzbericht.content.markdown.syntax.StepPart;
import org.netzbericht.content.markdown.syntax.StrayFence;
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
    static final Kind CASE = Kind.error("markdown.case");
    static final Kind STEP = Kind.error("markdown.step");
    static final Kind STEP_PART = Kind.error("markdown.stepPart");
    static final Kind STEP_EMPTY = Kind.error("markdown.stepEmpty");

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<RecordBox> boxes = new ArrayList<>();
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
        if (kind.takesRecord()) {
            takeRecord(container);
        }
        judgeTitle(kind, container, opening);
        if (kind == ContainerKind.VOICE && container.box() == null) {
            Attribution.splitOff(container);
        } else if (kind == ContainerKind.CASE && container.box() == null) {
            findings.add(CASE.at(opening));
        } else if (kind == ContainerKind.STEP) {
            readStep(container, opening);
        }
    }

    /** Cuts {@code collection:id} off the start of a title. */
    private void takeRecord(Container container) {
        if (!(container.getFirstChild() instanceof ContainerTitle title)
                || !(title.getFirstChild() instanceof Text first)) {
            return;
        }
        String literal = first.getLiteral();
        int space = literal.indexOf(' ');
        int end = space < 0 ? literal.length() : space;
        int colon = literal.indexOf(':');
        if (colon <= 0 || colon + 1 >= end || !Destination.isIdentity(literal.substring(0, end))) {
            return;
        }
        var box = new RecordBox(
                literal.substring(0, colon), literal.substring(colon + 1, end), places.of(first, literal, 0, end));
        container.show(box);
        boxes.add(box);
        first.setLiteral(literal.substring(end).strip());
        if (first.getLiteral().isEmpty()) {
            first.unlink();
        }
        if (title.getFirstChild() == null) {
            title.unlink();
        }
    }

    private void readStep(Container container, Location opening) {
        for (StepPart.OtherWord other : StepPart.split(container)) {
            String meant = Suggestion.nearest(other.word(), StepPart.WORDS);
            if (meant != null) {
                Location place =
                        places.of(other.text(), other.word(), 0, other.word().length());
                findings.add(STEP_PART
                        .at(place, other.word(), String.join(", ", StepPart.WORDS))
                        .suggesting(meant));
            }
        }
        boolean hasParts = false;
        for (@Nullable Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof StepPart part) {
                hasParts = true;
                if (!part.tidy()) {
                    findings.add(STEP_EMPTY.at(places.of(part), part.word()));
                }
            }
        }
        if (!hasParts) {
            findings.add(STEP.at(opening, String.join(", ", StepPart.WORDS)));
        }
    }

    List<RecordBox> boxes() {
        return boxes;
    }

    private void judgeTitle(ContainerKind kind, Container container, Location opening) {
        boolean needsTitle =
                kind == ContainerKind.DEFINITION || kind == ContainerKind.KEYFIGURE || kind == ContainerKind.STEP;
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
