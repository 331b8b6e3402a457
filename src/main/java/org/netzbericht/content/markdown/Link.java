package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;

/**
 * A link or an image as written: its destination (backslashes and entities resolved), its visible or alternative text,
 * possibly empty, and the place of the destination, or of the whole link where the destination stands elsewhere.
 */
public record Link(String destination, boolean image, String text, Location location) {}
