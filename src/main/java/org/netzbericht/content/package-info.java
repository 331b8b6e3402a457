/**
 * What the editor wrote, typed and placed. Source files enter, {@link org.netzbericht.content.Content} leaves: collections, entries, values,
 * media, settings. This room must not know pages, URLs of pages or HTML.
 */
@NullMarked
package org.netzbericht.content;

import org.jspecify.annotations.NullMarked;
