/**
 * The book as an EPUB 3: enters the finished HTML of the print edition with its files, leaves one archive. Knows nothing of records or templates.
 */
@NullMarked
package org.netzbericht.feature.print.epub;

import org.jspecify.annotations.NullMarked;
