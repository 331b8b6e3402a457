package org.netzbericht.check.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/**
 * German texts name people of every gender in one form. With the setting {@code genderForms} every other form is reported; without it only that forms
 * are mixed, once, at the first place of the rarest. A masculine form alone is not judged: it may be meant. The form is chosen by each site; this rule
 * prefers none.
 */
final class GenderRule {
    static final Kind OTHER = Kind.warning("text.gender");
    static final Kind MIXED = Kind.warning("text.genderMixed");

    /** Names of things that end like a form with an inner capital. */
    private static final String NO_PERSON = "PlugIn CheckIn LogIn LinkedIn BuiltIn AddIn CallIn WalkIn";

    /** A form in a text: its stem and the ending {@code in} or {@code innen}. */
    record Sighting(GenderForm form, Prose prose, int start, int end, String stem, String ending) {
        String words() {
            return prose.text().substring(start, end);
        }
    }

    private GenderRule() {}

    /** Every form in the texts, in their order. */
    static List<Sighting> sightings(Texts texts) {
        List<Sighting> sightings = new ArrayList<>();
        if (texts.isGerman()) {
            for (Prose prose : texts.prose()) {
                if (!prose.isQuoted()) {
                    read(prose, sightings);
                }
            }
        }
        return sightings;
    }

    static void check(List<Sighting> sightings, @Nullable GenderForm wanted, Findings findings) {
        if (wanted != null) {
            for (Sighting one : sightings) {
                if (one.form() != wanted) {
                    findings.add(found(OTHER, one, wanted));
                }
            }
            return;
        }
        Map<GenderForm, List<Sighting>> byForm = new EnumMap<>(GenderForm.class);
        for (Sighting one : sightings) {
            byForm.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one);
        }
        GenderForm rarest = null;
        GenderForm most = null;
        for (GenderForm form : byForm.keySet()) {
            int count = byForm.get(form).size();
            rarest = rarest == null || count < byForm.get(rarest).size() ? form : rarest;
            most = most == null || count >= byForm.get(most).size() ? form : most;
        }
        if (rarest != null && most != null && rarest != most) {
            findings.add(found(MIXED, byForm.get(rarest).get(0), most));
        }
    }

    private static Diagnostic found(Kind kind, Sighting one, GenderForm wanted) {
        return kind.at(one.prose().location(one.start(), one.end()), one.words(), wanted.key())
                .suggesting(wanted.of(one.stem(), one.ending()));
    }

    private static void read(Prose prose, List<Sighting> found) {
        for (int word = 0; word < prose.words(); word++) {
            if (!prose.isCapital(word)) {
                continue;
            }
            int end = prose.end(word);
            int start = prose.start(word);
            boolean feminine = end - start > 4 && prose.at(end - 1) == 'n' && endsFeminine(prose, end);
            if (feminine && !inner(prose, word, found)) {
                pair(prose, word, found);
            }
            if (prose.hasSign() && word + 1 < prose.words() && end - start > 2) {
                signed(prose, word, found);
            }
        }
    }

    private static boolean endsFeminine(Prose prose, int end) {
        char before = prose.at(end - 2);
        return (before == 'i' || before == 'I' || before == 'e' && prose.at(end - 3) == 'n') && isFeminine(prose, end);
    }

    private static boolean isFeminine(Prose prose, int end) {
        return prose.text().startsWith("innen", end - 5)
                || prose.text().startsWith("in", end - 2)
                || prose.text().startsWith("Innen", end - 5)
                || prose.text().startsWith("In", end - 2);
    }

    /** „Bürger*innen“ and its kind: a sign, perhaps a hyphen, and the ending. */
    private static void signed(Prose prose, int word, List<Sighting> found) {
        int end = prose.end(word);
        GenderForm form = form(prose.at(end));
        int ending = prose.start(word + 1);
        boolean near = ending == end + 1 || ending == end + 2 && prose.at(end) == '/' && prose.at(end + 1) == '-';
        if (form == null || !near || !(prose.is(word + 1, "innen") || prose.is(word + 1, "in"))) {
            return;
        }
        int last = prose.at(end) == '(' ? prose.end(word + 1) + 1 : prose.end(word + 1);
        if (prose.at(end) != '(' || prose.at(last - 1) == ')') {
            found.add(new Sighting(form, prose, prose.start(word), last, prose.word(word), prose.word(word + 1)));
        }
    }

    private static @Nullable GenderForm form(char sign) {
        return switch (sign) {
            case '*' -> GenderForm.STAR;
            case ':' -> GenderForm.COLON;
            case '_' -> GenderForm.UNDERSCORE;
            case '/', '(' -> GenderForm.SLASH;
            default -> null;
        };
    }

    /** „BürgerInnen“. */
    private static boolean inner(Prose prose, int word, List<Sighting> found) {
        int end = prose.end(word);
        int length =
                prose.text().startsWith("Innen", end - 5) ? 5 : prose.text().startsWith("rIn", end - 3) ? 2 : 0;
        int stem = end - length;
        if (length == 0 || !Character.isLowerCase(prose.at(stem - 1)) || NO_PERSON.contains(prose.word(word))) {
            return false;
        }
        String ending = length == 5 ? "innen" : "in";
        found.add(new Sighting(
                GenderForm.INTERNAL_I,
                prose,
                prose.start(word),
                end,
                prose.text().substring(prose.start(word), stem),
                ending));
        return true;
    }

    /** „Bürgerinnen und Bürger“, in either order, and „Beamtinnen und -beamte“. */
    private static void pair(Prose prose, int word, List<Sighting> found) {
        String feminine = prose.word(word);
        String ending = feminine.endsWith("innen") ? "innen" : "in";
        String stem = feminine.substring(0, feminine.length() - ending.length());
        boolean before = word + 2 < prose.words() && isAnd(prose, word + 1) && isSame(stem, prose, word + 2);
        boolean after = word >= 2 && isAnd(prose, word - 1) && isSame(stem, prose, word - 2);
        if (before || after) {
            int start = prose.start(before ? word : word - 2);
            found.add(new Sighting(GenderForm.PAIRS, prose, start, prose.end(before ? word + 2 : word), stem, ending));
        }
    }

    private static boolean isAnd(Prose prose, int word) {
        return prose.is(word, "und") || prose.is(word, "oder") || prose.is(word, "bzw") || prose.is(word, "sowie");
    }

    /** Whether a word is the masculine form of a stem: both are alike but for umlauts and at most two letters more; or its end behind a hyphen. */
    private static boolean isSame(String stem, Prose prose, int word) {
        String masculine = prose.word(word);
        if (prose.at(prose.start(word) - 1) == '-') {
            String whole = plain(stem);
            String end = plain(masculine);
            return end.length() > 4
                    && (whole.endsWith(end)
                            || whole.endsWith(end.substring(0, end.length() - 1))
                            || whole.endsWith(end.substring(0, end.length() - 2)));
        }
        int more = masculine.length() - stem.length();
        return more >= 0
                && more <= 2
                && prose.isCapital(word)
                && plain(masculine).startsWith(plain(stem));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }
}
