package org.netzbericht.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapDrawingTest {
    private static final MapOutlines SQUARES = MapOutlines.parse(
            "credit © Beispiel\nsize 6400 8700\n01 M0 0l3200 0 0 8700-3200 0z\n02 M3200 0l3200 0 0 8700-3200 0z\n");

    private static final MapPoint BERLIN = point("Berlin", 0, 52.5177, 13.4055);
    private static final MapPoint POTSDAM = point("Potsdam", 1, 52.4004, 13.0536);
    private static final MapPoint ZWICKAU = point("Zwickau", 2, 50.7186, 12.4956);

    @Test
    void drawsOutlinesAMarkForEachPointAndOneForACrowd() {
        assertThat(svg(SQUARES, List.of(BERLIN, POTSDAM, ZWICKAU), null))
                .isEqualTo("<svg class=\"map-drawing\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 853\""
                        + " role=\"group\" aria-label=\"Karte\">"
                        + "<g class=\"map-areas\" aria-hidden=\"true\" transform=\"translate(24 24) scale(0.0925)\">"
                        + "<path d=\"M0 0l3200 0 0 8700-3200 0z\"/><path d=\"M3200 0l3200 0 0 8700-3200 0z\"/></g>"
                        + "<a class=\"map-pin map-crowd map-named\" href=\"#k-1\" transform=\"translate(495.5 289.9)\""
                        + " aria-label=\"2: Berlin, Potsdam\" data-members=\"0:0 0:1\"><circle class=\"map-hit\" r=\"27\"/>"
                        + "<g class=\"map-mark map-many\"><circle r=\"15\"/><text class=\"map-count\" aria-hidden=\"true\""
                        + " text-anchor=\"middle\" y=\"6\">2</text></g> <g class=\"map-name\"><text>"
                        + "<tspan x=\"22\" y=\"-4.5\">Berlin</tspan> <tspan x=\"22\" y=\"16.5\">Potsdam</tspan></text></g></a>"
                        + "<a class=\"map-pin map-named\" href=\"Zwickau/\" transform=\"translate(454.4 470.2)\""
                        + " aria-label=\"Zwickau\" data-members=\"0:2\"><circle class=\"map-hit\" r=\"27\"/><g class=\"map-mark map-layer-0\">"
                        + "<circle r=\"10\"/></g><g class=\"map-name\"><text><tspan x=\"18\" y=\"6\">Zwickau</tspan></text></g></a>"
                        + "</svg>");
    }

    @Test
    void drawsOneAreaByItself() {
        String svg = svg(SQUARES, List.of(ZWICKAU), "02");
        assertThat(svg).contains("M3200 0l").doesNotContain("M0 0l").contains(">Zwickau<");
    }

    @Test
    void leavesOutWhatLiesOutside() {
        assertThat(svg(SQUARES, List.of(point("Rom", 0, 41.9, 12.5)), null)).doesNotContain("Rom");
    }

    @Test
    void escapesTitlesAndAddresses() {
        MapPoint odd = new MapPoint("<b>\"&", "a\"b", 0, 0, 51, 10);
        assertThat(svg(SQUARES, List.of(odd), null))
                .contains("&lt;b&gt;&quot;&amp;", "href=\"a&quot;b\"")
                .doesNotContain("<b>");
    }

    @Test
    void tellsKindsApartByShape() {
        for (int layer = 0; layer < 4; layer++) {
            String mark = MapDrawing.mark(layer).replaceAll("map-layer-\\d", "");
            for (int other = 0; other < layer; other++) {
                assertThat(mark).isNotEqualTo(MapDrawing.mark(other).replaceAll("map-layer-\\d", ""));
            }
        }
    }

    @Test
    void keepsMarksApartWhateverTheOrder() {
        List<MapPoint> points = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            points.add(point("P" + i, i, 47.5 + random.nextDouble() * 7, 6 + random.nextDouble() * 9));
        }
        String first = svg(MapOutlines.ofGermany(), points, null);
        List<double[]> marks = marks(first);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(marks.get(i)[0] - marks.get(j)[0], marks.get(i)[1] - marks.get(j)[1]))
                        .isGreaterThan(53.8);
            }
        }
        assertThat(marks).hasSizeGreaterThan(20);
        Set<String> shown = Pattern.compile("\\d+:\\d+")
                .matcher(first)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).hasSize(400);
        assertThat(svg(MapOutlines.ofGermany(), points, null)).isEqualTo(first);
    }

    @Test
    void namesAnEntryWithSeveralPointsInACrowdOnce() {
        MapPoint other = point("Berlin", 0, 52.4, 13.3);
        MapDrawing drawing = MapDrawing.of(SQUARES, List.of(BERLIN, other, POTSDAM), null);
        assertThat(drawing.crowds()).hasSize(1);
        assertThat(drawing.crowds().get(0)).extracting(MapPoint::title).containsExactly("Berlin", "Potsdam");
    }

    @Test
    void hasTheOutlinesOfSixteenStatesWithinTheBudget() throws IOException {
        MapOutlines germany = MapOutlines.ofGermany();
        assertThat(germany.paths()).hasSize(16);
        assertThat(germany.paths().firstKey()).isEqualTo("01");
        assertThat(germany.credit()).contains("GeoBasis-DE / BKG");
        assertThat(zipped(svg(germany, List.of(), null))).isLessThan(25_000).isLessThan(8_000);
    }

    /** The centres of the states' capitals lie in the boxes of their states; distances fit the unit of 100 m. */
    @Test
    void placesPointsWhereTheyAre() {
        MapOutlines germany = MapOutlines.ofGermany();
        assertThat(isIn(germany, "11", 52.5177, 13.4055)).isTrue();
        assertThat(isIn(germany, "09", 48.1372, 11.5755)).isTrue();
        assertThat(isIn(germany, "10", 49.2354, 6.9961)).isTrue();
        assertThat(isIn(germany, "04", 53.0793, 8.8017)).isTrue();
        assertThat(isIn(germany, "11", 48.1372, 11.5755)).isFalse();
        MapOutlines.Place berlin = MapOutlines.place(52.5177, 13.4055);
        MapOutlines.Place munich = MapOutlines.place(48.1372, 11.5755);
        assertThat(Math.hypot(berlin.x() - munich.x(), berlin.y() - munich.y())).isCloseTo(5042, within(25.0));
        assertThat(germany.holds(55.05, 8.4)).isTrue();
        assertThat(germany.holds(48.2, 16.0)).isFalse();
    }

    /** States that touch have the same corners there: simplifying has not torn them apart. */
    @Test
    void keepsBordersShared() {
        MapOutlines germany = MapOutlines.ofGermany();
        Set<String> brandenburg = corners(germany.paths().get("12"));
        assertThat(brandenburg).containsAll(corners(germany.paths().get("11")));
    }

    private static Set<String> corners(String path) {
        Set<String> corners = new TreeSet<>();
        int[] at = {0, 0};
        boolean isAbsolute = false;
        int axis = 0;
        var tokens = Pattern.compile("M|l|z|-?\\d+").matcher(path);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("M") || token.equals("l")) {
                isAbsolute = token.equals("M");
            } else if (!token.equals("z")) {
                at[axis] = Integer.parseInt(token) + (isAbsolute ? 0 : at[axis]);
                axis = 1 - axis;
                if (axis == 0) {
                    corners.add(at[0] + " " + at[1]);
                }
            }
        }
        return corners;
    }

    private static boolean isIn(MapOutlines outlines, String area, double latitude, double longitude) {
        int[] box = outlines.box(area);
        MapOutlines.Place place = MapOutlines.place(latitude, longitude);
        return place.x() > box[0] && place.x() < box[2] && place.y() > box[1] && place.y() < box[3];
    }

    private static List<double[]> marks(String svg) {
        return Pattern.compile("<a [^>]*transform=\"translate\\((\\S+) (\\S+)\\)\"")
                .matcher(svg)
                .results()
                .map(match -> new double[] {Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))})
                .collect(Collectors.toList());
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static MapPoint point(String title, int position, double latitude, double longitude) {
        return new MapPoint(title, title + "/", 0, position, latitude, longitude);
    }

    private static String svg(MapOutlines outlines, List<MapPoint> points, @Nullable String area) {
        return MapDrawing.of(outlines, points, area)
                .svg(
                        "Karte",
                        "k-",
                        crowd -> crowd.size() + ": "
                                + crowd.stream().map(MapPoint::title).collect(Collectors.joining(", ")));
    }
}
