/**
 * Values become pictures: pure functions to SVG. The same values give the same characters on every machine. This room must not know pages,
 * templates or what the values mean.
 */
@NullMarked
package org.netzbericht.drawing;

import org.jspecify.annotations.NullMarked;
