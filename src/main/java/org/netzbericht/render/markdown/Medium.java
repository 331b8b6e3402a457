package org.netzbericht.render.markdown;

/**
 * What a document is rendered for. On paper footnotes stand where they are referred to, as inline elements that paged media move to the foot; links
 * within the edition name the page they lead to, and links that leave it say their address in a note of a lettered series.
 */
enum Medium {
    SCREEN,
    PAPER
}
