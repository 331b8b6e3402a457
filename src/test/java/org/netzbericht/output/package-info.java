@NullMarked
package org.netzbericht.output;

import org.jspecify.annotations.NullMarked;
