package org.netzbericht.feature.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.ValueText;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;

/**
 * One calendar. The identity of an event is made of collection, id and the host of {@code site.yaml}, so it stays the same in previews, in every
 * file it stands in, and after its address changes. Stamps come from the record, so the same content gives the same bytes.
 */
final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Site site;
    private final ZoneId zone;
    private final Frame frame;
    private final List<Event> events = new ArrayList<>();

    private record Event(Entry entry, Block block, EventTimes times) {}

    CalendarFile(Site site, PageRenderer renderer) {
        this.site = site;
        this.zone = site.settings().timeZone();
        this.frame = Frame.absolute(site, renderer.words(site.content().schema().language()), renderer.components());
    }

    CalendarFile add(Block block, List<Entry> entries) {
        entries.forEach(entry -> events.add(new Event(entry, block, EventTimes.of(entry, block))));
        return this;
    }

    /** {@code name} is what subscribers see; empty for the file of a single event. */
    String text(String name) {
        events.sort(Comparator.comparing((Event event) -> event.times().start())
                .thenComparing(event -> event.entry().key()));
        Lines lines = new Lines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Netzbericht//Netzbericht//DE")
                .plain("CALSCALE", "GREGORIAN");
        if (!name.isEmpty()) {
            lines.text("NAME", name).text("X-WR-CALNAME", name).plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        }
        zone(lines);
        events.forEach(event -> event(event, lines));
        return lines.plain("END", "VCALENDAR").toString();
    }

    private void zone(Lines lines) {
        List<LocalDateTime> times = new ArrayList<>();
        for (Event event : events) {
            if (!event.times().wholeDays()) {
                times.add(event.times().start());
                times.add(
                        event.times().end() == null
                                ? event.times().start()
                                : event.times().end());
            }
        }
        if (!times.isEmpty() && !isUtc()) {
            TimeZoneLines.write(
                    zone,
                    times.stream().min(Comparator.naturalOrder()).get(),
                    times.stream().max(Comparator.naturalOrder()).get(),
                    lines);
        }
    }

    private boolean isUtc() {
        return zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(java.time.Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    private void event(Event event, Lines lines) {
        Entry entry = event.entry();
        Block block = event.block();
        EventTimes times = event.times();
        lines.plain("BEGIN", "VEVENT");
        lines.text("UID", entry.id() + "." + entry.collection().name() + "@" + host());
        lines.plain("DTSTAMP", stamp(entry, times));
        if (entry.status().updated() != null) {
            lines.plain("LAST-MODIFIED", utc(entry.status().updated()));
        }
        if (entry.status().created() != null) {
            lines.plain("CREATED", utc(entry.status().created()));
        }
        if (block.value(entry, "sequence") instanceof Value.Number sequence) {
            lines.plain("SEQUENCE", sequence.number().toBigInteger().toString());
        }
        time("DTSTART", times.start(), times.wholeDays(), lines);
        if (times.end() != null) {
            time("DTEND", times.end(), times.wholeDays(), lines);
        }
        boolean isCancelled = is("cancelled", entry, block);
        String title = (isCancelled ? frame.words().get("cancelled") + " " : "")
                + (entry.status().isExample() ? frame.words().get("example") + ": " : "")
                + entry.title();
        lines.text("SUMMARY", title);
        Page page = frame.page(entry);
        String url = page == null ? "" : frame.url(page.route());
        String summary = words(entry.collection().summary(), entry);
        String description = summary + (summary.isEmpty() || url.isEmpty() ? "" : "\n\n") + url;
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        String location = joined(block.texts("location"), entry);
        if (!location.isEmpty()) {
            lines.text("LOCATION", location);
        }
        if (block.value(entry, "point") instanceof Value.Point point) {
            lines.plain(
                    "GEO",
                    point.latitude().toPlainString() + ";" + point.longitude().toPlainString());
        }
        String series = words(block.text("series"), entry);
        if (!series.isEmpty()) {
            lines.text("CATEGORIES", series);
        }
        if (!url.isEmpty()) {
            lines.plain("URL", url);
        }
        lines.plain("STATUS", isCancelled ? "CANCELLED" : is("tentative", entry, block) ? "TENTATIVE" : "CONFIRMED");
        lines.plain("END", "VEVENT");
    }

    private String host() {
        String own = site.settings().entry().text("baseURL");
        String url = own == null ? site.settings().baseUrl() : own;
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return end < 0 ? url.substring(start) : url.substring(start, end);
    }

    /** When what is said was last said; an event of which nothing is known but its time counts from there. */
    private String stamp(Entry entry, EventTimes times) {
        PartialDate said = entry.status().updated() != null
                ? entry.status().updated()
                : entry.status().created();
        return said == null ? utc(times.start()) : utc(said);
    }

    private String utc(PartialDate date) {
        return utc(LocalDateTime.of(date.year(), date.month(), date.day(), 0, 0));
    }

    private String utc(LocalDateTime local) {
        return TIME.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private void time(String name, LocalDateTime at, boolean wholeDay, Lines lines) {
        if (wholeDay) {
            lines.plain(name + ";VALUE=DATE", DAY.format(at));
        } else if (isUtc()) {
            lines.plain(name, TIME.format(at) + "Z");
        } else {
            lines.plain(name + ";TZID=" + zone.getId(), TIME.format(at));
        }
    }

    /** Whether the field for the status has the option that a key of the block names. */
    private static boolean is(String key, Entry entry, Block block) {
        return block.value(entry, "status") instanceof Value.Choice choice
                && block.texts(key).contains(choice.key());
    }

    private String joined(List<String> paths, Entry entry) {
        StringBuilder joined = new StringBuilder();
        for (String path : paths) {
            String words = words(path, entry);
            joined.append(joined.isEmpty() || words.isEmpty() ? "" : ", ").append(words);
        }
        return joined.toString();
    }

    private String words(@Nullable String path, Entry entry) {
        return path == null ? "" : ValueText.of(entry, path, frame);
    }
}
