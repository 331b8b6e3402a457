/**
 * Words as the search knows them: found in texts, folded, brought to their stems, compounds taken apart. All but the taking apart has a twin in the script
 * of the search page, which must do the same to what readers type.
 */
@NullMarked
package org.netzbericht.feature.search.analysis;

import org.jspecify.annotations.NullMarked;
