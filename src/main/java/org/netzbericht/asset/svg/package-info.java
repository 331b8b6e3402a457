/**
 * Drawings from the media folder, made harmless: an SVG text enters, one of allowed elements and attributes leaves, with findings for the rest. This
 * is the only place of the room that knows jsoup; it must not know where a drawing is used.
 */
@NullMarked
package org.netzbericht.asset.svg;

import org.jspecify.annotations.NullMarked;
