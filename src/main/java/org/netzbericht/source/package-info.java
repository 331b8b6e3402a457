/**
 * What was found on disk: files, their text, and places in them. A folder enters, a sorted {@link SourceTree} leaves.
 * This room knows only the file system; it must not know what a file means or whether that is good.
 */
@NullMarked
package org.netzbericht.source;

import org.jspecify.annotations.NullMarked;
