package org.netzbericht.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of the areas of a country on a plane, and where a point of the globe lies there: a conformal conic projection on a sphere, with one
 * unit for 100 m. Immutable.
 *
 * <p>The same on every machine: only basic arithmetic and {@link StrictMath}.
 */
public final class MapOutlines {
    private static final String RESOURCE = "/org/netzbericht/drawing/outlines/de.txt";
    private static final double RADIUS = 63_710;
    private static final double ORIGIN_X = 3250;
    private static final double ORIGIN_Y = 4530;
    private static final double LONGITUDE = StrictMath.toRadians(10.5);
    private static final double SOUTH = StrictMath.toRadians(48 + 2 / 3.0);
    private static final double NORTH = StrictMath.toRadians(53 + 2 / 3.0);
    private static final double CONE = StrictMath.log(StrictMath.cos(SOUTH) / StrictMath.cos(NORTH))
            / StrictMath.log(isometric(NORTH) / isometric(SOUTH));
    private static final double SCALE = RADIUS * StrictMath.cos(SOUTH) * StrictMath.pow(isometric(SOUTH), CONE) / CONE;
    private static final double RADIUS_OF_ORIGIN = radius(StrictMath.toRadians(51));

    private final String credit;
    private final int width;
    private final int height;
    private final SortedMap<String, String> paths;

    /** A place on the plane, y pointing down. */
    record Place(double x, double y) {}

    private MapOutlines(String credit, int width, int height, SortedMap<String, String> paths) {
        this.credit = credit;
        this.width = width;
        this.height = height;
        this.paths = Collections.unmodifiableSortedMap(paths);
    }

    /** Those of the states of Germany, by their official keys from 01 to 16. */
    public static MapOutlines ofGermany() {
        return Germany.OUTLINES;
    }

    /** Read when first asked for: most sites have no map. */
    private static final class Germany {
        static final MapOutlines OUTLINES = read();
    }

    private static MapOutlines read() {
        try (InputStream in = MapOutlines.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a name and what belongs to it: {@code credit}, {@code size}, then each area's key and path. */
    static MapOutlines parse(String text) {
        String credit = "";
        int width = 0;
        int height = 0;
        SortedMap<String, String> paths = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            String name = line.substring(0, space);
            String rest = line.substring(space + 1);
            switch (name) {
                case "credit" -> credit = rest;
                case "size" -> {
                    width = Integer.parseInt(rest.substring(0, rest.indexOf(' ')));
                    height = Integer.parseInt(rest.substring(rest.indexOf(' ') + 1));
                }
                default -> paths.put(name, rest);
            }
        }
        return new MapOutlines(credit, width, height, paths);
    }

    /** What has to stand beside every drawing. */
    public String credit() {
        return credit;
    }

    /** Whether a point lies within the frame around all outlines. Latitude and longitude are in degrees. */
    public boolean holds(double latitude, double longitude) {
        Place place = place(latitude, longitude);
        return place.x() >= 0 && place.x() <= width && place.y() >= 0 && place.y() <= height;
    }

    public boolean hasArea(String key) {
        return paths.containsKey(key);
    }

    SortedMap<String, String> paths() {
        return paths;
    }

    /** Left, top, right and bottom of an area; of all of them for null. */
    int[] box(@Nullable String area) {
        if (area == null) {
            return new int[] {0, 0, width, height};
        }
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        String path = paths.get(area);
        int[] at = {0, 0};
        int axis = 0;
        int number = 0;
        boolean isAbsolute = false;
        for (int i = 0; i < path.length(); i = number) {
            char c = path.charAt(i);
            number = i + 1;
            if (c == 'M' || c == 'l') {
                isAbsolute = c == 'M';
            } else if (c == '-' || Character.isDigit(c)) {
                while (number < path.length() && Character.isDigit(path.charAt(number))) {
                    number++;
                }
                int value = Integer.parseInt(path, i, number, 10);
                at[axis] = isAbsolute ? value : at[axis] + value;
                box[axis] = Math.min(box[axis], at[axis]);
                box[axis + 2] = Math.max(box[axis + 2], at[axis]);
                axis = 1 - axis;
            }
        }
        return box;
    }

    static Place place(double latitude, double longitude) {
        double radius = radius(StrictMath.toRadians(latitude));
        double angle = CONE * (StrictMath.toRadians(longitude) - LONGITUDE);
        return new Place(
                ORIGIN_X + radius * StrictMath.sin(angle),
                ORIGIN_Y - RADIUS_OF_ORIGIN + radius * StrictMath.cos(angle));
    }

    private static double radius(double latitude) {
        return SCALE / StrictMath.pow(isometric(latitude), CONE);
    }

    private static double isometric(double latitude) {
        return StrictMath.tan(StrictMath.PI / 4 + latitude / 2);
    }
}
