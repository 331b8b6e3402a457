/**
 * Reports as books. Reports and chapters as they were written enter, books leave: chapters in order with the numbers of everything in them, the same
 * for web, print and PDF. This package must not know pages and routes.
 */
@NullMarked
package org.netzbericht.site.book;

import org.jspecify.annotations.NullMarked;
