/** What a page needs to go to paper. Holds the making of PDF files in a room of its own, because its libraries are large and rarely needed. */
@NullMarked
package org.netzbericht.feature.print;

import org.jspecify.annotations.NullMarked;
