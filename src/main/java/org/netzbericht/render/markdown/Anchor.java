package org.netzbericht.render.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads: its address as it stands in the page, the text of links written without one, whether it leaves
 * the site, and the language of its target where that is another. An empty address gives the text alone, as for
 * entries that are not published.
 */
public record Anchor(
        String href,
        String title,
        boolean external,
        @Nullable String language) {}
