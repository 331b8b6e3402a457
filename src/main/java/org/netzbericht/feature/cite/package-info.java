/** Files for programs that manage literature, beside the pages they describe. */
@NullMarked
package org.netzbericht.feature.cite;

import org.jspecify.annotations.NullMarked;
