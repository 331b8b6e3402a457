/**
 * The rules about content: one class per rule, content in, findings out. This room must not know pages.
 */
@NullMarked
package org.netzbericht.check;

import org.jspecify.annotations.NullMarked;
