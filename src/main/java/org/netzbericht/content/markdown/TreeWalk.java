package org.netzbericht.content.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** One pass over a tree, top down and left to right, without recursion: no nesting exhausts the stack. */
public final class TreeWalk {
    /** What happens at each node. */
    public interface Steps {
        /** Before the children; false leaves them out, {@link #leave} follows all the same. */
        boolean enter(Node node);

        default void leave(Node node) {}
    }

    private TreeWalk() {}

    /** Walks the root and everything below. The steps may change children of the node they enter, nothing else. */
    public static void walk(Node root, Steps steps) {
        Node node = root;
        while (true) {
            @Nullable Node next = steps.enter(node) ? node.getFirstChild() : null;
            while (next == null) {
                steps.leave(node);
                if (node == root) {
                    return;
                }
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
    }
}
