package org.netzbericht.browser;

/**
 * How a page is looked at.
 *
 * @param name short, fit for a file name
 * @param print paper instead of a screen
 */
public record Look(String name, int width, int height, boolean dark, boolean forcedColors, boolean print) {
    public static final Look LIGHT = screen("light-1280", 1280, 900);
    public static final Look DARK = LIGHT.asDark("dark-1280");
    public static final Look NARROW = screen("light-320", 320, 640);
    public static final Look FORCED_COLORS = new Look("forced-colors-1280", 1280, 900, false, true, false);

    public static Look screen(String name, int width, int height) {
        return new Look(name, width, height, false, false, false);
    }

    public Look asDark(String name) {
        return new Look(name, width, height, true, false, false);
    }

    public Look asPrint(String name) {
        return new Look(name, width, height, false, false, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
