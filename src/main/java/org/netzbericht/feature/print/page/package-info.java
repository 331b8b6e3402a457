/** A page of the site, ready to be made into a file: its HTML, what it says about itself, and the only files it may name. */
@NullMarked
package org.netzbericht.feature.print.page;

import org.jspecify.annotations.NullMarked;
