/** Atom feeds of the collections that declare one (RFC 4287). */
@NullMarked
package org.netzbericht.feature.feed;

import org.jspecify.annotations.NullMarked;
