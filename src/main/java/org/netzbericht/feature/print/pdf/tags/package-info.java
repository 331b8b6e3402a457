/**
 * The tag tree of a finished PDF and its repairs. The engine's tags pass the checks of machines but read badly: notes at the document's end, table
 * heads once per page, leaders as text. Each repair is one class and mends one such thing.
 */
@NullMarked
package org.netzbericht.feature.print.pdf.tags;

import org.jspecify.annotations.NullMarked;
