/**
 * The index as files: terms in sorted shards with their postings, the same terms backwards for typing errors at the beginning, what is shown of each text,
 * and a root that says where everything lies. All are classic scripts that hand their content to one function, so that they load under {@code script-src
 * 'self'} and from a folder.
 */
@NullMarked
package org.netzbericht.feature.search.index;

import org.jspecify.annotations.NullMarked;
