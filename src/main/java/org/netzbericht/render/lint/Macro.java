package org.netzbericht.render.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A macro as a template defines it.
 *
 * @param start offset of its name
 * @param open whether it takes any parameters beside the named ones
 * @param nests the parameter whose items it hands to what is nested, or null
 */
record Macro(
        String name,
        int start,
        List<Parameter> parameters,
        boolean open,
        @Nullable String nests) {
    /** {@code required}: it has no default. */
    record Parameter(String name, int start, boolean required) {}

    Macro {
        parameters = List.copyOf(parameters);
    }

    Macro nesting(String parameter) {
        return new Macro(name, start, parameters, open, parameter);
    }

    boolean has(String parameter) {
        for (Parameter one : parameters) {
            if (one.name().equals(parameter)) {
                return true;
            }
        }
        return false;
    }
}
