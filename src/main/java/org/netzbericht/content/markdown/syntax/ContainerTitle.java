package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;

/** The title of a container: text and computed places, no other markup. */
public final class ContainerTitle extends CustomBlock {
    ContainerTitle() {}
}
