package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;
import org.netzbericht.browser.Look;
import org.netzbericht.browser.Probe;

/** Keeping pages: nothing before consent, everything by keyboard, listed, taken off, saved and opened again; and how to cite a page. */
class BookmarksIT extends InTab {
    private static final String PAGE = "projekte/beispiel-anlaufstelle/";
    private static final String OTHER = "kommunen/zwickau/";
    private static final String KEPT = "localStorage bookmarks https://netzbericht.example/";
    private static final String BUTTON = "document.querySelector('[data-bookmark] > button')";
    private static final String REGION = "document.querySelector('.bookmark-region')";
    private static final String STATUS = "document.querySelector('[data-bookmarks] [role=status]').textContent";
    private static final String ROWS = "document.querySelectorAll('.bookmarks .rows > li').length";

    @Test
    void asksBeforeItKeepsAnything() {
        tab.open(server.url() + PAGE);
        tab.evaluate(BUTTON + ".focus()");
        tab.pressEnter();
        assertThat(text(REGION + ".hidden")).isEqualTo("false");
        assertThat(text("document.activeElement.textContent")).isEqualTo("Auf diesem Gerät merken");
        assertThat(text(BUTTON + ".getAttribute('aria-expanded')")).isEqualTo("true");
        assertThat(tab.stored()).isEmpty();
        assertThat(Axe.violations(tab)).isEmpty();

        tab.pressTab();
        tab.pressEnter();
        assertThat(text(REGION + ".hidden")).isEqualTo("true");
        assertThat(text("document.activeElement === " + BUTTON)).isEqualTo("true");
        assertThat(tab.stored()).isEmpty();

        tab.pressEnter();
        tab.pressEnter();
        assertThat(tab.stored()).containsExactly(KEPT);
        assertThat(text("document.querySelector('[data-bookmark] [role=status]').textContent"))
                .isEqualTo("Gemerkt. Seiten auf der Merkliste: 1");
        assertThat(text("document.activeElement === " + BUTTON)).isEqualTo("true");
        assertThat(Axe.violations(tab)).isEmpty();
        assertThat(tab.messages()).isEmpty();
        assertThat(tab.requests()).allMatch(request -> request.url().startsWith(server.url()));
    }

    @Test
    void asksOnceAndForgetsWithTheLastPage() {
        keepTwo();
        tab.open(server.url() + "merkliste/");
        assertThat(number(ROWS)).isEqualTo(2);
        assertThat(text(STATUS)).isEqualTo("Seiten auf der Merkliste: 2");
        assertThat(text("document.querySelector('.bookmarks .rows a').href")).isEqualTo(server.url() + PAGE);
        assertThat(text("document.querySelector('.bookmarks .row-summary').textContent"))
                .startsWith("Eine Nummer");
        assertThat(Axe.violations(tab)).isEmpty();

        tab.evaluate("document.querySelector('.bookmarks .rows button').focus()");
        tab.pressEnter();
        assertThat(number(ROWS)).isEqualTo(1);
        assertThat(text("document.activeElement.textContent")).isEqualTo("Entfernen: Zwickau");
        tab.pressEnter();
        assertThat(number(ROWS)).isZero();
        assertThat(text(STATUS)).isEqualTo("Noch steht keine Seite auf der Merkliste.");
        assertThat(text("document.activeElement.id")).isEqualTo("bookmarks-file");
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.messages()).isEmpty();

        tab.open(server.url() + PAGE);
        tab.evaluate(BUTTON + ".click()");
        assertThat(tab.stored()).isEmpty();
    }

    @Test
    void takesAPageOffWhereItStands() {
        keepTwo();
        tab.evaluate("document.querySelector('[data-do=remove]').click()");
        tab.open(server.url() + "merkliste/");
        assertThat(number(ROWS)).isEqualTo(1);
    }

    @Test
    void savesTheListAndOpensItAgain() {
        keepTwo();
        tab.open(server.url() + "merkliste/");
        tab.evaluate("URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; }; 0");
        tab.evaluate("document.querySelector('[data-do=save]').click()");
        String json = tab.evaluate("window.saved").getAsString();
        assertThat(json)
                .contains("\"version\": 1", "\"address\": \"https://netzbericht.example/" + PAGE + "\"", "Eine Nummer");

        tab.evaluate("document.querySelector('[data-do=clear]').click()");
        assertThat(tab.stored()).containsExactly(KEPT);
        tab.pressEnter();
        assertThat(tab.stored()).isEmpty();

        give("await window.saved");
        tab.await(REGION + ".hidden === false");
        assertThat(tab.stored()).isEmpty();
        tab.pressEnter();
        assertThat(number(ROWS)).isEqualTo(2);
        assertThat(tab.stored()).containsExactly(KEPT);

        give("'{\"version\": 1, \"site\": \"https://andere.example/\", \"items\": []}'");
        tab.await(STATUS + ".includes('keine Merkliste')");
        give("'kein JSON'");
        tab.await(STATUS + ".includes('keine Merkliste')");
        give(
                "'{\"version\":1,\"site\":\"https://netzbericht.example/\",\"items\":[{\"path\":\"javascript:alert(1)\",\"title\":\"x\"},{\"path\":\"//b.example/\",\"title\":\"x\"}]}'");
        tab.await(STATUS + ".includes('keine Merkliste')");
        assertThat(number(ROWS)).isEqualTo(2);
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void leadsBackFromAQuestionAndSaysANewCountOnce() {
        keepTwo();
        tab.open(server.url() + "merkliste/");
        tab.evaluate("document.querySelector('[data-do=clear]').focus()");
        tab.pressEnter();
        tab.pressTab();
        assertThat(text("document.activeElement.textContent")).isEqualTo("Abbrechen");
        tab.pressEnter();
        assertThat(text(REGION + ".hidden")).isEqualTo("true");
        assertThat(text("document.activeElement.dataset.do")).isEqualTo("clear");
        assertThat(number(ROWS)).isEqualTo(2);

        tab.evaluate("window.said = []; new MutationObserver(() => window.said.push(" + STATUS + "))"
                + ".observe(document.querySelector('[data-bookmarks] [role=status]'),"
                + " { childList: true, characterData: true, subtree: true }); 0");
        tab.pressEnter();
        tab.pressEnter();
        assertThat(text("window.said.join()")).isEqualTo("Noch steht keine Seite auf der Merkliste.");
        assertThat(text("document.activeElement.id")).isEqualTo("bookmarks-file");

        give("JSON.stringify({ version: 1, site: 'https://netzbericht.example/',"
                + " items: [{ path: '/kommunen/zwickau/', title: 'Zwickau' }] })");
        tab.await(REGION + ".hidden === false");
        tab.pressTab();
        tab.pressEnter();
        assertThat(text("document.activeElement.id")).isEqualTo("bookmarks-file");
        assertThat(tab.stored()).isEmpty();
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void saysSoWhereNothingCanBeStored() {
        tab.open(server.url() + PAGE);
        tab.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }; 0");
        tab.evaluate(BUTTON + ".focus()");
        tab.pressEnter();
        tab.pressEnter();
        assertThat(text(REGION + ".textContent")).contains("lässt hier kein Speichern zu");
        assertThat(tab.messages()).isEmpty();
    }

    @Test
    void fitsTheNarrowestPhoneInBothDirections() {
        tab.look(Look.NARROW);
        keepTwo();
        for (String page : new String[] {PAGE, "merkliste/"}) {
            tab.open(server.url() + page);
            tab.evaluate("document.querySelectorAll('.cite-box').forEach(box => { box.open = true; })");
            tab.evaluate("(" + BUTTON + " || document.querySelector('[data-do=clear]')).click()");
            for (String direction : new String[] {"ltr", "rtl"}) {
                tab.evaluate("document.documentElement.dir = '" + direction + "'");
                tab.settle();
                assertThat(Probe.overflow(tab)).as(page + direction).isEmpty();
                assertThat(Probe.targets(tab)).as(page + direction).isEmpty();
                assertThat(Axe.violations(tab)).as(page + direction).isEmpty();
            }
        }
        tab.evaluate("document.documentElement.dir = 'ltr'");
        assertThat(Probe.spacing(tab)).isEmpty();
        tab.look(Look.NARROW.asDark("dark"));
        assertThat(Axe.violations(tab)).isEmpty();
        tab.open(server.url() + "merkliste/");
        assertThat(Probe.keyboardTour(tab)).isEmpty();
    }

    @Test
    void keepsTitlesInTheirOwnDirection() {
        keepTwo();
        tab.evaluate("const key = 'bookmarks https://netzbericht.example/';"
                + " const list = JSON.parse(localStorage.getItem(key));"
                + " list.items[0].title = 'شبكة البلديات'; list.items[0].lang = 'ar';"
                + " localStorage.setItem(key, JSON.stringify(list))");
        tab.open(server.url() + "merkliste/");
        assertThat(text("getComputedStyle(document.querySelector('.bookmarks .rows a')).direction"))
                .isEqualTo("rtl");
        assertThat(text("document.querySelector('.bookmarks .row-main').lang")).isEqualTo("ar");
        assertThat(Axe.violations(tab)).isEmpty();
    }

    @Test
    void promisesNothingWithoutScript() {
        tab.scripts(false).open(server.url() + PAGE);
        assertThat(number("[...document.querySelectorAll('.cite button')].filter(b => b.checkVisibility()).length"))
                .isZero();
        assertThat(number("document.querySelectorAll('.cite-box a[href$=\"zitat.bib\"]').length"))
                .isEqualTo(1);
        tab.open(server.url() + "merkliste/");
        assertThat(text("document.querySelector('.bookmarks').innerText")).contains("Ohne JavaScript");
    }

    @Test
    void worksFromADisk() {
        tab.open(DemoSite.output().resolve(PAGE + "index.html").toUri().toString());
        tab.evaluate(BUTTON + ".focus()");
        tab.pressEnter();
        tab.pressEnter();
        Path list = DemoSite.output().resolve("merkliste/index.html");
        tab.open(list.toUri().toString());
        assertThat(number(ROWS)).isEqualTo(1);
        assertThat(text("document.querySelector('.bookmarks .rows a').href"))
                .isEqualTo(
                        DemoSite.output().resolve(PAGE + "index.html").toUri().toString());
    }

    @Test
    void copiesHowToCite() {
        tab.open(server.url() + PAGE);
        tab.evaluate("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; 0");
        tab.evaluate("document.querySelector('.cite-box > summary').focus()");
        tab.pressEnter();
        tab.pressTab();
        tab.pressEnter();
        assertThat(text("window.copied"))
                .startsWith("Beispiel – Redaktion Netzbericht (2026): ")
                .endsWith("https://netzbericht.example/" + PAGE);
        assertThat(text("document.querySelector('.cite-status').textContent"))
                .isEqualTo("In die Zwischenablage kopiert.");
        assertThat(Axe.violations(tab)).isEmpty();
        assertThat(tab.stored()).isEmpty();
    }

    /** Keeps two pages; the second one without a question. */
    private void keepTwo() {
        tab.open(server.url() + PAGE);
        tab.evaluate(BUTTON + ".focus()");
        tab.pressEnter();
        tab.pressEnter();
        tab.open(server.url() + OTHER);
        tab.evaluate(BUTTON + ".focus()");
        tab.pressEnter();
    }

    /** Opens a file with a text, as if it had been chosen. */
    private void give(String expression) {
        tab.evaluate("(async () => { const chosen = new DataTransfer();"
                + " chosen.items.add(new File([" + expression + "], 'liste.json'));"
                + " document.querySelector('[data-bookmarks] [role=status] > p').textContent = '';"
                + " const input = document.querySelector('#bookmarks-file');"
                + " input.files = chosen.files; input.dispatchEvent(new Event('change')); })()");
    }
}
