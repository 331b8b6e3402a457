/**
 * Print pages become PDF files: HTML with its pictures and style sheet enters, bytes with the facts about them leave. Knows nothing of records and
 * pages. No class outside may be touched on the way of a build that makes no PDF: loading the engine costs more than a small site.
 */
@NullMarked
package org.netzbericht.feature.print.pdf;

import org.jspecify.annotations.NullMarked;
