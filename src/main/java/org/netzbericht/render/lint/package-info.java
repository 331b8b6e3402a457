/**
 * What is wrong in templates, seen without rendering: theme files and the declared model enter, findings and literal link targets leave. Reads the
 * template language itself, so that branches and templates no page uses are seen too. Must not know entries, only their declarations.
 */
@NullMarked
package org.netzbericht.render.lint;

import org.jspecify.annotations.NullMarked;
