/** Rules on finished pages, shown on small ones. */
@NullMarked
package org.netzbericht.audit;

import org.jspecify.annotations.NullMarked;
