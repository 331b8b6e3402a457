/** Bibliographies: works in order, told apart by letters where author and year are the same. Content enters; styles come later. */
@NullMarked
package org.netzbericht.site.bibliography;

import org.jspecify.annotations.NullMarked;
