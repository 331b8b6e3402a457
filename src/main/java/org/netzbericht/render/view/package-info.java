/**
 * What templates may see: small read-only views over the planned site. A view refuses names it does not have. Values are shown in the language of
 * the page. Implements the template language's model interfaces and nothing else of it.
 */
@NullMarked
package org.netzbericht.render.view;

import org.jspecify.annotations.NullMarked;
