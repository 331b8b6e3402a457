package org.netzbericht.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Kind;

/** Where a link of content leads. */
public sealed interface LinkTarget {
    /** To a page; {@code fragment} without the sign, empty for none. */
    record ToPage(Page page, String title, String fragment) implements LinkTarget {}

    /** To an anchor of the page itself. */
    record Here(String fragment) implements LinkTarget {}

    /** To a file of the output folder. */
    record ToFile(String file, String title) implements LinkTarget {}

    record Outside(String url) implements LinkTarget {}

    /** To an entry that is not published or has no page: rendered as words alone. */
    record Nowhere(String title, Kind kind, List<String> args) implements LinkTarget {}

    /** To something that does not exist. */
    record Broken(Kind kind, List<String> args, @Nullable String suggestion) implements LinkTarget {}
}
