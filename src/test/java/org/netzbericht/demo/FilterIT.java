package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;

/** A list with facets, used: by keyboard, by address, without script, from a disk. */
class FilterIT extends InTab {
    private static final String STATUS = "document.querySelector('.finder-status').textContent";
    private static final String ROWS = "document.querySelectorAll('.finder-main > .section > .rows > li').length";

    @Test
    void filtersByKeyboardAndSaysHowManyThereAre() {
        tab.open(server.url() + "projekte/");
        tab.evaluate("document.querySelector('[data-facet=art] summary').focus()");
        tab.pressEnter();
        tab.pressTab();
        tab.pressSpace();
        tab.await(STATUS + ".includes('von')");

        assertThat(text("document.activeElement.type")).isEqualTo("checkbox");
        assertThat(text("location.hash")).startsWith("#f=art:");
        assertThat(text("document.querySelector('[data-part=static]').hidden")).isEqualTo("true");
        assertThat(number(ROWS)).isGreaterThan(0);
        assertThat(text(STATUS)).startsWith(number(ROWS) + " von ");
        assertThat(text("document.querySelector('.finder-status').getAttribute('role')"))
                .isEqualTo("status");
        assertThat(Axe.violations(tab)).isEmpty();

        tab.evaluate("history.back()");
        tab.await("document.querySelector('.finder-main > .section').hidden");
        assertThat(text("location.hash")).isEmpty();
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.stored()).isEmpty();
    }

    @Test
    void hidesWhatNobodyHasAskedFor() {
        tab.open(server.url() + "projekte/");
        tab.await("document.querySelector('.finder-status')");
        assertThat(text("[...document.querySelectorAll('.finder-more, [data-part=reset], [data-part=download]')]"
                        + ".filter(one => one.checkVisibility()).map(one => one.textContent).join()"))
                .isEmpty();
    }

    @Test
    void joinsFacetsWithAndAndTheirValuesWithOr() {
        int counselling = hits("#f=art:beratung");
        int dialogue = hits("#f=art:dialogreihe");
        int either = hits("#f=art:beratung,dialogreihe");
        int both = hits("#f=art:beratung,dialogreihe;zielgruppe:verwaltung");
        assertThat(counselling).isPositive();
        assertThat(either).isEqualTo(counselling + dialogue);
        assertThat(both).isLessThan(either).isPositive();
    }

    @Test
    void countsWhatEachValueWouldGive() {
        hits("#f=art:beratung");
        int promised =
                number("document.querySelector('[data-facet=art] [data-value=dialogreihe] .facet-count').textContent");
        assertThat(promised).isEqualTo(hits("#f=art:dialogreihe"));
    }

    @Test
    void looksForWordsWithoutRegardToMarks() {
        assertThat(hits("#f=&t=burgerdialog zwickau")).isEqualTo(1);
        assertThat(hits("#f=&t=gibtesnicht")).isZero();
        assertThat(text(STATUS)).isEqualTo("Kein Eintrag passt zu dieser Auswahl.");
    }

    @Test
    void takesTheChoiceApartByItsMarks() {
        hits("#f=art:beratung;zielgruppe:verwaltung");
        // Where the focus is as soon as the marks have changed, whether or not the rows have come.
        tab.evaluate("new MutationObserver(() => { window.focused = document.activeElement; })"
                + ".observe(document.querySelector('.chips'), { childList: true })");
        tab.evaluate("document.querySelector('.chips button').focus()");
        tab.pressEnter();
        tab.await("document.querySelectorAll('.chips button').length === 1");
        assertThat(text("focused.textContent")).isEqualTo("Zielgruppen: Verwaltung");
        assertThat(text("document.activeElement.textContent")).isEqualTo("Zielgruppen: Verwaltung");
        tab.pressEnter();
        tab.await("document.querySelectorAll('.chips button').length === 0");
        assertThat(text("focused.id")).isEqualTo("filter-words");
        assertThat(text("document.activeElement.id")).isEqualTo("filter-words");
    }

    @Test
    void ordersByWhatTheListOffers() {
        hits("#f=&s=-period");
        String newestFirst = titles();
        hits("#f=&t=e");
        assertThat(titles()).isNotEqualTo(newestFirst);
        assertThat(newestFirst.split("\n")).hasSizeGreaterThan(5);
    }

    @Test
    void fitsTheNarrowestPhone() {
        tab.look(Look.NARROW);
        hits("#f=art:beratung,dialogreihe;zielgruppe:verwaltung");
        assertThat(Probe.overflow(tab)).isEmpty();
        assertThat(Probe.targets(tab)).isEmpty();
        assertThat(Axe.violations(tab)).isEmpty();
        tab.look(Look.NARROW.asDark("dark"));
        assertThat(Axe.violations(tab)).isEmpty();
    }

    @Test
    void leadsToAListForEachValueWithoutScript() {
        tab.scripts(false).open(server.url() + "projekte/");
        List<String> facets = List.of("thema", "land", "zielgruppe", "taetigkeit", "art", "groesse");
        facets.forEach(
                facet -> assertThat(number("document.querySelectorAll('[data-facet=" + facet + "] a[href]').length"))
                        .as(facet)
                        .isPositive());
        String first = text("document.querySelector('[data-facet=art] a').href");
        tab.open(first);
        assertThat(number("document.querySelectorAll('.rows > li').length")).isPositive();
        assertThat(text("document.querySelector('h1').textContent")).startsWith("Projekte – Art: ");
    }

    @Test
    void worksFromADisk() {
        Path page = DemoSite.output().resolve("projekte/index.html");
        tab.open(page.toUri() + "#f=art:beratung");
        tab.await(STATUS + " !== ''");
        assertThat(number(ROWS)).isPositive();
    }

    /** How many entries an address leads to; the page has answered then. */
    private int hits(String fragment) {
        tab.open("about:blank");
        tab.open(server.url() + "projekte/" + fragment);
        tab.await(STATUS + " !== ''");
        tab.settle();
        return number(ROWS);
    }

    private String titles() {
        return text(
                "[...document.querySelectorAll('.finder-main > .section > .rows a')].map(a => a.textContent).join('\\n')");
    }
}
