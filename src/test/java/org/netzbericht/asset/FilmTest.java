package org.netzbericht.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilmTest {
    @Test
    void readsSizeLengthAndFrameRateFromTheHead() {
        assertThat(Film.of(TinyFilm.mp4(640, 480, 125_000, 3125))).isEqualTo(new Film(640, 480, 125_000, 25));
        assertThat(Film.of(TinyFilm.mp4(320, 240, 2_000, 25)).framesPerSecond()).isEqualTo(12.5);
    }

    @Test
    void isAFactOfTheMediaFile() {
        byte[] mp4 = TinyFilm.mp4(640, 480, 125_000, 3125);
        MediaFile file = MediaFile.read("site-content/media/film.mp4", mp4).value();

        assertThat(file.outputPath()).isEqualTo("media/film.mp4");
        assertThat(file.widthPx()).isEqualTo(640);
        assertThat(file.film()).isEqualTo(new Film(640, 480, 125_000, 25));
    }

    @Test
    void isFoundToBeNoneWithoutWholeHead() {
        byte[] mp4 = TinyFilm.mp4(640, 480, 125_000, 3125);
        var read = MediaFile.read("site-content/media/film.mp4", Arrays.copyOf(mp4, 40));

        assertThat(read.diagnostics()).extracting(one -> one.kind().code()).containsExactly("media.film");
    }

    @Test
    void standsAnyBytes() {
        byte[] mp4 = TinyFilm.mp4(640, 480, 125_000, 3125);
        for (int length = 0; length < mp4.length; length++) {
            byte[] cut = Arrays.copyOf(mp4, length);
            assertThatCode(() -> Film.of(cut)).as("%d bytes", length).doesNotThrowAnyException();
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = mp4.clone();
            for (int j = 0; j < 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Film.of(broken)).doesNotThrowAnyException();
        }
    }

    @Test
    void mayBeLargerThanOtherFiles() {
        assertThat(MediaFile.checkSize("site-content/media/film.mp4", 60_000_000))
                .isEmpty();
        assertThat(MediaFile.checkSize("site-content/media/film.mp4", 100_000_001))
                .hasSize(1);
        assertThat(MediaFile.checkSize("site-content/media/bild.png", 60_000_000))
                .hasSize(1);
    }
}
