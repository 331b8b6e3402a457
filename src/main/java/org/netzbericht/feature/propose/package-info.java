/** Forms by which readers propose entries, without a server. */
@NullMarked
package org.netzbericht.feature.propose;

import org.jspecify.annotations.NullMarked;
