/**
 * Findings as text for people and as JSON for tools. Diagnostics enter, strings leave. Nothing is printed here.
 */
@NullMarked
package org.netzbericht.diagnostic.format;

import org.jspecify.annotations.NullMarked;
