package org.netzbericht.render.template;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/** Several template files with macros, joined to one that every page imports; knows which line came from which file. */
final class Library {
    /** A file and the line of the joined text at which it starts, 1-based. */
    private record Part(SourceFile file, int firstLine) {}

    private final String name;
    private final String text;
    private final List<Part> parts;

    private Library(String name, String text, List<Part> parts) {
        this.name = name;
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    static Library of(String name, ThemeFiles theme, String folder) {
        StringBuilder joined = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int line = 1;
        for (String path : theme.list(folder)) {
            SourceFile file = path.endsWith(".ftlh") ? theme.text(path).orElse(null) : null;
            if (file != null) {
                parts.add(new Part(file, line));
                joined.append(file.text()).append('\n');
                line += (int) file.text().chars().filter(c -> c == '\n').count() + 1;
            }
        }
        return new Library(name, joined.toString(), parts);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Location located(int line, int column) {
        Part part = parts.isEmpty() ? new Part(SourceFile.of("templates/" + name, ""), 1) : parts.get(0);
        for (Part candidate : parts) {
            part = candidate.firstLine() <= line ? candidate : part;
        }
        return located(part.file(), line - part.firstLine() + 1, column);
    }

    /** A place of a file by line and column, 1-based; to the end of the line. */
    static Location located(SourceFile file, int line, int column) {
        String text = file.text();
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        int at = Math.min(start + Math.max(column - 1, 0), end);
        return Location.of(file, at, end);
    }
}
