/**
 * The block {@code bibliography} of a declaration: which fields of a record mean what in a bibliography. A schema and a record enter, a {@link
 * org.netzbericht.content.bibliography.Work} leaves. This room knows no style.
 */
@NullMarked
package org.netzbericht.content.bibliography;

import org.jspecify.annotations.NullMarked;
