package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Attribution;
import org.netzbericht.content.markdown.syntax.BlockAttributes;
import org.netzbericht.content.markdown.syntax.Container;
import org.netzbericht.content.markdown.syntax.ContainerKind;
import org.netzbericht.content.markdown.syntax.ContainerTitle;
import org.netzbericht.content.markdown.syntax.KeyFigure;
import org.netzbericht.content.markdown.syntax.RawBody;
import org.netzbericht.content.markdown.syntax.StepPart;
import org.netzbericht.content.markdown.syntax.StrayFence;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** Judges containers: their names, their ends, the titles some of them need, and what those with a caption hold. Gives them their anchors. */
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

    static final Kind OPTION = Kind.error("markdown.containerOption");
    static final Kind NO_IMAGE = Kind.error("markdown.figureImage");
    static final Kind NO_TABLE = Kind.error("markdown.tableMissing");

    /** A container with a caption, its anchor yet to be made where its author gave none. */
    private record Met(Figure.Kind kind, Container container, String caption, Location location) {}

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<ChartBlock> charts = new ArrayList<>();
    private final HeadingReader headings;
    private final List<Met> met = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<RecordBox> boxes = new ArrayList<>();
    private int known;

    ContainerReader(Places places, List<Diagnostic> findings, HeadingReader headings) {
        this.places = places;
        this.findings = findings;
        this.headings = headings;
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
        readAttributes(container);
        switch (kind) {
            case VOICE -> readVoice(container);
            case CASE -> readCase(container, opening);
            case STEP -> readStep(container, opening);
            case FIGURE -> readFigure(container, opening);
            case TABLE -> readTable(container, opening);
            case CHART -> readChart(container, opening);
            default -> {}
        }
    }

    private static void readVoice(Container container) {
        if (container.box() == null) {
            Attribution.splitOff(container);
        }
    }

    private void readCase(Container container, Location opening) {
        if (container.box() == null) {
            findings.add(CASE.at(opening));
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
        first.setLiteral(literal.substring(end).stripLeading());
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

    private void readChart(Container container, Location opening) {
        meet(Figure.Kind.CHART, container, opening);
        if (!(container.getLastChild() instanceof RawBody body)) {
            return;
        }
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
        if (container.getFirstChild() instanceof ContainerTitle title) {
            if (kind == ContainerKind.KEYFIGURE && !KeyFigure.of(title).hasValue()) {
                findings.add(KEYFIGURE.at(places.of(title)));
            }
        } else if (kind.needsTitle()) {
            findings.add(TITLE.at(opening, container.name()));
        }
    }

    private void readAttributes(Container container) {
        BlockAttributes attributes = container.attributes();
        Location place = places.of(attributes.place());
        if (attributes.id() != null && headings.claim(attributes.id(), place)) {
            container.anchor(attributes.id());
        }
        for (String option : attributes.options()) {
            if (!BlockAttributes.OPTIONS.contains(option)) {
                findings.add(OPTION.at(place, option, String.join(", ", BlockAttributes.OPTIONS))
                        .suggesting(Suggestion.nearest(option, BlockAttributes.OPTIONS)));
            }
        }
    }

    private void readFigure(Container container, Location opening) {
        meet(Figure.Kind.FIGURE, container, opening);
        for (@Nullable Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph && hasChild(node, Image.class)) {
                return;
            }
        }
        findings.add(NO_IMAGE.at(opening));
    }

    private void readTable(Container container, Location opening) {
        meet(Figure.Kind.TABLE, container, opening);
        if (!hasChild(container, TableBlock.class)) {
            findings.add(NO_TABLE.at(opening));
        }
    }

    private static boolean hasChild(Node parent, Class<? extends Node> wanted) {
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (wanted.isInstance(node)) {
                return true;
            }
        }
        return false;
    }

    private void meet(Figure.Kind kind, Container container, Location opening) {
        String caption = container.getFirstChild() instanceof ContainerTitle title ? PlainText.of(title) : "";
        met.add(new Met(kind, container, caption, opening));
    }

    void read(StrayFence fence) {
        findings.add(CLOSE.at(places.of(fence)));
    }

    /** Gives what has a caption an anchor made of its kind and caption, behind those of headings; call it once, behind the last container. */
    void finish(HeadingIds free) {
        for (Met one : met) {
            @Nullable String id = one.container().anchor();
            if (id == null) {
                id = free.next(one.container().name() + " " + one.caption());
                one.container().anchor(id);
            }
            figures.add(new Figure(one.kind(), id, one.caption(), one.location()));
        }
    }

    List<Figure> figures() {
        return figures;
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
