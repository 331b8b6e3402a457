/**
 * What the site offers beside its pages. Features are siblings: each can be removed with its folder and its line in {@code Features.ALL}. They must
 * not know each other.
 */
@NullMarked
package org.netzbericht.feature;

import org.jspecify.annotations.NullMarked;
