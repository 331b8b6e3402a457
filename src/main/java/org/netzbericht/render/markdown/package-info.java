/**
 * Markdown trees as HTML. A {@link org.netzbericht.content.markdown.Document} and a {@link
 * org.netzbericht.render.markdown.MarkdownContext} that knows the site's addresses enter, a string of HTML leaves that
 * is safe whatever was written. This room must not know pages, routes or templates.
 */
@NullMarked
package org.netzbericht.render.markdown;

import org.jspecify.annotations.NullMarked;
