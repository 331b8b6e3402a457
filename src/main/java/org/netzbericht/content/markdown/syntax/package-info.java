/**
 * What our Markdown adds to CommonMark: containers ({@code ::: tip}) and computed places ({@code {{count …}}}). Lines
 * enter, nodes of the CommonMark tree leave. This room finds nothing wrong and renders nothing; it only keeps in the
 * tree what was written.
 */
@NullMarked
package org.netzbericht.content.markdown.syntax;

import org.jspecify.annotations.NullMarked;
