package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo site keeps every rule for finished pages. */
class SiteHygieneIT {
    @Test
    void theGalleryLinksWhatLiesBesideItOrTheSite() {
        OutputFolder gallery = DemoSite.gallery();
        List<String> missing = gallery.pages().get(0).document().select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(url -> !url.matches("(#|https:|mailto:|tel:|webcal:).*"))
                .filter(url -> gallery.fileFor(url).isEmpty())
                .toList();
        assertThat(missing).isEmpty();
    }

    /** Lists of each value, sheets for paper and pages of guidance too. */
    @Test
    void everyPageOfTheSectionOfHelpSaysWhomToCallInDanger() {
        List<OutputFolder.Page> section = DemoSite.folder().pages().stream()
                .filter(page -> page.path().startsWith("hilfe/"))
                .toList();
        assertThat(section)
                .extracting(OutputFolder.Page::path)
                .contains("hilfe/druck/index.html", "hilfe/land/saarland/index.html");
        assertThat(section)
                .allSatisfy(page -> assertThat(page.document().select("main a[href=tel:110]"))
                        .as(page.path())
                        .isNotEmpty());
    }

    /** What stands below a heading is not a heading beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"barrierefreiheit", "datenschutz", "impressum"})
    void sectionsOfLegalPagesHoldNoHeadingOfTheirOwnLevel(String page) {
        List<Element> sections = DemoSite.folder().pages().stream()
                .filter(one -> one.path().equals(page + "/index.html"))
                .flatMap(one -> one.document().select(".legal > .section:has(> .section-head)").stream())
                .toList();
        assertThat(sections).hasSizeGreaterThan(3);
        assertThat(sections)
                .allSatisfy(section ->
                        assertThat(section.select("h2")).as(section.text()).hasSize(1));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return Rules.tests(Hygiene.rules());
    }
}
