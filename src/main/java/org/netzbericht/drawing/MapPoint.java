package org.netzbericht.drawing;

/**
 * A point on a map.
 *
 * @param url where it leads; empty where it leads nowhere
 * @param layer its kind, from 0: a shape of its own
 * @param position its place in the list that goes with the map, from 0
 * @param latitude in degrees, like the longitude
 */
public record MapPoint(String title, String url, int layer, int position, double latitude, double longitude) {}
