package org.netzbericht.output;

import java.util.List;

/**
 * What publishing did, in files.
 *
 * @param removed the paths deleted because the site no longer has them, sorted
 */
public record Published(int written, int unchanged, List<String> removed) {
    public Published {
        removed = List.copyOf(removed);
    }
}
