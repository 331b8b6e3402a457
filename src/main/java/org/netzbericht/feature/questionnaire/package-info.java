/** Saved answers of self-checks, put together to one page that names nobody. */
@NullMarked
package org.netzbericht.feature.questionnaire;

import org.jspecify.annotations.NullMarked;
