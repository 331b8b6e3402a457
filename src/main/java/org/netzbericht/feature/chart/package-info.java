/** Charts that pages have by declaration. */
@NullMarked
package org.netzbericht.feature.chart;

import org.jspecify.annotations.NullMarked;
