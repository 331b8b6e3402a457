/**
 * The template language, hardened: theme files enter, text leaves. Content never reaches the language: it comes in as finished values. Knows
 * FreeMarker; must not know what a page is about.
 */
@NullMarked
package org.netzbericht.render.template;

import org.jspecify.annotations.NullMarked;
