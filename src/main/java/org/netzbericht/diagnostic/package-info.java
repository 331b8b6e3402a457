/**
 * Findings as values: what is wrong, where, why, and what helps. Kinds and places enter, sorted diagnostics and their texts
 * leave. This room must not know what content is.
 */
@NullMarked
package org.netzbericht.diagnostic;

import org.jspecify.annotations.NullMarked;
