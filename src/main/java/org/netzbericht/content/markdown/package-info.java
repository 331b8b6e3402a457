/**
 * Markdown as a tree with places. A {@link org.netzbericht.content.markdown.MarkdownText} enters, a checked {@link
 * org.netzbericht.content.markdown.Document} with its links, headings and computed places leaves. This room must not
 * know URLs, pages or HTML: it says what was written, not what becomes of it.
 */
@NullMarked
package org.netzbericht.content.markdown;

import org.jspecify.annotations.NullMarked;
