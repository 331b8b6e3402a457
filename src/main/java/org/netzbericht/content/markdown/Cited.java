package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;

/**
 * One work that a text cites, {@code [see @id, p. 4]}: the record's id, the words before it and the place in the work, both possibly empty, and
 * whether the year alone is wanted, {@code [-@id]}, because the author is named in the sentence.
 */
public record Cited(String id, String prefix, String locator, boolean yearOnly, Location location) {}
