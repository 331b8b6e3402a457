package org.netzbericht.content.markdown;

import org.jspecify.annotations.Nullable;
import org.netzbericht.source.Location;

/**
 * A place the program fills: the number of entries of a collection ({@code count}), or a field of an entry ({@code
 * value}). The target is a collection, or {@code collection/id.field(.field)*}; the filter is both or neither of its
 * parts. Syntax is checked, names are not.
 */
public record Computed(
        Verb verb,
        String target,
        @Nullable String whereField,
        @Nullable String whereValue,
        Location location) {

    public enum Verb {
        COUNT,
        VALUE
    }
}
