/**
 * What travels beside the pages: stylesheet, script, fonts, icons, pictures and downloads. Files of the theme and of the media folder enter; output
 * paths, contents and facts leave. Every output path follows from the bytes alone, so each URL is known before a page is rendered. This room must
 * not know pages.
 */
@NullMarked
package org.netzbericht.asset;

import org.jspecify.annotations.NullMarked;
