package org.netzbericht.render.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that hold at a place of a template: loop variables and parameters from the inside out, then variables of the file, then what every template has. */
final class Scope {
    private final Deque<Map<String, Shape>> frames = new ArrayDeque<>();
    private final Map<String, Shape> variables = new HashMap<>();
    private final Map<String, Shape> roots;

    Scope(Map<String, Shape> roots, Set<String> variables) {
        this.roots = roots;
        for (String name : variables) {
            this.variables.put(name, Shape.ANY);
        }
    }

    void open(Map<String, Shape> names) {
        frames.push(new HashMap<>(names));
    }

    void close() {
        frames.poll();
    }

    /** Adds a name to the innermost frame. */
    void declare(String name, Shape shape) {
        if (!frames.isEmpty()) {
            frames.peek().put(name, shape);
        }
    }

    void assign(String name, Shape shape) {
        variables.put(name, shape);
    }

    @Nullable
    Shape find(String name) {
        for (Map<String, Shape> frame : frames) {
            Shape shape = frame.get(name);
            if (shape != null) {
                return shape;
            }
        }
        Shape variable = variables.get(name);
        return variable != null ? variable : roots.get(name);
    }

    List<String> names() {
        Set<String> names = new TreeSet<>(roots.keySet());
        names.addAll(variables.keySet());
        for (Map<String, Shape> frame : frames) {
            names.addAll(frame.keySet());
        }
        names.remove("");
        return List.copyOf(names);
    }
}
