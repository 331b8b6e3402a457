/** Finds terms of the glossary in texts. Content enters, places in a text leave. */
@NullMarked
package org.netzbericht.site.glossary;

import org.jspecify.annotations.NullMarked;
