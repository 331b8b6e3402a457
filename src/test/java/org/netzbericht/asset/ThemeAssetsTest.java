package org.netzbericht.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Checked;

class ThemeAssetsTest {

    @Test
    void joinsStylesInTheirOrderAndPrintLast() {
        var theme = MapTheme.of(
                "assets/base.css", "body { margin: 0; }",
                "assets/extra.css", ".extra{}",
                "assets/print.css", "a { color: black }",
                "assets/tokens.css", ":root { --ink: #17212b }",
                "components/nav/nav.css", ".nav{}",
                "components/card/card.css", ".card{}",
                "components/card/card.ftlh", "<p>");
        assertThat(stylesheet(theme))
                .isEqualTo(":root{--ink:#17212b}body{margin:0}.card{}.nav{}.extra{}@media print{a{color:black}}");
    }

    @Test
    void takesPrintStylesAsWrittenIfTheyNameTheirMedium() {
        assertThat(stylesheet(
                        MapTheme.of("assets/print.css", "@page { margin: 20mm } @media print { a { color: black } }")))
                .isEqualTo("@page{margin:20mm}@media print{a{color:black}}");
    }

    @Test
    void wrapsEachScriptInAFunctionOfItsOwn() {
        var theme = MapTheme.of(
                "components/nav/nav.js", "let a = 1; // end\n",
                "components/filter/filter.js", "let a = 2;",
                "assets/last.js", "let a = 3;");
        ThemeAssets assets = ThemeAssets.plan(theme).value();

        assertThat(content(assets, assets.script().orElseThrow()))
                .isEqualTo("(function(){\"use strict\";\nlet a = 2;\n})();\n"
                        + "(function(){\"use strict\";\nlet a = 1; // end\n})();\n"
                        + "(function(){\"use strict\";\nlet a = 3;\n})();\n");
        assertThat(assets.stylesheet()).isEmpty();
    }

    @Test
    void leavesScriptsForSinglePagesAlone() {
        var assets = ThemeAssets.plan(MapTheme.of("assets/all.js", "one();", "assets/scripts/list.js", "two();"))
                .value();

        assertThat(assets.url("scripts/list.js"))
                .hasValueSatisfying(path -> assertThat(path).matches("assets/scripts/list\\.[0-9a-f]{10}\\.js"));
        assertThat(assets.assets()).hasSize(2);
        assertThat(assets.assets())
                .filteredOn(asset -> asset.path().equals(assets.script().orElseThrow()))
                .singleElement()
                .satisfies(asset -> assertThat(new String(asset.bytes(), UTF_8)).doesNotContain("two"));
    }

    @Test
    void namesFilesByTheirContentAndKeepsLicenceNames() {
        var theme =
                MapTheme.of("assets/fonts/a.woff2", "abc", "assets/fonts/OFL.txt", "licence", "assets/icons/x.svg", "");
        ThemeAssets assets = ThemeAssets.plan(theme).value();

        // of "abc": CRC-32C 364b3fb7, CRC-32 352441c2; of nothing: 0
        assertThat(assets.assets())
                .extracting(Asset::path)
                .containsExactly(
                        "assets/fonts/OFL.txt", "assets/fonts/a.364b3fb7c2.woff2", "assets/icons/x.0000000000.svg");
        assertThat(assets.url("fonts/a.woff2")).contains("assets/fonts/a.364b3fb7c2.woff2");
        assertThat(assets.url("assets/icons/x.svg")).contains("assets/icons/x.0000000000.svg");
        assertThat(assets.url("icons/y.svg")).isEmpty();
        assertThat(assets.names()).containsExactly("fonts/OFL.txt", "fonts/a.woff2", "icons/x.svg");
    }

    @Test
    void writesPublishedNamesIntoStyles() {
        var theme = MapTheme.of(
                "assets/fonts/a.woff2", "abc",
                "assets/icons/x.svg", "",
                "assets/base.css", "@font-face{src:url(fonts/a.woff2) format('woff2'),url( \"fonts/a.woff2\" )}",
                "components/nav/nav.css",
                        "a{background:URL('../../assets/icons/x.svg#part');mask:image-set(\"icons/x.svg\" 1x)}"
                                + "b{content:\"icons/x.svg\";fill:url(#here);cursor:url(data:image/png;base64,AA==)}");
        assertThat(stylesheet(theme))
                .isEqualTo(
                        "@font-face{src:url(fonts/a.364b3fb7c2.woff2) format('woff2'),url(\"fonts/a.364b3fb7c2.woff2\")}"
                                + "a{background:URL('icons/x.0000000000.svg#part');mask:image-set(\"icons/x.0000000000.svg\" 1x)}"
                                + "b{content:\"icons/x.svg\";fill:url(#here);cursor:url(data:image/png;base64,AA==)}");
    }

    @Test
    void findsWhatStylesCannotUseAtItsPlace() {
        var theme = MapTheme.of(
                "assets/fonts/a.woff2", "abc",
                "assets/base.css",
                        "/* ü url(x) */\n@import url(other.css);\na{background:url(fonts/b.woff2)}\n"
                                + "b{background:url('https://cdn.example/x.png')}\nc{background:url(//cdn.example/x.png)}\n"
                                + "@namespace svg url(http://www.w3.org/2000/svg);\nd{mask:image-set('http://x/y' 1x)}\n",
                "assets/notes.md", "x");
        assertThat(Found.lines(ThemeAssets.plan(theme).diagnostics()))
                .containsExactly(
                        "templates/assets/base.css:2:1 asset.import []",
                        "templates/assets/base.css:3:18 asset.unknown [fonts/b.woff2] ?fonts/a.woff2",
                        "templates/assets/base.css:4:19 asset.external [https://cdn.example/x.png]",
                        "templates/assets/base.css:5:18 asset.external [//cdn.example/x.png]",
                        "templates/assets/base.css:7:19 asset.external [http://x/y]",
                        "templates/assets/notes.md:1:1 asset.type [assets/notes.md]");
    }

    @Test
    void findsOpenMarksThatWouldSpoilTheRest() {
        assertThat(foundInBase("a{b:c")).containsExactly("templates/assets/base.css:1:2 asset.unclosed [{]");
        assertThat(foundInBase("a{b:c}}")).containsExactly("templates/assets/base.css:1:7 asset.unclosed [}]");
        assertThat(foundInBase("a{b:'c}\nd{}"))
                .containsExactly(
                        "templates/assets/base.css:1:2 asset.unclosed [{]",
                        "templates/assets/base.css:1:5 asset.unclosed [']");
        assertThat(foundInBase("a{}/* b")).containsExactly("templates/assets/base.css:1:4 asset.unclosed [/*]");
        assertThat(foundInBase("a{b:url(c}")).contains("templates/assets/base.css:1:8 asset.unclosed [(]");
    }

    @Test
    void leavesEverythingThatMattersAsWritten() {
        assertThat(minified("a  :hover > b + c{width:calc( 1px + 2px );content:\"a  ;  /* } */ \\\" b\"}"))
                .isEqualTo("a :hover > b + c{width:calc( 1px + 2px );content:\"a  ;  /* } */ \\\" b\"}");
        assertThat(minified("@media screen and (min-width: 64rem) , print { a { b : c ; } }"))
                .isEqualTo("@media screen and (min-width:64rem),print{a{b :c}}");
        assertThat(minified(".a\\: b{} a/**/b{} a/* x */ .b{} --x{--y: ;}"))
                .isEqualTo(".a\\: b{}a/**/b{}a .b{}--x{--y: }");
        assertThat(minified("a{margin:-1px 0 -.5em}\n\n/* end */")).isEqualTo("a{margin:-1px 0 -.5em}");
        assertThat(minified("@charset \"UTF-8\";q{quotes:\"„\" \"“\"}"))
                .isEqualTo("@charset \"UTF-8\";q{quotes:\"„\" \"“\"}");
    }

    @Test
    void sameFilesGiveSameBytes() {
        String[] files = {"assets/base.css", "a{}", "components/b/b.js", "b()", "assets/icons/c.svg", "<svg/>"};
        assertThat(ThemeAssets.plan(MapTheme.of(files)).value().assets())
                .isEqualTo(ThemeAssets.plan(MapTheme.of(files)).value().assets());
    }

    private static List<String> foundInBase(String css) {
        return Found.lines(ThemeAssets.plan(MapTheme.of("assets/base.css", css)).diagnostics());
    }

    private static String minified(String css) {
        return stylesheet(MapTheme.of("assets/base.css", css));
    }

    private static String stylesheet(MapTheme theme) {
        Checked<ThemeAssets> assets = ThemeAssets.plan(theme);
        assertThat(Found.lines(assets.diagnostics())).isEmpty();
        String path = assets.value().stylesheet().orElseThrow();
        assertThat(path).matches("assets/site\\.[0-9a-f]{10}\\.css");
        return content(assets.value(), path);
    }

    private static String content(ThemeAssets assets, String path) {
        return assets.assets().stream()
                .filter(asset -> asset.path().equals(path))
                .map(asset -> new String(asset.bytes(), UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
