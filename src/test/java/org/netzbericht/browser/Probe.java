package org.netzbericht.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Checks of the page in a tab that axe does not make. Each returns one line per problem. */
public final class Probe {
    /** The most stops that one field has: day, month, year and calendar of a date. */
    private static final int PARTS = 4;

    private static final String SOURCE = read();
    private static final int LONGEST_TOUR = 600;

    private Probe() {}

    /** The page must not scroll sideways. */
    public static List<String> overflow(Tab tab) {
        return lines(run(tab, "probe.overflow()"));
    }

    /** Links and controls are 24 px or stand alone; links in a sentence are exempt (WCAG 2.5.8). */
    public static List<String> targets(Tab tab) {
        return lines(run(tab, "probe.targets()"));
    }

    /** A reader's own text distances cut nothing off (WCAG 1.4.12). */
    public static List<String> spacing(Tab tab) {
        return lines(run(tab, "probe.spacing()"));
    }

    /**
     * From the top of the page by Tab to its end: the skip link comes first and works; everything that can have the focus gets it, shows it,
     * is in sight and uncovered; nothing keeps it; Shift+Tab leads back.
     */
    public static List<String> keyboardTour(Tab tab) {
        List<String> problems = new ArrayList<>();
        int stops = run(tab, "probe.rest()").getAsInt();
        tab.pressTab();
        problems.addAll(lines(run(tab, "probe.skipLink()")));
        String state = "next";
        String last = "";
        for (int i = 0; i < Math.min(stops + 5, LONGEST_TOUR); i++) {
            JsonObject focus = run(tab, "probe.focus()").getAsJsonObject();
            state = focus.get("state").getAsString();
            problems.addAll(lines(focus.get("lines")));
            if (!state.equals("next")) {
                break;
            }
            last = focus.get("what").getAsString();
            tab.pressTab();
            for (int part = 1; part < PARTS && run(tab, "probe.isInParts()").getAsBoolean(); part++) {
                tab.pressTab();
            }
        }
        if (state.equals("again")) {
            problems.add("focus is trapped at " + last);
        }
        if (stops < LONGEST_TOUR) {
            lines(run(tab, "probe.missed()")).forEach(missed -> problems.add("Tab never reaches " + missed));
        }
        if (stops > 1) {
            problems.addAll(backwards(tab));
        }
        problems.addAll(skip(tab));
        return List.copyOf(problems);
    }

    private static List<String> backwards(Tab tab) {
        run(tab, "probe.rest()");
        tab.pressTab();
        run(tab, "probe.focus()");
        tab.pressTab();
        run(tab, "probe.focus()");
        tab.pressShiftTab();
        String state = run(tab, "probe.focus()").getAsJsonObject().get("state").getAsString();
        return state.equals("round") ? List.of() : List.of("Shift+Tab does not lead back to the skip link");
    }

    private static List<String> skip(Tab tab) {
        run(tab, "probe.rest()");
        tab.pressTab();
        if (!lines(run(tab, "probe.skipLink()")).isEmpty()) {
            return List.of(); // told before
        }
        tab.pressEnter();
        tab.settle();
        tab.pressTab();
        return lines(run(tab, "probe.skipped()"));
    }

    private static JsonElement run(Tab tab, String expression) {
        if (!tab.evaluateIsolated("typeof probe === 'object'").getAsBoolean()) {
            tab.evaluateIsolated(SOURCE);
        }
        return tab.evaluateIsolated(expression);
    }

    private static List<String> lines(JsonElement array) {
        JsonArray lines = array.getAsJsonArray();
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static String read() {
        try (InputStream in = Probe.class.getResourceAsStream("/browser/probe.js")) {
            if (in == null) {
                throw new IllegalStateException("/browser/probe.js is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
