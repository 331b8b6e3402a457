/** The search: an index of everything published, in small scripts that a page loads as a question needs them. */
@NullMarked
package org.netzbericht.feature.search;

import org.jspecify.annotations.NullMarked;
