/** The blocks of declarations that texts refer to: works they cite and terms they use. Pages hold what they say; there are no files. */
@NullMarked
package org.netzbericht.feature.reference;

import org.jspecify.annotations.NullMarked;
