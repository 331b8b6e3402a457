package org.netzbericht.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagerViewTest {
    /** Each line is one page of the list; its own number in brackets. */
    private static String pagers(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(open -> PagerView.numbers(open, last).stream()
                        .map(number -> number == open ? "[" + number + "]" : "" + number)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void fewPagesAreAllShown() {
        assertThat(pagers(1)).isEqualTo("[1]");
        assertThat(pagers(3)).isEqualTo("[1] 2 3\n1 [2] 3\n1 2 [3]");
        assertThat(PagerView.numbers(5, 9)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void ofManyPagesAreShownTheEndsAndThoseAround() {
        assertThat(pagers(12)).isEqualTo("""
                [1] 2 3 12
                1 [2] 3 4 12
                1 2 [3] 4 5 12
                1 2 3 [4] 5 6 12
                1 2 3 4 [5] 6 7 12
                1 4 5 [6] 7 8 12
                1 5 6 [7] 8 9 12
                1 6 7 [8] 9 10 11 12
                1 7 8 [9] 10 11 12
                1 8 9 [10] 11 12
                1 9 10 [11] 12
                1 10 11 [12]""");
    }
}
