package org.netzbericht.output;

import java.nio.file.Path;

/**
 * A file that waits for publishing.
 *
 * @param unit what is moved for it: its own path or the outermost folder that is new
 * @param staged where the unit waits
 */
record StagedFile(String path, String unit, Path staged) {}
