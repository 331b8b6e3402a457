package org.netzbericht.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a page gathers, in whatever pieces it comes, is what the JDK makes of the whole text. */
class PageBufferTest {
    private static final String[] SIGNS = {
        "a",
        "<",
        "\n",
        "ä",
        "ß",
        "߿",
        "ࠀ",
        "„",
        "€",
        "ب",
        "😀",
        "\uD83D",
        "\uDE00",
        "\uFFFF",
        "plain words of some length"
    };

    @Test
    void encodesPiecesLikeTheWhole() throws java.io.IOException {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder whole = new StringBuilder();
            PageBuffer buffer = new PageBuffer();
            int pieces = 1 + random.nextInt(12);
            for (int i = 0; i < pieces; i++) {
                String piece = piece(random, random.nextInt(round % 50 == 0 ? 3_000 : 20));
                whole.append(piece);
                write(buffer, piece, random.nextInt(4));
            }
            byte[] expected = whole.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(buffer.utf8()).as(whole.toString()).isEqualTo(expected);
        }
    }

    private static void write(PageBuffer buffer, String piece, int way) throws java.io.IOException {
        switch (way) {
            case 0 -> buffer.write(piece);
            case 1 -> buffer.write(("x" + piece + "y").toCharArray(), 1, piece.length());
            case 2 -> buffer.write("x" + piece + "y", 1, piece.length());
            default -> piece.chars().forEach(buffer::write);
        }
    }

    private static String piece(Random random, int signs) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            piece.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return piece.toString();
    }
}
