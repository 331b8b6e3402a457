package org.netzbericht.render.template;

import java.util.Set;

/** Finds {@code id="…"} in template source where the value has no placeholder. */
final class LiteralIds {
    private static final String ID = " id=\"";

    private LiteralIds() {}

    static void collect(String source, Set<String> ids) {
        for (int at = source.indexOf(ID); at >= 0; at = source.indexOf(ID, at + 1)) {
            int end = source.indexOf('"', at + ID.length());
            String id = end < 0 ? "" : source.substring(at + ID.length(), end);
            if (!id.isEmpty() && id.indexOf('$') < 0) {
                ids.add(id);
            }
        }
    }
}
