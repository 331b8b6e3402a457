package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.RecordBox;

/**
 * A block between {@code ::: name title} and {@code :::}. Its first child is its {@link ContainerTitle}, if it has one.
 */
public final class Container extends CustomBlock {
    private final int colons;
    private final String name;
    private final SourceSpan opening;
    private BlockAttributes attributes = BlockAttributes.NONE;
    private @Nullable String anchor;
    private boolean isClosed;
    private @Nullable RecordBox box;
    private @Nullable ChartBlock chart;

    Container(int colons, String name, SourceSpan opening) {
        this.colons = colons;
        this.name = name;
        this.opening = opening;
    }

    void attributes(BlockAttributes written) {
        attributes = written;
    }

    /** What stands in braces behind the title. */
    public BlockAttributes attributes() {
        return attributes;
    }

    public boolean has(String option) {
        return attributes.options().contains(option);
    }

    /** The anchor, once reading has given it one; null for a container without. */
    public @Nullable String anchor() {
        return anchor;
    }

    /** Gives the container its anchor; for reading alone. */
    public void anchor(String id) {
        anchor = id;
    }

    int colons() {
        return colons;
    }

    /** The name as written, known or not. */
    public String name() {
        return name;
    }

    /** The kind, null for a name nobody knows. */
    public @Nullable ContainerKind kind() {
        return ContainerKind.of(name);
    }

    /** The place of the opening line. */
    public SourceSpan opening() {
        return opening;
    }

    /** Whether a closing line was found before the text or the block around it ended. */
    public boolean isClosed() {
        return isClosed;
    }

    /** The record that the container shows, or null. */
    public @Nullable RecordBox box() {
        return box;
    }

    public void show(RecordBox record) {
        box = record;
    }

    void close() {
        isClosed = true;
    }

    /** The chart that a container of that kind declares; null for other kinds, and where reading found nothing to draw. */
    public @Nullable ChartBlock chart() {
        return chart;
    }

    public void understand(ChartBlock meaning) {
        chart = meaning;
    }
}
