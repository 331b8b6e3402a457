package org.netzbericht.content.markdown.syntax;

import org.commonmark.node.CustomBlock;

/** A closing line {@code :::} that closes nothing. */
public final class StrayFence extends CustomBlock {
    StrayFence() {}
}
