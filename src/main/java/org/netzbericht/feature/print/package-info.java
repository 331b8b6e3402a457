/** The book on paper, as a PDF and as an EPUB. */
@NullMarked
package org.netzbericht.feature.print;

import org.jspecify.annotations.NullMarked;
