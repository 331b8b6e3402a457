/**
 * Pages as bytes: the planned site and the theme enter, HTML leaves. This room must not know the file system.
 */
@NullMarked
package org.netzbericht.render;

import org.jspecify.annotations.NullMarked;
