package org.netzbericht.render.markdown;

import org.jspecify.annotations.Nullable;

/**
 * An image as it stands in the page: address, alternative text for images written without one, size in pixels (0:
 * unknown), caption and credit. An empty address gives the alternative text alone.
 */
public record Picture(
        String src,
        String alt,
        int widthPx,
        int heightPx,
        @Nullable String caption,
        @Nullable String credit) {}
