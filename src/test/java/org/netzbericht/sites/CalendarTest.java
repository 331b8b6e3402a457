package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Calendars, byte by byte and as another program reads them. */
class CalendarTest {
    private static final String SITE = "calendar/events";

    @Test
    void writesCalendarsByteByByte() {
        site(SITE)
                .build()
                .equalsExpected()
                .absent("treffen/nur-monat/nur-monat.ics")
                .absent("sessions/rat/rat.ics");
    }

    @Test
    void foldsLinesAt75OctetsWithoutPartingCharacters() {
        calendars(site(SITE)).forEach((path, text) -> {
            assertThat(text).as(path).endsWith("END:VCALENDAR\r\n");
            for (String line : text.split("\r\n")) {
                assertThat(line)
                        .as(path)
                        .doesNotContain("\n")
                        .doesNotContain("\r")
                        .doesNotContain("\ufffd");
                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75);
            }
        });
        assertThat(calendars(site(SITE)).get("treffen.ics")).contains("\r\n ");
    }

    @Test
    void isReadByAnotherProgramAsItWasMeant() {
        Calendar all = read(site(SITE), "kalender.ics");
        assertThat(all.validate().getEntries()).isEmpty();
        TreeMap<String, VEvent> events = new TreeMap<>();
        for (VEvent event : all.<VEvent>getComponents("VEVENT")) {
            events.put(event.getUid().orElseThrow().getValue(), event);
        }
        assertThat(events.keySet())
                .containsExactly(
                        "abend.meeting@example.org",
                        "abgesagt.meeting@example.org",
                        "frueher.meeting@example.org",
                        "ohne-alles.meeting@example.org",
                        "ohne-uhr.session@example.org",
                        "rat.session@example.org");
        VEvent evening = events.get("abend.meeting@example.org");
        assertThat(value(evening, "SUMMARY")).isEqualTo("Abend; mit Komma, \\ und Zeilen");
        assertThat(value(evening, "DESCRIPTION"))
                .isEqualTo(
                        "Eine lange Kurzfassung mit Umlauten: Äpfel, Öl und Übung – damit die Zeile gefaltet wird, ohne dass ein 😀 zerreißt.\n\nhttps://example.org/treffen/abend/");
        assertThat(value(evening, "LOCATION")).isEqualTo("Haus am Markt, Musterstadt");
        assertThat(value(evening, "SEQUENCE")).isEqualTo("3");
        assertThat(value(evening, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(instant(evening.getDateTimeStart().getDate())).isEqualTo(Instant.parse("2026-10-24T20:30:00Z"));
        assertThat(instant(evening.getDateTimeEnd().getDate())).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(evening.getDateTimeStamp().getDate()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        VEvent feast = events.get("abgesagt.meeting@example.org");
        assertThat(value(feast, "STATUS")).isEqualTo("CANCELLED");
        assertThat(feast.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(feast.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    /** The times of a zone as a reader of the file computes them are those of the zone, whatever its rules are. */
    @Test
    void tellsTheRulesOfAnyZone() {
        for (String zone : List.of(
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Africa/Casablanca",
                "Asia/Kolkata",
                "America/Santiago",
                "Asia/Tehran",
                "Asia/Jerusalem",
                "Europe/Dublin")) {
            Calendar all = read(site(SITE).change("site.yaml", "Europe/Berlin", zone), "kalender.ics");
            VTimeZone told = all.<VTimeZone>getComponents("VTIMEZONE").get(0);
            var rules = new net.fortuna.ical4j.model.TimeZone(told);
            for (String time : List.of("2026-05-04T19:00", "2026-10-24T22:30")) {
                ZonedDateTime at = java.time.LocalDateTime.parse(time).atZone(java.time.ZoneId.of(zone));
                assertThat(rules.getOffset(at.toInstant().toEpochMilli()) / 1000)
                        .as(zone + " " + time)
                        .isEqualTo(at.getOffset().getTotalSeconds());
            }
        }
    }

    @Test
    void needsNoZoneForUtcAndKeepsIdentitiesElsewhere() {
        String text = calendars(site(SITE)
                        .change("site.yaml", "Europe/Berlin", "UTC")
                        .baseUrl("https://anderswo.example/unter/"))
                .get("kalender.ics");
        assertThat(text)
                .doesNotContain("VTIMEZONE")
                .contains("DTSTART:20261024T223000Z", "UID:abend.meeting@example.org")
                .contains("URL:https://anderswo.example/unter/treffen/abend/");
    }

    @Test
    void offersTheCalendarOnThePages() {
        Built built = themed(SITE).build();
        var list = Jsoup.parse(built.file("treffen/index.html").text());
        assertThat(list.select("a").eachAttr("href")).contains("webcal://example.org/treffen.ics", "../treffen.ics");
        assertThat(list.select("link[type=text/calendar]").eachAttr("href")).containsExactly("../treffen.ics");
    }

    @Test
    void keepsWhatHasNoPageOrNoDayOutOfFiles() {
        assertThat(calendars(site(SITE)).keySet())
                .containsExactly(
                        "kalender.ics",
                        "session.ics",
                        "treffen-uebungsabende.ics",
                        "treffen.ics",
                        "treffen/abend/abend.ics",
                        "treffen/abgesagt/abgesagt.ics",
                        "treffen/frueher/frueher.ics",
                        "treffen/ohne-alles/ohne-alles.ics");
    }

    private static TreeMap<String, String> calendars(TestSite site) {
        TreeMap<String, String> calendars = new TreeMap<>();
        site.build().files().forEach((path, bytes) -> {
            if (path.endsWith(".ics")) {
                calendars.put(path, new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
        });
        return calendars;
    }

    private static Calendar read(TestSite site, String path) {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
        try {
            return new CalendarBuilder().build(new StringReader(calendars(site).get(path)));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Instant instant(Temporal date) {
        return Instant.from(date);
    }
}
