package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;

/** Maps, used: by keyboard, with the filter of their list, with layers, without script, on a narrow phone and on paper. */
class MapIT extends InTab {
    private static final String PINS = "[...document.querySelectorAll('.map-pin:not(.map-off)')]";

    @Test
    void namesAPlaceUnderTheFocusAndLeadsToIt() {
        tab.open(server.url() + "kommunen/");
        tab.evaluate("document.querySelector('.map-skip').focus()");
        tab.pressTab();
        assertThat(text("document.activeElement.classList.contains('map-pin')")).isEqualTo("true");
        assertThat(text("getComputedStyle(document.activeElement.querySelector('.map-name')).visibility"))
                .isEqualTo("visible");
        tab.evaluate("[...document.querySelectorAll('.map-pin')].find(a => a.textContent === 'Zwickau').focus()");
        tab.pressEnter();
        tab.await("location.pathname.endsWith('/kommunen/zwickau/')");
    }

    @Test
    void isSkippedWithOneKey() {
        tab.open(server.url() + "kommunen/");
        tab.evaluate("document.querySelector('.map-skip').focus()");
        tab.pressEnter();
        tab.pressTab();
        assertThat(text("document.activeElement.closest('.map') === null")).isEqualTo("true");
    }

    @Test
    void leadsFromACrowdToItsList() {
        tab.open(server.url() + "kommunen/");
        assertThat(Axe.violations(tab)).isEmpty();
        tab.evaluate("document.querySelector('.map-crowd').focus()");
        String promised = text("document.activeElement.getAttribute('aria-label')");
        tab.pressEnter();
        tab.await("location.hash.startsWith('#karte-')");
        tab.pressTab();
        assertThat(promised).contains(text("document.activeElement.textContent"));
        assertThat(text("document.activeElement.closest('.map-crowds') !== null"))
                .isEqualTo("true");
    }

    @Test
    void showsWhatTheFilterOfTheListFinds() {
        tab.open(server.url() + "kommunen/#f=land:sachsen");
        tab.await("document.querySelector('.finder-status').textContent !== ''");
        assertThat(text(PINS + ".map(a => a.querySelector('.map-name').textContent).sort().join()"))
                .isEqualTo("Leipzig,Zwickau");
        assertThat(text("document.querySelectorAll('.map-crowds > li:not([hidden])').length"))
                .isEqualTo("0");
        tab.evaluate("document.querySelector('[data-part=reset]').click()");
        tab.await(PINS + ".length > 5");
    }

    @Test
    void hidesAndShowsLayers() {
        tab.open(server.url() + "karte/");
        int all = number(PINS + ".reduce((n, a) => n + a.dataset.members.split(' ').length, 0)");
        tab.evaluate("document.querySelector('.map-layers input').focus()");
        tab.pressSpace();
        tab.await("!document.querySelector('.map-layers input').checked");
        assertThat(number("document.querySelectorAll('.map-crowds [data-member^=\"0:\"]:not([hidden])').length"))
                .isZero();
        assertThat(number(PINS + ".reduce((n, a) => n + Number(a.querySelector('.map-count')?.textContent ?? 1), 0)"))
                .isPositive()
                .isLessThan(all);
        assertThat(Axe.violations(tab)).isEmpty();
        tab.pressSpace();
        tab.await(
                PINS + ".reduce((n, a) => n + Number(a.querySelector('.map-count')?.textContent ?? 1), 0) === " + all);
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void saysNothingOfACrowdWhereOneEntryIsLeft() {
        tab.open(server.url() + "karte/");
        tab.evaluate(
                "[...document.querySelectorAll('.map-layers input')].slice(0, -1).forEach(layer => layer.click())");
        String left = "[...document.querySelectorAll('.map-crowd:not(.map-off)')]"
                + ".filter(crowd => crowd.querySelector('.map-count').textContent === '1')";
        assertThat(number(left + ".length")).isPositive();
        assertThat(text(left + ".map(crowd => crowd.getAttribute('aria-label')).join('|')"))
                .isEqualTo(
                        text(
                                left
                                        + ".map(crowd => '1 ' + document.querySelector(crowd.getAttribute('href') + ' [data-member]:not([hidden])').textContent).join('|')"))
                .doesNotContain("dicht beieinander");
        assertThat(Axe.violations(tab)).isEmpty();

        tab.evaluate(
                "[...document.querySelectorAll('.map-layers input')].slice(0, -1).forEach(layer => layer.click())");
        assertThat(text("document.querySelector('.map-crowd').getAttribute('aria-label')"))
                .contains("dicht beieinander");
    }

    @Test
    void isWholeWithoutScript() {
        tab.scripts(false).open(server.url() + "karte/");
        assertThat(number("document.querySelectorAll('.map-areas path').length"))
                .isEqualTo(16);
        assertThat(number("document.querySelectorAll('a.map-pin[href]').length"))
                .isGreaterThan(5);
        assertThat(number(
                        "[...document.querySelectorAll('.map-layers input')].filter(i => i.checkVisibility()).length"))
                .isZero();
    }

    @Test
    void fitsTheNarrowestPhone() {
        for (String path : new String[] {"karte/", "kommunen/", "laender/bayern/"}) {
            tab.look(Look.NARROW);
            tab.open(server.url() + path);
            assertThat(Probe.overflow(tab)).as(path).isEmpty();
            assertThat(Probe.targets(tab)).as(path).isEmpty();
            assertThat(number("Math.ceil(Math.min(...[...document.querySelectorAll('.map-hit')]"
                            + ".map(c => c.getBoundingClientRect().width)))"))
                    .as(path)
                    .isGreaterThanOrEqualTo(24);
            assertThat(Axe.violations(tab)).as(path).isEmpty();
            tab.look(Look.NARROW.asDark("dark"));
            assertThat(Axe.violations(tab)).as(path).isEmpty();
        }
    }

    @Test
    void showsAStateWithItsOwnOutlineAndPlaces() {
        tab.open(server.url() + "laender/sachsen/");
        assertThat(number("document.querySelectorAll('.map-areas path').length"))
                .isEqualTo(1);
        assertThat(text(PINS + ".map(a => a.querySelector('.map-name').textContent).sort().join()"))
                .isEqualTo("Leipzig,Zwickau");
        assertThat(text("document.querySelector('.map-credit').textContent")).contains("GeoBasis-DE / BKG");
        assertThat(tab.requests())
                .allSatisfy(request -> assertThat(request.url()).startsWith(server.url()));
    }

    @Test
    void isWalkedThroughByKeyboard() {
        for (String page : List.of("karte/", "projekte/", "laender/bayern/")) {
            tab.look(Look.LIGHT).open(server.url() + page);
            assertThat(Probe.keyboardTour(tab)).as(page).isEmpty();
        }
    }
}
