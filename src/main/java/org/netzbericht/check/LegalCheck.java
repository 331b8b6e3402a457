package org.netzbericht.check;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Settings;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/**
 * Imprint (§ 5 DDG, § 18 (2) MStV), privacy notice (Art. 13 GDPR) and accessibility statement (§ 12b BGG, § 7 BITV 2.0): a page each, linked from
 * every page. What an imprint must hold is declared with the settings.
 */
final class LegalCheck implements Check {
    static final Kind MISSING = Kind.error("legal.missing");
    static final Kind PAGE = Kind.error("legal.page");
    static final Kind LINK = Kind.error("legal.link");
    static final Kind ENFORCEMENT = Kind.error("legal.enforcement");
    static final Kind REVIEW = Kind.warning("legal.review");

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
}
