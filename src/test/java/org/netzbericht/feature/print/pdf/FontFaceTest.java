package org.netzbericht.feature.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontFaceTest {
    private static final String CSS = "a { color: red }\n"
            + "@font-face { font-family: \"A B\"; font-weight: bold; font-style: italic; src: url(fonts/a.ttf) }\n"
            + "@font-face {\n  font-family: C;\n  src: url('../c.ttf') format('truetype');\n}\nb { color: blue }\n";

    @Test
    void readsFamilyWeightStyleAndPlace() {
        assertThat(FontFace.of(CSS, "theme:/print/report.css"))
                .containsExactly(
                        new FontFace("A B", 700, true, "theme:/print/fonts/a.ttf"),
                        new FontFace("C", 400, false, "theme:/c.ttf"));
    }

    @Test
    void leavesAllOtherRulesOnTheirLines() {
        assertThat(FontFace.without(CSS)).isEqualTo("a { color: red }\n\n\n\n\n\nb { color: blue }\n");
    }
}
