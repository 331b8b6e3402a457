/**
 * Declared collections and the closed set of field types. Declarations enter as nodes, {@link org.netzbericht.content.schema.Collection}s leave;
 * a field type turns a node into a {@link org.netzbericht.content.schema.Value}. This package must not know what a collection is about.
 */
@NullMarked
package org.netzbericht.content.schema;

import org.jspecify.annotations.NullMarked;
