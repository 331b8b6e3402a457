package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.SourceFile;

/**
 * What the theme's components and layouts take, each read when it is first asked for. A component is a folder with a template of its name, which
 * defines a macro of that name, and a YAML file.
 */
final class Components {
    static final Kind DECLARATION = Kind.error("component.declaration");

    static final String FOLDER = "components/";
    private static final String LAYOUTS = "layouts/";

    private final ThemeFiles theme;
    private final Outlines outlines;
    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, Component> components = new HashMap<>();
    private final Map<String, Component> layouts = new HashMap<>();

    Components(ThemeFiles theme, Outlines outlines) {
        this.theme = theme;
        this.outlines = outlines;
        for (String path : outlines.paths(FOLDER)) {
            paths.put(Outlines.name(path), path);
        }
    }

    /** The component or layout behind {@code ui.name} or {@code layout.name}; null if there is none. */
    @Nullable
    Component find(String namespace, String name) {
        if (!namespace.equals("ui")) {
            return layouts().get(name);
        }
        String path = paths.get(name);
        return path == null ? null : component(path);
    }

    Set<String> names(String namespace) {
        Set<String> names = new TreeSet<>(
                namespace.equals("ui") ? paths.keySet() : layouts().keySet());
        names.removeIf(name -> find(namespace, name) == null);
        return names;
    }

    /** The template of a component that there is. */
    Outline template(String name) {
        return outlines.at(paths.get(name));
    }

    private Map<String, Component> layouts() {
        if (layouts.isEmpty()) {
            for (String path : outlines.paths(LAYOUTS)) {
                for (Macro macro : outlines.at(path).macros().values()) {
                    layouts.put(macro.name(), Component.of(macro));
                }
            }
        }
        return layouts;
    }

    private @Nullable Component component(String path) {
        return components.computeIfAbsent(path, this::read);
    }

    private @Nullable Component read(String path) {
        SourceFile yaml = declaration(path);
        Macro macro = macro(path);
        if (yaml != null) {
            return Component.declared(Outlines.name(path), yaml, macro);
        }
        return macro == null ? null : Component.of(macro);
    }

    private @Nullable Macro macro(String path) {
        return outlines.at(path).macros().get(Outlines.name(path));
    }

    private @Nullable SourceFile declaration(String path) {
        return theme.text(path.substring(0, path.length() - Outlines.SUFFIX.length()) + ".yaml")
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
        String name = Outlines.name(path);
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
