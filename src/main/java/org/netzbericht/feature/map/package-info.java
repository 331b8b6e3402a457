/** Maps of entries with a point: the block that declares them. */
@NullMarked
package org.netzbericht.feature.map;

import org.jspecify.annotations.NullMarked;
