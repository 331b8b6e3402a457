package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Computed;

/** A stretch {@code {{…}}}: as written, and what it computes once reading has understood it. */
public final class Placeholder extends CustomNode {
    private final String content;
    private @Nullable Computed computed;

    Placeholder(String content) {
        this.content = content;
    }

    /** What stands between the braces. */
    public String content() {
        return content;
    }

    /** Null if the content means nothing. */
    public @Nullable Computed computed() {
        return computed;
    }

    public void understand(Computed meaning) {
        computed = meaning;
    }
}
