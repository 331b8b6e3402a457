package org.netzbericht.render.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions every template has. */
enum RootFunction implements Shape {
    LINK,
    ASSET;

    @Override
    public String what() {
        return this == LINK ? "link" : "asset";
    }

    @Override
    public @Nullable Shape part(String name) {
        return null;
    }

    @Override
    public List<String> parts() {
        return List.of();
    }

    @Override
    public Shape called(@Nullable String literal) {
        return this == LINK ? Shapes.LINK : Shapes.TEXT;
    }
}
