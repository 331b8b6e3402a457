package org.netzbericht.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void leavesOutWhatOnlyWritersNeed() {
        assertThat(Script.compact("""
                /* What it does,
                   at length. */
                "use strict";

                // why
                if (a) {
                  b(`x ${c}`); // stays
                  /* on one line */ d("/* text */");
                }
                """)).isEqualTo("""
                "use strict";
                if (a) {
                b(`x ${c}`); // stays
                d("/* text */");
                }
                """);
    }

    @Test
    void keepsCommentsThatMustBeKept() {
        assertThat(Script.compact("/*! Licence */\n  a();\n")).isEqualTo("/*! Licence */\na();\n");
    }

    @Test
    void doesNotTouchTextsOverSeveralLines() {
        String template = "a(`one\n   two`);\n";
        String continued = "a('one \\\n   two');\n";
        assertThat(Script.compact(template)).isEqualTo(template);
        assertThat(Script.compact(continued)).isEqualTo(continued);
    }
}
