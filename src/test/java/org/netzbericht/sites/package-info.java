/** Whole builds of tiny sites, one per behaviour, and the laws that hold for all of them. */
@NullMarked
package org.netzbericht.sites;

import org.jspecify.annotations.NullMarked;
