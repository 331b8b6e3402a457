/**
 * The door: arguments enter, a result on stdout and an exit code leave. The only room that prints, exits, reads the environment or knows Picocli.
 * It must not know rules about content.
 */
@NullMarked
package org.netzbericht.cli;

import org.jspecify.annotations.NullMarked;
