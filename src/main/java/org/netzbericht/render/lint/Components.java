package org.netzbericht.render.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.SourceFile;

/** What the theme's components and layouts take. A component is a folder with a template of its name, which defines a macro of that name, and a YAML file. */
final class Components {
    static final Kind DECLARATION = Kind.error("component.declaration");

    static final String FOLDER = "components/";
    private static final String SUFFIX = ".ftlh";

    private final Map<String, Component> components = new TreeMap<>();
    private final Map<String, Component> layouts = new TreeMap<>();
    private final List<Reports> reports = new ArrayList<>();

    static Components read(ThemeFiles theme, List<Outline> outlines) {
        Components read = new Components();
        for (Outline outline : outlines) {
            String path = outline.path();
            if (path.startsWith("layouts/")) {
                for (Macro macro : outline.macros().values()) {
                    read.layouts.put(macro.name(), Component.of(macro));
                }
            } else if (path.startsWith(FOLDER)) {
                read.component(path, outline, theme);
            }
        }
        return read;
    }

    /** The name of a component by the path of its template. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
    }

    private void component(String path, Outline outline, ThemeFiles theme) {
        String name = name(path);
        Macro macro = outline.macros().get(name);
        Reports here = new Reports(outline.file());
        reports.add(here);
        if (macro == null) {
            here.add(DECLARATION, 0, 0, name, "<#macro " + name + ">");
        }
        int start = macro == null ? 0 : macro.start();
        int end = macro == null ? 0 : start + name.length();
        SourceFile yaml = theme.text(path.substring(0, path.length() - SUFFIX.length()) + ".yaml")
                .orElse(null);
        if (yaml == null) {
            here.add(DECLARATION, start, end, name, name + ".yaml");
            if (macro != null) {
                components.put(name, Component.of(macro));
            }
            return;
        }
        Component component = Component.declared(name, yaml, macro);
        components.put(name, component);
        if (macro != null && !macro.open()) {
            compare(component, macro, here, new Reports(yaml));
        }
    }

    private void compare(Component component, Macro macro, Reports inMacro, Reports inYaml) {
        reports.add(inYaml);
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

    /** Findings about declarations. */
    List<Reports> reports() {
        return reports;
    }

    /** The component or layout behind {@code ui.name} or {@code layout.name}; null if there is none. */
    @Nullable
    Component find(String namespace, String name) {
        return of(namespace).get(name);
    }

    Set<String> names(String namespace) {
        return new TreeSet<>(of(namespace).keySet());
    }

    private Map<String, Component> of(String namespace) {
        return namespace.equals("ui") ? components : layouts;
    }
}
