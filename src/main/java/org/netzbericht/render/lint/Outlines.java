package org.netzbericht.render.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.asset.ThemeFiles;

/** The templates of a theme, each cut into tokens when it is first asked for. */
final class Outlines {
    private final ThemeFiles theme;
    private final Map<String, Outline> read = new HashMap<>();

    Outlines(ThemeFiles theme) {
        this.theme = theme;
    }

    /** The paths of the templates below a folder, sorted; the empty name lists all. */
    List<String> paths(String folder) {
        return theme.templates(folder);
    }

    Outline at(String path) {
        return read.computeIfAbsent(path, one -> Outline.of(one, theme.text(one).orElseThrow()));
    }
}
