package org.netzbericht.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "a/b-c/d_e~f.1.html",
                "A/B",
                "404.html",
                "contact",
                "com",
                "com10",
                "console.html",
                "lptx",
                "a/nul1"
            })
    void acceptsPlainPaths(String value) {
        assertThat(OutputPath.isValid(value)).isTrue();
        assertThat(new OutputPath(value).value()).isEqualTo(value);
        assertThat(OutputPath.ofStatic(value)).isEqualTo(new OutputPath(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/..",
                "a/../b",
                "a/./b",
                "a\\b",
                "a\\..\\b",
                "a:b",
                "c:/a",
                "a b",
                "a ",
                "a.",
                "a./b",
                "a...",
                "ä",
                "a%2f..%2fb",
                "a?b",
                "a*b",
                "a|b",
                "a\"b",
                "<a>",
                "a\nb",
                "a\u0000b",
                "a\u202eb",
                "con",
                "CON",
                "con.html",
                "aux/index.html",
                "a/nul",
                "prn.tar.gz",
                "com1",
                "Com9.txt",
                "lpt0",
                "a/LPT1/b",
                ".netzbericht",
                ".Netzbericht",
                ".netzbericht/x"
            })
    void rejectsWhatDoesNotWorkEverywhere(String value) {
        assertThat(OutputPath.isValid(value)).isFalse();
        assertThatThrownBy(() -> new OutputPath(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutputPath.ofStatic(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {".well-known/security.txt", ".nojekyll", "a/.b/c", "..a", ".netzbericht2"})
    void acceptsDotSegmentsOfStaticFilesOnly(String value) {
        assertThat(OutputPath.isValid(value)).isFalse();
        assertThat(OutputPath.ofStatic(value).value()).isEqualTo(value);
    }

    @Test
    void limitsASegmentTo200Bytes() {
        assertThat(OutputPath.isValid("a/" + "x".repeat(200) + "/b")).isTrue();
        assertThat(OutputPath.isValid("a/" + "x".repeat(201) + "/b")).isFalse();
    }

    @Test
    void hasOneCollisionKeyForAllCases() {
        assertThat(new OutputPath("Foto/I.JPG").collisionKey()).isEqualTo("foto/i.jpg");
    }
}
