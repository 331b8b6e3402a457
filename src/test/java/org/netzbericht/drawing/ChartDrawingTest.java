package org.netzbericht.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole drawings, one a line of {@link #drawings}, in {@code drawing/<name>.svg}; {@code -Dupdate.expected=true} writes them anew. */
class ChartDrawingTest {
    private static final Path EXPECTED = Path.of("src/test/resources/drawing");
    private static final Path STYLE = Path.of("templates/components/chart/chart.css");

    /** Two series are told apart in grey if their lightness (CIE L*) differs by so much. */
    private static final double APART = 7.5;

    private record Drawing(String name, String svg) {}

    private static List<Drawing> drawings() {
        ChartFrame frame = frame(ChartFrame.Medium.SCREEN);
        return List.of(
                new Drawing("bar", ChartDrawing.bars(visits(), frame)),
                new Drawing("bar-long-names", ChartDrawing.bars(longNames(), frame)),
                new Drawing("bar-negative", ChartDrawing.bars(balance(), frame)),
                new Drawing("bar-paper", ChartDrawing.bars(twoSeries(), frame(ChartFrame.Medium.PAPER))),
                new Drawing("stacked-bar", ChartDrawing.stackedBars(twoSeries(), frame)),
                new Drawing("line", ChartDrawing.lines(twoSeries(), frame)),
                new Drawing("line-gap", ChartDrawing.lines(gap(), frame)),
                new Drawing("multiples", ChartDrawing.multiples(twoSeries(), frame)),
                new Drawing("timeline", ChartDrawing.timeline(stretches(), frame)));
    }

    @TestFactory
    Stream<DynamicTest> drawsAsExpected() {
        return drawings().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> matches(one)));
    }

    private static void matches(Drawing drawing) throws IOException {
        Path expected = EXPECTED.resolve(drawing.name() + ".svg");
        String lines = drawing.svg().replace("><", ">\n<") + "\n";
        if (Boolean.getBoolean("update.expected")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected));
    }

    @Test
    void sameValuesGiveTheSameCharacters() {
        assertThat(drawings()).isEqualTo(drawings());
    }

    @Test
    void drawsNothingOfNothing() {
        ChartFrame frame = frame(ChartFrame.Medium.SCREEN);
        var none = new ChartValues(List.of(""), List.of());
        var empty = new ChartValues(List.of("", "B"), List.of(row("2024", null, null)));
        for (ChartValues values : List.of(none, empty)) {
            assertThat(List.of(
                            ChartDrawing.bars(values, frame),
                            ChartDrawing.stackedBars(values, frame),
                            ChartDrawing.lines(values, frame),
                            ChartDrawing.multiples(values, frame),
                            ChartDrawing.timeline(List.of(), frame)))
                    .allSatisfy(svg -> assertThat(svg).endsWith("</svg>").doesNotContain("NaN", "Infinity"));
        }
    }

    @Test
    void hasNoStyleOfItsOwnAndEscapesWords() {
        ChartFrame frame =
                new ChartFrame("a", "<b> & \"c\"", "<d>", "<e>", ChartFrame.Medium.PAPER, BigDecimal::toPlainString);
        String svg = ChartDrawing.bars(new ChartValues(List.of("<f>", "g"), List.of(row("<h>", "1", "2"))), frame);
        assertThat(svg)
                .contains("&lt;b&gt; &amp; &quot;c&quot;", "&lt;d&gt;", "&lt;e&gt;", "&lt;f&gt;", "&lt;h&gt;")
                .doesNotContain("style=", "<b>", "<d>", "<e>", "<f>", "<h>");
    }

    @Test
    void everyTextFitsIntoTheNarrowestScreen() {
        for (String text : List.of("Donaudampfschifffahrtsgesellschaftskapitänsverband", "a b c d e f g h i j k", "")) {
            assertThat(ChartText.lines(text, 100))
                    .allSatisfy(line -> assertThat(ChartText.widthPx(line)).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void breaksWordsAtSoftHyphens() {
        assertThat(ChartText.lines("Zusammen\u00ADarbeits\u00ADvertrag im Rat", 130))
                .containsExactly("Zusammenarbeits-", "vertrag im Rat");
        assertThat(ChartText.lines("Zusammen\u00ADarbeit", 200)).containsExactly("Zusammenarbeit");
    }

    @Test
    void yearsStandAsFarApartAsTheyAre() {
        List<ChartValues.Row> years = List.of(row("2020", "1"), row("2021", "1"), row("2024", "1"));
        assertThat(LineChart.places(years)).containsExactly(0, 0.25, 1);
        assertThat(LineChart.places(List.of(row("alt", "1"), row("neu", "1")))).containsExactly(0, 1);
    }

    @Test
    void scalesHaveRoundMarks() {
        assertThat(Scale.of(0, 29, 4).marks()).containsExactly(0.0, 10.0, 20.0, 30.0);
        assertThat(Scale.of(0, 0.7, 4).marks()).hasSize(5).endsWith(0.8);
        assertThat(Scale.of(-6, 10, 4).marks()).containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
        assertThat(Scale.of(0, 0, 4).marks()).hasSizeGreaterThan(1);
    }

    @Test
    void greysOfSeriesAreApart() {
        areApart(ChartSvg.GREYS);
    }

    @Test
    void coloursOfSeriesAreApartInGreyOnEveryGround() throws IOException {
        Matcher sets = Pattern.compile("--c1: (#\\w+); --c2: (#\\w+); --c3: (#\\w+); --c4: (#\\w+); --c5: (#\\w+);")
                .matcher(Files.readString(STYLE));
        int found = 0;
        for (; sets.find(); found++) {
            areApart(List.of(sets.group(1), sets.group(2), sets.group(3), sets.group(4), sets.group(5)));
        }
        assertThat(found).as("light, dark, print").isEqualTo(3);
    }

    private static void areApart(List<String> colours) {
        List<Double> lightness = new ArrayList<>();
        colours.forEach(colour -> lightness.add(lightness(colour)));
        Collections.sort(lightness);
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(lightness.get(i) - lightness.get(i - 1))
                    .as(colours + " " + lightness)
                    .isGreaterThan(APART);
        }
    }

    /** CIE 1976 L* of an sRGB colour (IEC 61966-2-1). */
    private static double lightness(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static ChartFrame frame(ChartFrame.Medium medium) {
        return new ChartFrame("fig", "Besuche", "Es wurden mehr.", "Besuche", medium, BigDecimal::toPlainString);
    }

    private static ChartValues.Row row(String name, @Nullable String... values) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (@Nullable String value : values) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return new ChartValues.Row(name, numbers);
    }

    private static ChartValues visits() {
        return new ChartValues(List.of(""), List.of(row("2023", "40"), row("2024", "85"), row("2025", "0")));
    }

    private static ChartValues longNames() {
        return new ChartValues(
                List.of(""),
                List.of(row("Ausländer- und Einbürgerungsbehörden der Städte", "12.5"), row("Büchereien", (String)
                        null)));
    }

    private static ChartValues balance() {
        return new ChartValues(List.of(""), List.of(row("2024", "-6"), row("2025", "10")));
    }

    private static ChartValues twoSeries() {
        return new ChartValues(
                List.of("Bücherei", "Archiv"),
                List.of(row("2021", "310", "42"), row("2022", "355", "0"), row("2025", "402", "43")));
    }

    private static ChartValues gap() {
        return new ChartValues(
                List.of("Bücherei"),
                List.of(row("Januar", "3"), row("Februar", (String) null), row("März", "5"), row("April", "4")));
    }

    private static List<ChartStretch> stretches() {
        return List.of(
                new ChartStretch("Leserunde", "März 2021 – August 2022", 2021.17, 2022.66, false),
                new ChartStretch("Auftakt", "3. Mai 2023", 2023.34, 2023.34, false),
                new ChartStretch("Netz", "seit 2023", 2023, 2023, true));
    }
}
