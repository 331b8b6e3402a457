package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netzbericht.browser.Axe;

/** Tables of data sets are sorted by the heads of their columns, by keyboard, and say so once. */
class SortingIT extends InTab {
    private static final String HEAD = "document.querySelector('#municipality table[data-sort] thead th')";
    private static final String SAID = "window.said.splice(0).join('|')";

    @Test
    void saysByWhichColumnAndWhichWay() {
        tab.open(server.url() + "daten/");
        assertThat(number("document.querySelectorAll('main [role=status]').length"))
                .isEqualTo(1);
        tab.evaluate("window.said = []; new MutationObserver(() => window.said.push("
                + "document.querySelector('main [role=status]').textContent))"
                + ".observe(document.querySelector('main [role=status]'), { childList: true, subtree: true }); 0");
        String column = text(HEAD + ".textContent");
        tab.evaluate(HEAD + ".querySelector('button').focus()");
        tab.pressEnter();
        assertThat(text(HEAD + ".getAttribute('aria-sort')")).isEqualTo("ascending");
        assertThat(text(SAID)).isEqualTo("Aufsteigend sortiert nach: " + column);
        tab.pressEnter();
        assertThat(text(HEAD + ".getAttribute('aria-sort')")).isEqualTo("descending");
        assertThat(text(SAID)).isEqualTo("Absteigend sortiert nach: " + column);
        assertThat(text("document.activeElement.textContent")).isEqualTo(column);
        assertThat(Axe.violations(tab)).isEmpty();
        assertThat(tab.messages()).isEmpty();
    }
}
