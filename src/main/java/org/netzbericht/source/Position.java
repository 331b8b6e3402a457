package org.netzbericht.source;

/** A place as people count: line and column, both 1-based, the column in Unicode code points. */
public record Position(int line, int column) {}
