package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;

/**
 * A heading: its level as written (1 to 6), its anchor, unique in the document, and its plain text without computed
 * places.
 */
public record Heading(int level, String id, String text, Location location) {}
