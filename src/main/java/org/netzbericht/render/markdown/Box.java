package org.netzbericht.render.markdown;

import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.content.markdown.syntax.ContainerKind;

/**
 * A block that shows a record.
 *
 * @param title the author's own title, empty for none
 * @param anchor the author's own anchor, empty for none
 * @param id the anchor of its title
 * @param body the HTML of the author's own text, empty for none
 */
public record Box(ContainerKind kind, RecordBox entry, String title, String anchor, String id, String body) {}
