package org.netzbericht.asset.svg;

/** A cleaned drawing: a complete SVG document, and its size in CSS pixels, from width and height or else from the viewBox; 0 if it says neither. */
public record SvgPicture(String markup, int widthPx, int heightPx) {}
