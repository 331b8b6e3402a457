/** The block {@code glossary} of a declaration: which fields of a record are forms of a term. A schema enters, findings and terms leave. */
@NullMarked
package org.netzbericht.content.glossary;

import org.jspecify.annotations.NullMarked;
