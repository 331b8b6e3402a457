package org.netzbericht.asset.svg;

import java.util.Set;

/**
 * What a drawing may be made of. Nothing here can run, load or link to anything; what is on no list is a finding.
 *
 * <p>spec: SVG 2, chapters 5 to 13, without script, style sheets, animation, foreign content, raster images, links and filters.
 */
final class SvgVocabulary {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS =
            words("svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan"
                    + " textPath linearGradient radialGradient stop clipPath mask pattern marker");

    /** Attributes that are also properties of a style attribute. */
    private static final Set<String> PROPERTIES =
            words("fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap"
                    + " stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip-path clip-rule"
                    + " mask marker marker-start marker-mid marker-end stop-color stop-opacity paint-order vector-effect shape-rendering text-rendering"
                    + " color-interpolation font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing"
                    + " text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi transform"
                    + " transform-origin mix-blend-mode isolation line-height text-align white-space pointer-events");

    private static final Set<String> ATTRIBUTES =
            words("id class lang role aria-label aria-labelledby aria-describedby aria-hidden focusable"
                    + " version baseProfile x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio rotate"
                    + " pathLength textLength lengthAdjust startOffset method spacing offset gradientUnits gradientTransform spreadMethod patternUnits"
                    + " patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY"
                    + " orient href");

    /** Notes of drawing programs: they draw nothing and go without a word. */
    private static final Set<String> PROGRAMS = words("inkscape sodipodi sketch figma serif dc cc rdf");

    private SvgVocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name) || PROPERTIES.contains(name);
    }

    static boolean isProperty(String name) {
        return PROPERTIES.contains(name);
    }

    static boolean isReference(String name) {
        return name.equals("href") || name.equals("xlink:href");
    }

    /** Whether a name can be left out without changing the picture. */
    static boolean isNote(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        return PROGRAMS.contains(prefix)
                || prefix.equals("xmlns")
                || name.startsWith("data-")
                || name.startsWith("-")
                || name.equals("metadata")
                || name.equals("xml:space")
                || name.equals("xml:lang")
                || name.equals("enable-background");
    }
}
