/** Text on paper: hyphenation by patterns, and what the drawn glyphs of a page mean. */
@NullMarked
package org.netzbericht.feature.print.pdf.text;

import org.jspecify.annotations.NullMarked;
