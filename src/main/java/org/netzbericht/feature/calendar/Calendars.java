package org.netzbericht.feature.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.ChoiceType;
import org.netzbericht.content.schema.Field;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.CalendarPlan;
import org.netzbericht.site.Site;

/** A calendar for each collection with a block {@code calendar}: of each entry, of each series, of all, and one for all collections together. */
public final class Calendars implements Feature {
    static final Kind KEY = Kind.error("calendar.key");
    static final Kind START = Kind.error("calendar.start");
    static final Kind FIELD = Kind.error("calendar.field");
    static final Kind OPTION = Kind.error("calendar.option");
    static final Kind ROUTE = Kind.error("calendar.route");

    private static final List<String> KEYS = List.of(
            "route",
            "title",
            "start",
            "startTime",
            "end",
            "endTime",
            "location",
            "point",
            "series",
            "status",
            "cancelled",
            "tentative",
            "sequence");

    @Override
    public Set<String> blocks() {
        return Set.of(CalendarPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (CalendarPlan calendar : CalendarPlan.all(schema)) {
            Block block = calendar.block();
            block.checkKeys(KEY, KEYS, findings);
            if (block.text("start") == null) {
                findings.add(START, block.at("start"));
            }
            block.checkOwnFields(FIELD, "start", Calendars::isDate, findings);
            block.checkOwnFields(FIELD, "end", Calendars::isDate, findings);
            for (String key : List.of("startTime", "endTime")) {
                block.checkOwnFields(FIELD, key, one -> is(one, "time"), findings);
            }
            block.checkFields(FIELD, "location", schema, one -> true, findings);
            block.checkOwnFields(FIELD, "point", one -> is(one, "point"), findings);
            block.checkOwnFields(FIELD, "series", one -> is(one, "text") || is(one, "choice"), findings);
            block.checkOwnFields(FIELD, "status", one -> is(one, "choice"), findings);
            block.checkOwnFields(FIELD, "sequence", one -> is(one, "integer"), findings);
            options(block, findings);
            block.checkFile(ROUTE, "route", calendar.file(), ".ics", findings);
        }
        return findings.list();
    }

    private static boolean isDate(Field field) {
        return is(field, "date") || is(field, "dateTime");
    }

    private static boolean is(Field field, String type) {
        return field.type().name().equals(type);
    }

    /** The keys that name options of the field for the status. */
    private static void options(Block block, Findings findings) {
        Field status = block.collection().fields().get(block.text("status"));
        Set<String> options = status != null && status.type() instanceof ChoiceType choice
                ? choice.options().keySet()
                : Set.of();
        for (String key : List.of("cancelled", "tentative")) {
            for (String option : block.texts(key)) {
                if (!options.contains(option)) {
                    findings.add(OPTION.at(block.at(key), option).suggesting(Suggestion.nearest(option, options)));
                }
            }
        }
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        List<CalendarPlan> calendars = CalendarPlan.all(site.content().schema());
        for (CalendarPlan calendar : calendars) {
            files.add(calendar.file());
            files.addAll(calendar.series(site).keySet());
            for (Entry entry : calendar.entries(site)) {
                String file = calendar.file(site, entry);
                if (file != null) {
                    files.add(file);
                }
            }
        }
        if (calendars.size() > 1) {
            files.add(CalendarPlan.ALL);
        }
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        List<CalendarPlan> calendars = CalendarPlan.all(site.content().schema());
        Stream<OutputFile> own = calendars.stream().flatMap(calendar -> produce(calendar, site, renderer));
        return calendars.size() > 1 ? Stream.concat(own, Stream.of(together(calendars, site, renderer))) : own;
    }

    private static Stream<OutputFile> produce(CalendarPlan calendar, Site site, PageRenderer renderer) {
        String language = site.content().schema().language();
        Block block = calendar.block();
        List<Entry> entries = calendar.entries(site);
        Stream<OutputFile> all = Stream.of(OutputFile.text(
                calendar.file(),
                new CalendarFile(site, renderer)
                        .add(block, entries)
                        .text(name(site, calendar.title().in(language)))));
        Stream<OutputFile> series = calendar.series(site).entrySet().stream()
                .map(one -> OutputFile.text(
                        one.getKey(),
                        new CalendarFile(site, renderer)
                                .add(block, one.getValue())
                                .text(name(site, calendar.series(one.getValue().get(0), language)))));
        Stream<OutputFile> single = entries.stream()
                .filter(entry -> calendar.file(site, entry) != null)
                .map(entry -> OutputFile.text(
                        calendar.file(site, entry),
                        new CalendarFile(site, renderer)
                                .add(block, List.of(entry))
                                .text("")));
        return Stream.of(all, series, single).flatMap(files -> files);
    }

    private static OutputFile together(List<CalendarPlan> calendars, Site site, PageRenderer renderer) {
        CalendarFile file = new CalendarFile(site, renderer);
        calendars.forEach(calendar -> file.add(calendar.block(), calendar.entries(site)));
        return OutputFile.text(CalendarPlan.ALL, file.text(name(site, "")));
    }

    /** The title of the site with that of the calendar. */
    private static String name(Site site, String calendar) {
        String title = site.settings().title(site.content().schema().language());
        return calendar.isEmpty() ? title : title + " – " + calendar;
    }
}
