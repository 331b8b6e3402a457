package org.netzbericht.content.schema;

import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;

/** The name of a file in {@code media/}: a picture ({@code image}) or anything to download ({@code file}). */
public record MediaType(boolean picture) implements FieldType {
    @Override
    public String name() {
        return picture ? "image" : "file";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        var scalar = reading.scalar(node, field);
        return scalar == null ? null : new Value.Media(scalar.text().strip(), picture, reading.at(node));
    }

    @Override
    public String example() {
        return picture ? "wege.svg" : "leitfaden.pdf";
    }
}
