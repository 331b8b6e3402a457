/**
 * Test equipment: a real Chromium driven over the DevTools protocol, a small web server for a folder, and axe-core. Knows nothing of the
 * generator; any folder of HTML will do.
 */
@NullMarked
package org.netzbericht.browser;

import org.jspecify.annotations.NullMarked;
