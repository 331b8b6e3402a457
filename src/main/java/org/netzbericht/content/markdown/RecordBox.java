package org.netzbericht.content.markdown;

import org.netzbericht.source.Location;

/** A record that a block shows, {@code ::: name collection:id}; whether it exists is not known here. */
public record RecordBox(String collection, String id, Location location) {}
