/**
 * Publishing without half-written pages. Paths and bytes enter, in any order and from several threads; a folder leaves that holds exactly
 * these files beside what others put there. Every step can be interrupted: each file is whole, old or new, and the next run ends as
 * if nothing had happened. This room must not know where bytes come from.
 */
@NullMarked
package org.netzbericht.output;

import org.jspecify.annotations.NullMarked;
