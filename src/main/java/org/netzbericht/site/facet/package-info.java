/** Facets of lists: by which values of its fields a collection can be looked through. */
@NullMarked
package org.netzbericht.site.facet;

import org.jspecify.annotations.NullMarked;
