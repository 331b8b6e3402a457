/**
 * Holds the manual to the program: its examples are run through the engine, its lists are compared with the code, and the page of findings is
 * generated from their texts.
 */
@NullMarked
package org.netzbericht.manual;

import org.jspecify.annotations.NullMarked;
