package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCheckerTest {
    private static final String GOOD = """
            <!doctype html>
            <html lang="de"><head><meta charset="utf-8"><title>Gut</title></head>
            <body data-layout="page"><main><h1>Überschrift</h1>
            <svg viewBox="0 0 9 9" aria-hidden="true"><circle cx="4" cy="4" r="4"/></svg>
            <script type="application/ld+json">{"@context":"https://schema.org"}</script></main></body></html>
            """;

    private final HtmlChecker checker = new HtmlChecker();

    @Test
    void acceptsValidPageAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(checker.check(GOOD).errors()).isEmpty();
            assertThat(checker.check(GOOD).warnings()).isEmpty();
        }
    }

    @Test
    void refusesWrongNesting() {
        assertThat(checker.check(GOOD.replace("<h1>", "<h1><div>")).errors()).isNotEmpty();
        assertThat(checker.check(GOOD).errors()).isEmpty();
    }

    @Test
    void refusesDuplicateIdsUnknownAttributesAndBadUrls() {
        assertThat(checker.check(GOOD.replace("<main>", "<p id=\"a\"></p><p id=\"a\"></p><main>"))
                        .errors())
                .anyMatch(line -> line.contains("Duplicate ID"));
        assertThat(checker.check(GOOD.replace("<main>", "<main colour=\"red\">"))
                        .errors())
                .anyMatch(line -> line.contains("colour"));
        assertThat(checker.check(GOOD.replace("<main>", "<main><a href=\"http://a b\">x</a>"))
                        .errors())
                .anyMatch(line -> line.contains("href"));
    }

    @Test
    void warnsOfMissingLanguage() {
        assertThat(checker.check(GOOD.replace(" lang=\"de\"", "")).warnings()).anyMatch(line -> line.contains("lang"));
    }
}
