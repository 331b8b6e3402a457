package org.netzbericht.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrDrawingTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void drawsTheThreeCornersAndAMargin() {
        String svg = QrDrawing.draw("https://netz.example/");
        boolean[][] dark = dark(svg);
        int size = dark.length;
        assertThat(svg).contains("viewBox=\"0 0 33 33\"").contains("aria-hidden=\"true\"");
        for (int i = 0; i < size; i++) {
            for (int margin = 0; margin < 4; margin++) {
                assertThat(dark[margin][i]
                                || dark[i][margin]
                                || dark[size - 1 - margin][i]
                                || dark[i][size - 1 - margin])
                        .isFalse();
            }
        }
        for (int i = 0; i < 7; i++) {
            assertThat(dark[4][4 + i] && dark[4][size - 5 - i] && dark[size - 5][4 + i])
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://netz.example/",
                "https://netzbericht.example/projekte/beispiel-runder-tisch/",
                "https://netz.example/ein/langer/weg/zu-einer-seite-mit-vielen-worten-im-namen-damit-der-code-waechst/"
            })
    void isReadByOthers(String text) throws ReaderException {
        boolean[][] dark = dark(QrDrawing.draw(text));
        boolean[][] code = new boolean[dark.length - 8][];
        for (int y = 0; y < code.length; y++) {
            code[y] = Arrays.copyOfRange(dark[y + 4], 4, 4 + code.length);
        }
        assertThat(new Decoder().decode(code).getText()).isEqualTo(text);
    }

    private static boolean[][] dark(String svg) {
        int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        boolean[][] dark = new boolean[size][size];
        for (MatchResult run : RUN.matcher(svg).results().toList()) {
            for (int x = 0; x < Integer.parseInt(run.group(3)); x++) {
                dark[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + x] = true;
            }
        }
        return dark;
    }
}
