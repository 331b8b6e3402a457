/**
 * Styles of citation. A planned bibliography and the interface words enter, phrases for {@code render.markdown} leave. This room knows neither
 * pages nor HTML.
 */
@NullMarked
package org.netzbericht.render.citation;

import org.jspecify.annotations.NullMarked;
