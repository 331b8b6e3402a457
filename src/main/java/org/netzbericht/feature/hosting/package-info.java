/** Files for hosts and search engines: sitemap, robots, redirects, headers. */
@NullMarked
package org.netzbericht.feature.hosting;

import org.jspecify.annotations.NullMarked;
