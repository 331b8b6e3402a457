package org.netzbericht.check;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Language;
import org.netzbericht.content.Settings;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/**
 * Imprint (§ 5 DDG, § 18 (2) MStV), privacy notice (Art. 13 GDPR) and accessibility statement (§ 12b BGG, § 7 BITV 2.0): a page each, linked from
 * every page; for federal bodies the start page in easy and in sign language (§ 4 BITV 2.0). What an
 * imprint must hold is declared with the settings.
 */
final class LegalCheck implements Check {
    static final Kind MISSING = Kind.error("legal.missing");
    static final Kind PAGE = Kind.error("legal.page");
    static final Kind LINK = Kind.error("legal.link");
    static final Kind ENFORCEMENT = Kind.error("legal.enforcement");
    static final Kind REVIEW = Kind.warning("legal.review");
    static final Kind EASY = Kind.error("legal.easy");
    static final Kind EASY_CONTENTS = Kind.warning("legal.easyContents");
    static final Kind SIGN_LANGUAGE = Kind.error("legal.signLanguage");

    /** What a start page says in easy language (§ 4 BITV 2.0), as anchors of its headings. */
    private static final List<String> EASY_ANCHORS = List.of("inhalte", "bedienung", "erklaerung", "weiteres");

    /** The same in sign language, as topics of films. */
    private static final List<String> TOPICS = List.of("contents", "navigation", "statement", "more");

    private static final List<String> LAYOUTS = List.of("imprint", "privacy", "accessibility");
    private static final long MAX_DAYS = 365;

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        Entry site = content.settings().entry();
        if (site.values().isEmpty()) {
            return List.of(); // said when the settings were read
        }
        if (!(site.get("legal") instanceof Value.Group legal)) {
            findings.add(MISSING, site.location());
            return findings.list();
        }
        LAYOUTS.forEach(layout -> page(layout, legal.location(), content, findings));
        accessibility(legal, content, findings);
        boolean isFederal = legal.values().get("regime") instanceof Value.Choice regime
                && regime.key().equals("bund");
        easy(content, isFederal, legal.location(), findings);
        if (isFederal) {
            signLanguage(content, legal.location(), findings);
        }
        return findings.list();
    }

    private static @Nullable Entry find(String layout, Content content) {
        return content.published("page").stream()
                .filter(page -> page.status().layout() != null
                        && page.status().layout().text().equals(layout))
                .findFirst()
                .orElse(null);
    }

    private static void page(String layout, Location legal, Content content, Findings findings) {
        Entry page = find(layout, content);
        if (page == null) {
            findings.add(PAGE, legal, layout);
            return;
        }
        Set<String> linked = new HashSet<>();
        Settings settings = content.settings();
        for (String menu : List.of("navigation", "service", "footer")) {
            settings.menu(menu, content.schema().language())
                    .forEach(item -> linked.add(item.target().text()));
        }
        if (!linked.contains(page.key())) {
            findings.add(LINK, content.settings().entry().location(), page.title(), page.key());
        }
    }

    private static void accessibility(Value.Group legal, Content content, Findings findings) {
        if (!(legal.values().get("accessibility") instanceof Value.Group statement)) {
            return;
        }
        boolean federal = legal.values().get("regime") instanceof Value.Choice regime
                && regime.key().equals("bund");
        if (federal && !statement.values().containsKey("enforcement")) {
            findings.add(ENFORCEMENT, statement.location());
        }
        if (statement.values().get("reviewed") instanceof Value.Day reviewed) {
            PartialDate date = reviewed.date();
            var day = java.time.LocalDate.of(date.year(), date.month(), date.day());
            long age = ChronoUnit.DAYS.between(day, content.window().now().toLocalDate());
            if (age > MAX_DAYS) {
                findings.add(REVIEW, reviewed.location(), date.iso(), age);
            }
        }
    }

    /** A federal body has a start page in easy language; whoever has one says there what readers need. */
    private static void easy(Content content, boolean isAsked, Location legal, Findings findings) {
        List<String> languages = content.settings().languages();
        Entry home = content.published("page").stream()
                .filter(page -> page.status().url() != null
                        && page.status().url().text().equals("/"))
                .findFirst()
                .orElse(null);
        boolean hasAny = false;
        for (String language : languages) {
            Entry own = home == null ? null : home.in(language);
            if (!new Language(language).isEasy()
                    || own == null
                    || !own.language().equals(language)) {
                continue;
            }
            hasAny = true;
            Set<String> anchors = own.body() == null ? Set.of() : own.body().ids();
            List<String> missing = EASY_ANCHORS.stream()
                    .filter(anchor -> !anchors.contains(anchor))
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(EASY_CONTENTS, own.location(), String.join(", ", missing));
            }
        }
        if (isAsked && !hasAny) {
            findings.add(EASY, legal);
        }
    }

    /** A federal body says the same in films. */
    private static void signLanguage(Content content, Location legal, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Entry film : content.published("media")) {
            boolean isSigned = film.get("signLanguage") instanceof Value.YesNo answer && answer.yes();
            if (isSigned && film.get("topics") instanceof Value.Many topics) {
                topics.items().stream()
                        .filter(Value.Choice.class::isInstance)
                        .forEach(topic -> told.add(((Value.Choice) topic).key()));
            }
        }
        List<String> missing =
                TOPICS.stream().filter(topic -> !told.contains(topic)).toList();
        if (!missing.isEmpty()) {
            findings.add(SIGN_LANGUAGE, legal, String.join(", ", missing));
        }
    }
}
