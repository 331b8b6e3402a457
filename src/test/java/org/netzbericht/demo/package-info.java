/**
 * What must hold for a finished site: rules over an output folder, and the demo site they are applied to. A rule returns one line per problem
 * and knows nothing of the generator.
 */
@NullMarked
package org.netzbericht.demo;

import org.jspecify.annotations.NullMarked;
