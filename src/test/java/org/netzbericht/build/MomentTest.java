package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, Europe/Berlin, 2026-11-21T23:00:00Z",
        "2026-07-01, Europe/Berlin, 2026-06-30T22:00:00Z",
        "2026-07-01, America/New_York, 2026-07-01T04:00:00Z",
        "2026-11-22T00:30, Europe/Berlin, 2026-11-21T23:30:00Z",
        "2026-11-22T00:30:15, Europe/Berlin, 2026-11-21T23:30:15Z",
        "2026-11-22T00:30, Pacific/Auckland, 2026-11-21T11:30:00Z",
        "2026-11-22T00:30, UTC, 2026-11-22T00:30:00Z",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:30:00Z", // the hour that does not exist: one hour on
    })
    void readsATimeWithoutOffsetOnTheClocksOfTheSite(String text, String zone, String instant) {
        assertThat(moment(text, zone)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:30+01:00, 2026-11-21T23:30:00Z",
        "2026-11-22T00:30-05:00, 2026-11-22T05:30:00Z",
        "2026-11-22T00:30Z, 2026-11-22T00:30:00Z",
    })
    void readsATimeWithOffsetAlikeInEveryZone(String text, String instant) {
        assertThat(moment(text, "Europe/Berlin")).isEqualTo(instant);
        assertThat(moment(text, "Pacific/Auckland")).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "22.11.2026", "2026-02-30", "2026-11-22T", "2026-11-22T25:00", "2026", "T"})
    void rejectsOthers(String text) {
        assertThat(Moment.read(text)).isEmpty();
    }

    private static String moment(String text, String zone) {
        return Moment.read(text).orElseThrow().in(ZoneId.of(zone)).toString();
    }
}
