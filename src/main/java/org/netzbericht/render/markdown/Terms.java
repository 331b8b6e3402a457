package org.netzbericht.render.markdown;

import org.jspecify.annotations.Nullable;

/** Terms to be explained where they are first used. Remembers what was explained: for the texts of one page. */
public interface Terms {
    /**
     * A term in a text, from {@code start} to {@code end} exclusive: where it is explained, empty for nowhere, and what it is short for, null where
     * it is no abbreviation.
     */
    record Term(int start, int end, String href, @Nullable String expansion) {}

    /** The first term at or behind a place of a text that has not been explained; null if there is none. */
    @Nullable
    Term next(String text, int from);

    /** Remembers the term that {@link #next} gave last as explained. */
    void explained();
}
