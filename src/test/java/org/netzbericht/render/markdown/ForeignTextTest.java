package org.netzbericht.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.render.markdown.ForeignText.link;
import static org.netzbericht.render.markdown.ForeignText.mark;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForeignTextTest {
    private static String arabic(String html) {
        return ForeignText.html(html, "ar", "");
    }

    private static String turkish(String html) {
        return ForeignText.html(html, "tr", "");
    }

    @Test
    void givesAnElementTheLanguageOfAllItsWords() {
        assertThat(turkish("<h1 class=\"a>b\">" + mark("Uhr", "de") + "</h1>"))
                .isEqualTo("<h1 class=\"a>b\" lang=\"de\">Uhr</h1>");
        assertThat(turkish("<p>\n " + mark("Uhr", "de") + "\n</p>")).isEqualTo("<p lang=\"de\">\n Uhr\n</p>");
        assertThat(turkish("<p lang=\"en\">" + mark("Uhr", "de") + "</p>"))
                .isEqualTo("<p lang=\"en\"><span lang=\"de\">Uhr</span></p>");
    }

    @Test
    void putsAnElementAroundSomeOfTheWords() {
        assertThat(turkish("<p>Saat: " + mark("Uhr", "de") + "</p>"))
                .isEqualTo("<p>Saat: <span lang=\"de\">Uhr</span></p>");
        assertThat(turkish("<p>" + mark("Uhr", "de") + ".</p>")).isEqualTo("<p><span lang=\"de\">Uhr</span>.</p>");
        assertThat(turkish("<p><br>" + mark("Uhr", "de") + " x</p>")).contains("<span lang=\"de\">Uhr</span>");
        assertThat(turkish("<main><h2>x</h2>" + mark("<p>Uhr</p>\n<p>Zeit</p>", "de") + "</main>"))
                .isEqualTo("<main><h2>x</h2><div lang=\"de\"><p>Uhr</p>\n<p>Zeit</p></div></main>");
        assertThat(turkish("<p>" + mark("", "de") + "x</p>")).isEqualTo("<p>x</p>");
    }

    @Test
    void namesTheDirectionWhereItChanges() {
        assertThat(arabic("<p>" + mark("Uhr", "de") + "</p>")).isEqualTo("<p lang=\"de\" dir=\"ltr\">Uhr</p>");
        assertThat(turkish("<p>" + mark("ساعة", "ar") + "</p>")).isEqualTo("<p lang=\"ar\" dir=\"rtl\">ساعة</p>");
        assertThat(arabic("<p>" + mark("ساعت", "fa") + "</p>")).isEqualTo("<p lang=\"fa\">ساعت</p>");
    }

    @Test
    void marksWordsWithinWords() {
        assertThat(turkish("<div class=\"prose\">" + mark("<p><b>" + mark("İpucu", "tr") + "</b> Eine Uhr.</p>", "de")
                        + "</div>"))
                .isEqualTo("<div class=\"prose\" lang=\"de\"><p><b lang=\"tr\">İpucu</b> Eine Uhr.</p></div>");
    }

    @Test
    void namesTheLanguageOfPagesBehindLinks() {
        assertThat(turkish("<a class=\"x\" href=\"" + link("../uhr/", "de") + "\">" + mark("Uhr", "de") + "</a>"))
                .isEqualTo("<a class=\"x\" href=\"../uhr/\" hreflang=\"de\" lang=\"de\">Uhr</a>");
        assertThat(turkish("<a href=\"" + link("../uhr/", "de") + "#x\" hreflang=\"en\">y</a>"))
                .isEqualTo("<a href=\"../uhr/#x\" hreflang=\"en\">y</a>");
        assertThat(turkish("<form action=\"" + link("../uhr/", "de") + "\"></form>"))
                .isEqualTo("<form action=\"../uhr/\"></form>");
    }

    @Test
    void saysWhereLinksLeaveAnEasyLanguage() {
        assertThat(ForeignText.html("<a href=\"" + link("../", "de") + "\">Uhr</a>", "de-simple", "schwer"))
                .isEqualTo("<a href=\"../\" hreflang=\"de\">Uhr</a> <span class=\"hard-language\">schwer</span>");
        String choice = "<a lang=\"de\" hreflang=\"de\" href=\"../\">Deutsch</a>";
        assertThat(ForeignText.html(choice, "de-simple", "schwer")).isEqualTo(choice);
        assertThat(turkish("<a href=\"" + link("../", "de") + "\">Uhr</a>")).doesNotContain("hard-language");
    }

    @Test
    void dropsMarksWhereNoAttributeCanSayIt() {
        String uhr = mark("Uhr", "de");
        assertThat(turkish("<title>" + uhr + " – Netz</title>")).isEqualTo("<title>Uhr – Netz</title>");
        assertThat(turkish("<script>a(\"" + uhr + "\")</script>")).isEqualTo("<script>a(\"Uhr\")</script>");
        assertThat(turkish("<p title=\"" + uhr + "\">x</p>")).isEqualTo("<p title=\"Uhr\">x</p>");
        assertThat(turkish("<svg><text>a " + uhr + "</text><a href=\"" + link("x", "de") + "\"/></svg>"))
                .isEqualTo("<svg><text>a Uhr</text><a href=\"x\"/></svg>");
        assertThat(turkish("<img alt=\"" + uhr + "\">")).isEqualTo("<img alt=\"Uhr\" lang=\"de\">");
        assertThat(turkish("<!-- " + uhr + " -->")).isEqualTo("<!-- Uhr -->");
    }

    @Test
    void findsMarksInBytesAndTakesThemFromText() {
        assertThat(ForeignText.isIn(mark("Uhr", "de").getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(ForeignText.isIn("ساعة Uhr \uFDFA \uFDD3".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(ForeignText.plain("a " + mark("Uhr", "de") + " b")).isEqualTo("a Uhr b");
    }

    @Test
    void beginsSentencesOfEasyLanguageOnLines() {
        assertThat(EasyLines.html("<p>A b. C d.</p><main><p>Eins. Zwei! „Drei?“ Vier</p></main>"))
                .isEqualTo("<p>A b. C d.</p><main><p>Eins.<br>Zwei!<br>„Drei?“<br>Vier</p></main>");
        assertThat(EasyLines.html(
                        "<main><p>Am 3. Mai 2023. Das <b>gilt.</b> Ja. <a href=\"x\">Hier.</a> Z. B. so.</p></main>"))
                .isEqualTo(
                        "<main><p>Am 3. Mai 2023.<br>Das <b>gilt.</b><br>Ja.<br><a href=\"x\">Hier.</a><br>Z. B. so.</p></main>");
        assertThat(EasyLines.html("<main><nav>Eins. Zwei.</nav><p>Eins.</p>\n<p>Zwei.</p></main>"))
                .isEqualTo("<main><nav>Eins. Zwei.</nav><p>Eins.</p>\n<p>Zwei.</p></main>");
    }
}
