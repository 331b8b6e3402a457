/**
 * The hall: one run from files to a published site. A {@link BuildRequest} enters, a {@link BuildReport} leaves. Only this room fans out to
 * threads. It must not know arguments or the console.
 */
@NullMarked
package org.netzbericht.build;

import org.jspecify.annotations.NullMarked;
