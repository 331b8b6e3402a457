/**
 * Rules on finished HTML: page bytes enter, facts and findings leave. The quick scan runs on every page of every build; the full parse in {@code
 * check} and in tests. This room must not know content.
 */
@NullMarked
package org.netzbericht.audit;

import org.jspecify.annotations.NullMarked;
