/**
 * YAML as the editor typed it: text enters, a tree of {@link org.netzbericht.content.yaml.Node} with places leaves. Nothing is typed here:
 * {@code NO}, {@code 01067} and {@code 12:30} stay the text they are. The only package that knows the YAML library.
 */
@NullMarked
package org.netzbericht.content.yaml;

import org.jspecify.annotations.NullMarked;
