/**
 * The plan of the site: content enters, a {@link org.netzbericht.site.Site} leaves in which every page has its route and every link its target.
 * After planning nobody computes a URL again. This room must not know templates or bytes.
 */
@NullMarked
package org.netzbericht.site;

import org.jspecify.annotations.NullMarked;
