/** What collections offer as data: columns and records, without anything internal or personal. */
@NullMarked
package org.netzbericht.site.data;

import org.jspecify.annotations.NullMarked;
