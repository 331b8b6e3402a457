/** The HTML of a print page on its way to the engine: what the engine needs is added, what is for browsers is taken out. */
@NullMarked
package org.netzbericht.feature.print.pdf.markup;

import org.jspecify.annotations.NullMarked;
