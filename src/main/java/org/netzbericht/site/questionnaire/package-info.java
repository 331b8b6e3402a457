/** Questionnaires for self-checks: their questions in order, what answers score, and what results mean. */
@NullMarked
package org.netzbericht.site.questionnaire;

import org.jspecify.annotations.NullMarked;
