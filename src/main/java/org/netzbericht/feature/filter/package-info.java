/** What lists are filtered by in the reader's browser. */
@NullMarked
package org.netzbericht.feature.filter;

import org.jspecify.annotations.NullMarked;
