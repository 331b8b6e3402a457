/**
 * The rules about the words of texts: one class per rule. The prose of an entry enters, in one language; warnings with a place and, where there is
 * one, the words to write instead leave. This room must not know markup.
 */
@NullMarked
package org.netzbericht.check.text;

import org.jspecify.annotations.NullMarked;
