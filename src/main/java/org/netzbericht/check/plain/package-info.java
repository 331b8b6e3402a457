/**
 * The rules of Leichte Sprache (BITV 2.0, Anlage 2 Teil 2) as far as words show them: one class per rule. Texts in {@code de-simple} enter, warnings
 * with a place leave. Whether people understand a text only they can say; this room must not claim it.
 */
@NullMarked
package org.netzbericht.check.plain;

import org.jspecify.annotations.NullMarked;
