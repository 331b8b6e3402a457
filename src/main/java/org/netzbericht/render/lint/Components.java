package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.SourceFile;

/**
 * What the theme's components and layouts take, each read when it is first asked for. Both are a template that defines a macro of its name; a
 * component is a folder of that name, with a YAML file beside the template.
 */
final class Components {
    static final Kind DECLARATION = Kind.error("component.declaration");

    static final String FOLDER = "components/";
    private static final String LAYOUTS = "layouts/";

    private final ThemeFiles theme;
    private final Outlines outlines;
    private final Map<String, String> components;
    private final Map<String, String> layouts;
    private final Map<String, Component> read = new HashMap<>();

    Components(ThemeFiles theme, Outlines outlines) {
        this.theme = theme;
        this.outlines = outlines;
        this.components = byName(outlines.paths(FOLDER));
        this.layouts = byName(outlines.paths(LAYOUTS));
    }

    private static Map<String, String> byName(List<String> paths) {
        Map<String, String> named = new HashMap<>();
        paths.forEach(path -> named.put(ThemeFiles.nameOf(path), path));
        return named;
    }

    /** The component or layout behind {@code ui.name} or {@code layout.name}; null if there is none. */
    @Nullable
    Component find(String namespace, String name) {
        String path = paths(namespace).get(name);
        return path == null ? null : component(path);
    }

    Set<String> names(String namespace) {
        Set<String> names = new TreeSet<>(paths(namespace).keySet());
        names.removeIf(name -> find(namespace, name) == null);
        return names;
    }

    /** The template of a component that there is. */
    Outline template(String name) {
        return outlines.at(components.get(name));
    }

    private Map<String, String> paths(String namespace) {
        return namespace.equals("ui") ? components : layouts;
    }

    private @Nullable Component component(String path) {
        return read.computeIfAbsent(path, this::read);
    }

    private @Nullable Component read(String path) {
        SourceFile yaml = path.startsWith(FOLDER) ? declaration(path) : null;
        Macro macro = macro(path);
        if (yaml != null) {
            return Component.declared(ThemeFiles.nameOf(path), yaml, macro);
        }
        return macro == null ? null : Component.of(macro);
    }

    private @Nullable Macro macro(String path) {
        return outlines.at(path).macros().get(ThemeFiles.nameOf(path));
    }

    private @Nullable SourceFile declaration(String path) {
        return theme.text(path.substring(0, path.length() - ThemeFiles.TEMPLATE.length()) + ".yaml")
                .orElse(null);
    }

    /** Findings about the declarations of all components. */
    List<Reports> check() {
        List<Reports> all = new ArrayList<>();
        for (String path : outlines.paths(FOLDER)) {
            check(path, all);
        }
        return all;
    }

    private void check(String path, List<Reports> all) {
        String name = ThemeFiles.nameOf(path);
        Macro macro = macro(path);
        SourceFile yaml = declaration(path);
        Reports inMacro = new Reports(outlines.at(path).file());
        all.add(inMacro);
        if (macro == null) {
            inMacro.add(DECLARATION, 0, 0, name, "<#macro " + name + ">");
        }
        if (yaml == null) {
            int start = macro == null ? 0 : macro.start();
            int end = macro == null ? 0 : start + name.length();
            inMacro.add(DECLARATION, start, end, name, name + ".yaml");
        } else if (macro != null && !macro.open()) {
            Reports inYaml = new Reports(yaml);
            all.add(inYaml);
            compare(component(path), macro, inMacro, inYaml);
        }
    }

    private static void compare(Component component, Macro macro, Reports inMacro, Reports inYaml) {
        for (Macro.Parameter parameter : macro.parameters()) {
            Component.Param declared = component.params().get(parameter.name());
            if (declared == null || declared.required() != parameter.required()) {
                int end = parameter.start() + parameter.name().length();
                inMacro.add(DECLARATION, parameter.start(), end, component.name(), parameter.name());
            }
        }
        for (var param : component.params().entrySet()) {
            if (!macro.has(param.getKey())) {
                Component.Param declared = param.getValue();
                inYaml.add(DECLARATION, declared.start(), declared.end(), component.name(), param.getKey());
            }
        }
    }
}
