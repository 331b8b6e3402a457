package org.netzbericht.render.lint;

/** What should be an expression is not one; the template language itself will say so. */
final class Unreadable extends RuntimeException {
    Unreadable() {
        super(null, null, false, false);
    }
}
