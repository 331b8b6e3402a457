package org.netzbericht.render.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.source.SourceFile;

/**
 * What callers of a macro may and must pass. Those of components are declared in the YAML file beside; those of layouts are what the macro itself
 * has.
 *
 * @param open whether it takes any parameter
 * @param nests the parameter whose items are handed to what is nested, or null
 */
record Component(
        String name,
        Map<String, Param> params,
        boolean open,
        @Nullable String nests) {
    /** {@code type} as declared, empty if unknown. */
    record Param(String type, boolean required, int start, int end) {
        boolean takesEntries() {
            return type.equals("entry") || type.equals("entries");
        }
    }

    static Component of(Macro macro) {
        Map<String, Param> params = new LinkedHashMap<>();
        for (Macro.Parameter one : macro.parameters()) {
            params.put(one.name(), new Param("", one.required(), 0, 0));
        }
        return new Component(macro.name(), params, macro.open(), macro.nests());
    }

    /** The declared parameters of a component. */
    static Component declared(String name, SourceFile file, @Nullable Macro macro) {
        Map<String, Param> params = new LinkedHashMap<>();
        if (YamlReader.read(file).value() instanceof Mapping root && root.get("params") instanceof Mapping declared) {
            for (var declaration : declared.pairs().entrySet()) {
                Mapping.Pair pair = declaration.getValue();
                boolean required = text(pair.value(), "required").equals("true");
                params.put(
                        declaration.getKey(),
                        new Param(
                                text(pair.value(), "type"),
                                required,
                                pair.key().start(),
                                pair.key().end()));
            }
        }
        return new Component(name, params, macro != null && macro.open(), macro == null ? null : macro.nests());
    }

    private static String text(Node node, String key) {
        return node instanceof Mapping mapping && mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    Set<String> required() {
        Set<String> names = new TreeSet<>();
        for (var param : params.entrySet()) {
            if (param.getValue().required()) {
                names.add(param.getKey());
            }
        }
        return names;
    }

    List<String> names() {
        return List.copyOf(params.keySet());
    }
}
