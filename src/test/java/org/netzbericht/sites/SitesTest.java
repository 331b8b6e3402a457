package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;
import static org.netzbericht.sites.TestSite.themed;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One tiny site per behaviour. What a page looks like as text is in the folder {@code expected} of its site. */
class SitesTest {
    private static final String CANARY = "Geheimstadt";

    @Test
    void sortsListsLikeThePhoneBookAndPartsThemIntoPages() {
        site("lists/pager").build().equalsExpected().absent("dinge/seite-7/index.html");
    }

    @Test
    void groupsListsByAReference() {
        site("lists/groups").build().equalsExpected();
    }

    @Test
    void putsAllEntriesOfAListOnOnePageForPaper() {
        site("lists/catalogue").build().equalsExpected();
    }

    @Test
    void givesEachValueOfAFacetAListAndAllTheDataToFilter() {
        Built built = site("lists/facets").build();
        built.equalsExpected().absent("dinge/ort/nord/index.html");
        assertThat(built.files())
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .satisfiesAnyOf(
                                t -> assertThat(t).doesNotContain("Geheim"),
                                t -> assertThat(path).isEqualTo("dinge/ahle/index.html")));
    }

    @Test
    void publishesWhatIsDueForReviewAsBefore() {
        Built before = site("status/review").clock("2026-06-30T23:59:00+02:00").build();
        assertThat(before.codes()).isEmpty();
        Built after = site("status/review").clock("2026-07-01T00:00:00+02:00").build();
        assertThat(after.codes()).containsExactly("content.review");
        assertThat(after.files()).isEqualTo(before.files());
    }

    @Test
    void showsAContactWhoseTimeIsOverNowhere() {
        Built before = site("status/contact").clock("2026-12-31T23:59:00+01:00").build();
        before.file("dinge/a/index.html").contains("Amira Beispiel");
        Built after = site("status/contact").clock("2027-01-01T00:00:00+01:00").build();
        assertThat(after.codes()).containsExactly("reference.unpublished");
        assertThat(after.files())
                .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("Amira", "Büro"));
    }

    @Test
    void comparesAllEntriesOfAListAndAColumnForEachChoice() {
        Built built = site("lists/compare").build();
        built.equalsExpected();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain("Geheim"));
    }

    @Test
    void countsWhatIsEverywhereUnderEachValueThatThereCouldBe() {
        site("lists/everywhere").build().equalsExpected().absent("dinge/ort/geheim/index.html");
    }

    @Test
    void putsRecordsOfSeveralKindsOnOneLineOfTime() {
        site("data/timeline").build().equalsExpected();
    }

    @Test
    void saysHowToCiteAPageAndWritesItForPrograms() {
        Built built = site("prose/cite").build();
        built.equalsExpected();
        assertThat(built.codes()).isEmpty();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain("Geheim"));
    }

    @Test
    void drawsMapsOfListsAndOfStatesWithTheirPlaces() {
        Built built = site("lists/map").build();
        built.equalsExpected();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain("Geheim"));
        built.file("orte/seite-2/index.html").lacks("<svg");
    }

    @Test
    void partsListsIntoUpcomingAndPast() {
        site("lists/split").build().equalsExpected();
    }

    @Test
    void movesEntriesToThePastWhenTheirDayIsOver() {
        site("lists/split")
                .clock("2026-05-03T23:59:59+02:00")
                .build()
                .file("treffen/index.html")
                .equalsExpected();
        String after = site("lists/split")
                .clock("2026-05-04T00:00:00+02:00")
                .build()
                .file("treffen/index.html")
                .text();
        assertThat(after.indexOf("heute-abend")).isGreaterThan(after.indexOf("Vergangen"));
    }

    @Test
    void showsReferencesFromBothSides() {
        site("references/backlinks").build().equalsExpected();
    }

    @Test
    void rendersReferencesToUnpublishedEntriesAsAbsent() {
        Built built = site("references/unpublished").build();
        built.equalsExpected();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain(CANARY));
        assertThat(built.codes()).contains("reference.unpublished", "link.unpublished");
    }

    @Test
    void derivesValuesFromOthers() {
        site("values/derived").build().equalsExpected();
    }

    @Test
    void laysTranslationsOverTheirBase() {
        site("languages/overlay").build().equalsExpected().absent("en/dinge/tisch/index.html");
    }

    @Test
    void publishesATranslationOnlyInItsOwnTime() {
        site("languages/overlay")
                .change("things/uhr.en.md", "title: Clock", "title: Clock\ndraft: true")
                .build()
                .absent("en/dinge/uhr/index.html")
                .absent("en/dinge/index.html")
                .file("dinge/uhr/index.html")
                .lacks("Clock", "hreflang=\"en\"");
    }

    @Test
    void citesWorksAndListsThemBehindTheText() {
        Built built = site("prose/citations").build();
        built.equalsExpected();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain(CANARY));
        assertThat(built.codes()).containsOnly("citation.unpublished");
    }

    @Test
    void citesInTheStyleThatTheDeclarationNames() {
        String text = site("prose/citations")
                .change("collections/work.yaml", "style: german", "style: chicago")
                .build()
                .file("text/index.html")
                .text();
        assertThat(Jsoup.parse(text).select(".bibliography li").eachText())
                .containsExactly(
                        "Ähre, Cem, Anna Muster, und Ben Probe. 2019. „Wer ‚Runde‘ sagt“. Zeitschrift für Beispiele 12 (3): 4–19. Juni 2019. https://doi.org/10.0000/beispiel.",
                        "Beispielgesetz. o. J.",
                        "BfB (Bundesamt für Beispiele). 2021a. „Der Auftakt“. 3. Dezember 2021. Zugriff am: 22. November 2026. https://example.org/a?b=1&c=2.",
                        "BfB (Bundesamt für Beispiele). 2021b. „Der Abschluss“. 24. Dezember 2021. https://example.org/b.",
                        "Muster, Anna, und Ben Probe. 2021a. Ein Anfang. Beispielverlag.",
                        "Muster, Anna, und Ben Probe. 2021b. Gemeinsam beginnen. 2. Auflage. Musterstadt: Beispielverlag.",
                        "Stadt Musterstadt. o. J. „Was bleibt?“",
                        "Vorlage, Deniz, Hrsg. 2018. Stimmen. Beispielverlag.");
        assertThat(Jsoup.parse(text).select(".cited").first().text()).isEqualTo("(Muster und Probe 2021b, 4)");
    }

    @Test
    void showsRecordsInBlocksOfTexts() {
        Built built = site("prose/boxes").build();
        built.equalsExpected();
        assertThat(built.files()).allSatisfy((path, text) -> assertThat(text).doesNotContain(CANARY));
        assertThat(built.codes()).containsOnly("block.unpublished");
    }

    @Test
    void showsTheNamedPartsOfAStep() {
        site("prose/steps").build().equalsExpected();
    }

    @Test
    void linksTermsWhereAChapterUsesThemFirst() {
        Built built = site("prose/terms").build();
        built.equalsExpected();
        built.file("seite/index.html").lacks("class=\"term\"");
    }

    @Test
    void knowsTheWayToEachPageAndItsNeighbours() {
        site("navigation/way").build().equalsExpected();
    }

    @Test
    void redirectsFromFormerAddresses() {
        site("routes/aliases").build().equalsExpected();
    }

    @Test
    void takesAnEntrysOwnAddressAndTemplate() {
        site("routes/own").build().equalsExpected().absent("dinge/uhr/index.html");
    }

    @Test
    void linksAbsolutelyOnThePageForMissingAddresses() {
        site("routes/not-found")
                .baseUrl("https://example.org/unter/ordner/")
                .build()
                .equalsExpected();
    }

    @Test
    void linksRelativelyUnderAnySubPath() {
        Built built = site("routes/links")
                .baseUrl("https://example.org/unter/ordner/")
                .build();
        String below = built.file("ueber/index.html").text();
        String root = site("routes/links")
                .build()
                .file("ueber/index.html")
                .equalsExpected()
                .file("ueber/index.html")
                .text();
        assertThat(below.replace("https://example.org/unter/ordner/", "https://example.org/"))
                .isEqualTo(root);
    }

    @Test
    void namesIndexFilesInPortableSites() {
        Document page = page(site("routes/links").portable().build(), "ueber/index.html");
        assertThat(page.select("a").eachAttr("href"))
                .contains("../index.html", "../impressum/index.html", "index.html", "#ziel", "https://example.com/x")
                .noneMatch(href -> href.endsWith("/"));
    }

    @Test
    void writesAtomFeedsByteByByte() {
        site("feeds/atom").build().equalsExpected();
    }

    @Test
    void writesTheFilesThatHostsAndSearchEnginesRead() {
        site("hosting/files").build().equalsExpected();
    }

    @Test
    void namesThePathOfTheBaseUrlToHosts() {
        site("hosting/sub-path").build().equalsExpected();
    }

    @Test
    void hidesPreviewsFromSearchEngines() {
        for (TestSite preview :
                List.of(site("hosting/files").drafts(), site("hosting/files").baseUrl("http://localhost:8080/"))) {
            Built built = preview.build();
            assertThat(built.file("robots.txt").text()).isEqualTo("User-agent: *\nDisallow: /\n");
            built.file("sitemap.xml").lacks("<loc>");
            built.file("_headers").contains("X-Robots-Tag: noindex");
            built.files().forEach((path, text) -> {
                if (path.endsWith(".html")) {
                    assertThat(text).as(path).contains("<meta name=\"robots\" content=\"noindex\">");
                }
            });
        }
    }

    @Test
    void tellsMachinesWhatAPageSaysWithoutLettingItEndTheScript() {
        site("structured-data/escaping").build().equalsExpected();
    }

    @Test
    void tellsMachinesOfPlacesTimesPeopleTermsAndQuestions() {
        Built built = site("structured-data/complete").build();
        built.equalsExpected();
        built.file("treffen/abend/index.html").lacks("Geheim", "2312599", "\"about\"");
        built.file("index.html").contains("\"@type\":\"WebSite\"", "\"publisher\":{\"@type\":\"Organization\"");
    }

    @Test
    void countsRealPublishedEntriesInProse() {
        site("prose/counts").build().equalsExpected();
    }

    @Test
    void namesMediaByTheirBytes() {
        TestSite site = site("media/fingerprint");
        String first = site.build().file("bild/index.html").text();
        String name = Jsoup.parse(first).selectFirst("img").attr("src");
        assertThat(name).matches("\\.\\./media/plan\\.[0-9a-f]{8,}\\.svg");
        site.change("media/plan.svg", "h10v5", "h10v4");
        Built changed = site.build();
        String other = Jsoup.parse(changed.file("bild/index.html").text())
                .selectFirst("img")
                .attr("src");
        assertThat(other).isNotEqualTo(name);
        changed.absent(name.substring(3)).file(other.substring(3)).contains("h10v4");
    }

    @Test
    void copiesStaticFilesAsTheyAre() {
        Built built = site("static/files").build();
        Map<String, String> files = built.files();
        assertThat(files.get(".well-known/security.txt"))
                .isEqualTo("Contact: mailto:sicherheit@example.org\nExpires: 2027-01-01T00:00:00Z\n");
        assertThat(files.get("CNAME")).isEqualTo("example.org\n");
        assertThat(files.get("favicon.ico")).isEqualTo("\0\1\u00ff\r\n");
    }

    @Test
    void givesACollectionWithoutTemplatesAGoodListAndGoodPages() {
        Built built = themed("generic/declared").build();
        Document list = page(built, "dinge/index.html");
        assertThat(list.select("h1").eachText()).containsExactly("Dinge");
        assertThat(list.select("main").text()).contains("Alles, was wir haben.", "Zeigt die Zeit.");
        assertThat(list.select("main a").eachAttr("href")).contains("uhr/", "zeiger/");
        Document clock = page(built, "dinge/uhr/index.html");
        assertThat(clock.select("h1").text()).isEqualTo("Uhr");
        assertThat(clock.select("main").text())
                .contains("Zeigt die Zeit.", "Farbe", "Rot", "12.500", "3. Mai 2021", "Netzauftritt", "Sie war alt.")
                .contains("Höhe", "30", "Breite", "20", "Gang", "Sie tickt.", "Nützlich")
                .doesNotContain("Geheimnis", "Pendel");
        assertThat(clock.select("main a").eachAttr("href"))
                .contains("../zeiger/", "https://example.com/uhr", "mailto:uhr@example.org");
        Document hand = page(built, "dinge/zeiger/index.html");
        assertThat(hand.select("main").text()).contains("Teil von", "Uhr");
    }

    @Test
    void givesAQuestionnaireItsPagesInEachLanguage() {
        Built built = themed("questionnaire/small").build();
        for (String page : List.of("", "ausfuellen/", "anfang/", "fragebogen/", "auswertung/", "workshop/")) {
            built.file("standort/" + page + "index.html").contains("Anfang | Ende");
            built.file("en/standort/" + page + "index.html").contains("Start | End");
        }
        Document form = page(built, "en/standort/ausfuellen/index.html");
        assertThat(form.select("fieldset legend").eachText())
                .containsExactly("1 Is there a plan?", "2 Is there money?", "3 Do people meet?");
        assertThat(form.select("#q-plan input").eachAttr("data-points")).containsExactly("0", "1", "2");
        assertThat(form.select("link[rel=alternate][hreflang=de]").attr("href"))
                .isEqualTo("https://example.org/standort/ausfuellen/");
        assertThat(form.select("[data-outcome=anfang] [data-band] a").eachText())
                .containsExactly("Impressum");
        assertThat(page(built, "datenschutz/index.html").select("main a").eachAttr("href"))
                .contains("../standort/ausfuellen/");
        assertThat(built.file("sitemap.xml").text())
                .contains("/standort/ausfuellen/", "/standort/anfang/")
                .doesNotContain("/standort/fragebogen/");
    }

    @Test
    void publishesFromAndUntilTheMomentInTheSitesTimeZone() {
        assertThat(things(site("status/window").clock("2026-05-03T23:59:59+02:00")))
                .containsExactly("bis");
        assertThat(things(site("status/window").clock("2026-05-03T22:00:00Z"))).containsExactly("bis", "tag");
        assertThat(things(site("status/window").clock("2026-05-04T00:29:59+02:00")))
                .containsExactly("bis", "tag");
        assertThat(things(site("status/window").clock("2026-05-03T22:30:00Z"))).containsExactly("ab", "tag");
        assertThat(things(site("status/window").clock("2026-05-03T12:00:00Z").drafts()))
                .containsExactly("bis", "entwurf");
        assertThat(things(site("status/window").clock("2026-05-03T12:00:00Z").future()))
                .containsExactly("ab", "bis", "tag");
        assertThat(things(site("status/window").clock("2027-01-01T12:00:00Z").expired()))
                .containsExactly("ab", "bis", "tag");
    }

    /** „ab“ begins and „bis“ ends at half past midnight of 4 May, on the clocks of the site. */
    @Test
    void takesAClockWithoutOffsetForATimeOfTheSite() {
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland")) {
            assertThat(things(site("status/window")
                            .change("site.yaml", "Europe/Berlin", zone)
                            .clock("2026-05-04T00:29:59")))
                    .as(zone)
                    .containsExactly("bis", "tag");
            assertThat(things(site("status/window")
                            .change("site.yaml", "Europe/Berlin", zone)
                            .clock("2026-05-04T00:30")))
                    .as(zone)
                    .containsExactly("ab", "tag");
            assertThat(things(site("status/window")
                            .change("site.yaml", "Europe/Berlin", zone)
                            .clock("2026-05-04")))
                    .as(zone)
                    .containsExactly("bis", "tag");
        }
    }

    /** In the night of 25 October 2026 the hour from two to three comes twice, in that of 29 March it does not come at all. */
    @Test
    void neverTakesBackWhatTheClockHasPublished() {
        String[] autumn = {
            "2026-10-25T00:29:59Z", "2026-10-25T00:30:00Z", "2026-10-25T01:10:00Z", "2026-10-25T01:30:00Z"
        };
        List<Boolean> shown = List.of(false, true, true, true);
        for (int i = 0; i < autumn.length; i++) {
            TestSite site = site("status/window")
                    .change("things/ab.yaml", "2026-05-04T00:30", "2026-10-25T02:30")
                    .change("things/bis.yaml", "2026-05-04T00:30", "2026-10-25T02:30")
                    .clock(autumn[i]);
            List<String> things = things(site);
            assertThat(things.contains("ab")).as(autumn[i]).isEqualTo(shown.get(i));
            assertThat(things.contains("bis")).as(autumn[i]).isEqualTo(!shown.get(i));
        }
        for (Map.Entry<String, Boolean> spring : Map.of("2026-03-29T00:59:59Z", false, "2026-03-29T01:30:00Z", true)
                .entrySet()) {
            TestSite site = site("status/window")
                    .change("things/ab.yaml", "2026-05-04T00:30", "2026-03-29T02:30")
                    .clock(spring.getKey());
            assertThat(things(site).contains("ab")).as(spring.getKey()).isEqualTo(spring.getValue());
        }
    }

    @Test
    void namesTheMomentOfTheNextChange() {
        assertThat(site("status/window").build().report().nextChange()).isEqualTo("2026-05-04T00:00");
        assertThat(site("lists/split").build().report().nextChange()).isEqualTo("2026-05-04T00:00");
        assertThat(site("routes/own").build().report().nextChange()).isNull();
        assertThat(site("status/review").build().report().nextChange()).isNull();
        assertThat(site("languages/overlay")
                        .change("things/uhr.en.md", "title: Clock", "title: Clock\npublishDate: 2026-06-01")
                        .build()
                        .report()
                        .nextChange())
                .isEqualTo("2026-06-01T00:00");
    }

    private static List<String> things(TestSite site) {
        return site.build().files().keySet().stream()
                .filter(path -> path.startsWith("dinge/") && path.split("/").length == 3)
                .map(path -> path.split("/")[1])
                .toList();
    }

    private static Document page(Built built, String path) {
        return Jsoup.parse(built.file(path).text());
    }
}
