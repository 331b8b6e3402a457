package org.netzbericht.render.lint;

import org.netzbericht.source.Location;

/** A target that a template names as it is, {@code link("page:imprint")}, and where. */
public record LinkLiteral(String target, Location location) {}
