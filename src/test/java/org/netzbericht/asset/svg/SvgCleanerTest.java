package org.netzbericht.asset.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.source.SourceFile;

class SvgCleanerTest {
    private static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";

    @Test
    void keepsADrawing() {
        String drawing =
                "<svg " + NS + " viewBox=\"0 0 10 5\"><title>Größe &amp; Länge</title><defs><linearGradient id=\"a\">"
                        + "<stop offset=\"0\" stop-color=\"#0b4f5c\"></stop></linearGradient></defs><g transform=\"scale(2)\">"
                        + "<path d=\"M0 0L1 1\" fill=\"url(#a)\"></path><text x=\"1\">a <tspan>b</tspan></text></g></svg>";
        Checked<SvgPicture> cleaned = SvgCleaner.clean(SourceFile.of("media/a.svg", drawing));

        assertThat(cleaned).isEqualTo(Checked.of(new SvgPicture(drawing, 10, 5)));
    }

    @Test
    void dropsNotesOfDrawingProgramsSilently() {
        String inkscape =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">\n"
                        + "<!-- Inkscape --><svg " + NS
                        + " xmlns:inkscape=\"http://www.inkscape.org/\" inkscape:version=\"1\" data-name=\"x\">"
                        + "<sodipodi:namedview id=\"n\"/><metadata><rdf:RDF/></metadata><path style=\"fill:#fff; -inkscape-x:y\" fill=\"red\" d=\"M0 0\"/></svg>";
        assertThat(clean(inkscape)).isEqualTo("<svg " + NS + "><path fill=\"#fff\" d=\"M0 0\"></path></svg>");
        assertThat(found(inkscape)).isEmpty();
    }

    @Test
    void leavesOutWhatRunsOrLoadsAndFindsItAtItsPlace() {
        forbids("<script>alert(1)</script>", "<script>");
        forbids("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>", "<x:script>");
        forbids("<SCRIPT/>", "<SCRIPT>");
        forbids("<foreignObject><body onload=\"a()\"/></foreignObject>", "<foreignObject>");
        forbids("<animate attributeName=\"href\" to=\"javascript:a()\"/>", "<animate>");
        forbids("<set attributeName=\"onclick\" to=\"a()\"/>", "<set>");
        forbids("<image href=\"https://x/y.png\"/>", "<image>");
        forbids("<a href=\"javascript:a()\"/>", "<a>");
        forbids("<style>@import url(//x)</style>", "<style>");
        forbids("<iframe src=\"//x\"/>", "<iframe>");
        forbids("<filter><feImage href=\"//x\"/></filter>", "<filter>");
        forbids("<handler/>", "<handler>");
    }

    @Test
    void leavesOutAttributesThatRunOrLoad() {
        forbidsAttribute("onload=\"a()\"", "onload");
        forbidsAttribute("ONCLICK=\"a()\"", "ONCLICK");
        forbidsAttribute("href=\"https://x/y.svg#a\"", "href");
        forbidsAttribute("xlink:href=\"data:image/svg+xml,x\"", "xlink:href");
        forbidsAttribute("href=\" javascript:a()\"", "href");
        forbidsAttribute("fill=\"url(https://x/y)\"", "fill");
        forbidsAttribute("fill=\"URL( 'https://x/y')\"", "fill");
        forbidsAttribute("fill=\"u\\72l(https://x/y)\"", "fill");
        forbidsAttribute("xml:base=\"https://x/\"", "xml:base");
        forbidsAttribute("style=\"background:url(//x)\"", "style: background");
        forbidsAttribute("style=\"fill:url(//x)\"", "style: fill");
        forbidsAttribute("src=\"x\"", "src");
    }

    @Test
    void refusesForeignVocabulariesAndDeclarations() {
        assertThat(found("<svg " + NS + "><g xmlns=\"http://www.w3.org/1999/xhtml\"/></svg>"))
                .containsExactly("1:41 svg.forbidden [xmlns=\"http://www.w3.org/1999/xhtml\"]");
        assertThat(found("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg " + NS + "/>")
                        .toString())
                .contains("svg.forbidden");
        assertThat(found("<?xml-stylesheet href=\"//x\"?><svg " + NS + "/>"))
                .containsExactly("1:1 svg.forbidden [<?…?>]");
    }

    @Test
    void turnsCdataIntoText() {
        assertThat(clean("<svg " + NS + "><text><![CDATA[<script>a()</script>]]></text></svg>"))
                .isEqualTo("<svg " + NS + "><text>&lt;script&gt;a()&lt;/script&gt;</text></svg>");
    }

    @Test
    void refusesWhatIsNoDrawing() {
        assertThat(found("<html/>")).containsExactly("1:1 svg.root []");
        assertThat(found("")).containsExactly("1:1 svg.root []");
        assertThat(found("<svg/><svg/>")).containsExactly("1:1 svg.root []");
    }

    @Test
    void keepsRepetitionsButNotRepetitionsOfRepetitions() {
        String once = "<svg " + NS
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g id=\"a\"></g><use xlink:href=\"#a\" /></svg>";
        assertThat(clean(once))
                .isEqualTo(
                        "<svg " + NS
                                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g id=\"a\"></g><use xlink:href=\"#a\"></use></svg>");
        String twice = "<svg " + NS
                + "><g id=\"a\"/><g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/></g><use href=\"#b\"/></svg>";
        assertThat(found(twice)).containsExactly("1:1 svg.forbidden [<use> → <use>]");
    }

    @Test
    @Timeout(20)
    void refusesDrawingsThatAreTooLargeOrTooDeep() {
        assertThat(found("<svg " + NS + ">" + "<g/>".repeat(100_000) + "</svg>"))
                .containsExactly("1:1 svg.tooComplex [20000, 100]");
        assertThat(found("<svg " + NS + ">" + "<g>".repeat(100_000) + "</svg>"))
                .containsExactly("1:1 svg.tooComplex [20000, 100]");
    }

    @Test
    void readsTheSizeItAsksFor() {
        assertThat(size("width=\"30\" height=\"20px\"")).isEqualTo("30x20");
        assertThat(size("width=\"25.4mm\" height=\"1in\"")).isEqualTo("96x96");
        assertThat(size("viewBox=\"0,0, 12.4 7\"")).isEqualTo("12x7");
        assertThat(size("width=\"100%\" viewBox=\"0 0 40 30\"")).isEqualTo("40x30");
        assertThat(size("width=\"80\" viewBox=\"0 0 40 30\"")).isEqualTo("80x60");
        assertThat(size("")).isEqualTo("0x0");
    }

    private static void forbids(String part, String name) {
        String drawing = "<svg " + NS + ">\n  " + part + "<path d=\"M0 0\"/></svg>";
        assertThat(clean(drawing)).isEqualTo("<svg " + NS + ">\n  <path d=\"M0 0\"></path></svg>");
        assertThat(found(drawing)).containsExactly("2:3 svg.forbidden [" + name + "]");
    }

    private static void forbidsAttribute(String attribute, String name) {
        String drawing = "<svg " + NS + ">\n<path " + attribute + " d=\"M0 0\"/></svg>";
        assertThat(clean(drawing)).isEqualTo("<svg " + NS + ">\n<path d=\"M0 0\"></path></svg>");
        assertThat(found(drawing)).containsExactly("2:7 svg.forbidden [" + name + "]");
    }

    private static String clean(String svg) {
        return SvgCleaner.clean(SourceFile.of("media/a.svg", svg)).value().markup();
    }

    private static List<String> found(String svg) {
        return SvgCleaner.clean(SourceFile.of("media/a.svg", svg)).diagnostics().stream()
                .map(d -> d.location().position().line() + ":"
                        + d.location().position().column() + " " + d.kind().code() + " " + d.args())
                .toList();
    }

    private static String size(String attributes) {
        SvgPicture picture = SvgCleaner.clean(SourceFile.of("media/a.svg", "<svg " + NS + " " + attributes + "/>"))
                .value();
        return picture.widthPx() + "x" + picture.heightPx();
    }
}
