package org.netzbericht.render.lint;

import java.util.Map;

/**
 * A call of a component that hands it entries of which something is known.
 *
 * @param entries what is handed over, by the parameters declared as {@code entry} or {@code entries}; never empty
 */
record ComponentCall(String component, Map<String, Shape> entries) {
    ComponentCall {
        entries = Map.copyOf(entries);
    }
}
