package org.netzbericht.feature.print.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubArchiveTest {
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">
            <head><title>%1$s</title><link rel="stylesheet" href="book.css"/></head>
            <body><section id="%2$s"><h1>%1$s</h1><p>Ein Satz.</p></section></body>
            </html>
            """;

    @TempDir
    private Path folder;

    @Test
    void packsABookThatTheOfficialCheckerAccepts() throws IOException {
        assertThat(complaints(EpubArchive.of(book("Wege & Ziele")))).isEmpty();
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws IOException {
        EpubBook whole = book("Wege");
        EpubBook broken = new EpubBook(
                whole.metadata(), "Inhalt", whole.files(), List.of(new NavPoint("Wege", "fehlt.xhtml", List.of())));

        assertThat(complaints(EpubArchive.of(broken))).contains("EPUB/fehlt.xhtml");
    }

    @Test
    void startsWithItsTypeAsItIs() throws IOException {
        byte[] archive = EpubArchive.of(book("Wege"));

        assertThat(new String(archive, 0, 58, StandardCharsets.US_ASCII)).endsWith("mimetypeapplication/epub+zip");
        assertThat(List.copyOf(entries(archive).keySet()))
                .containsExactly(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/package.opf",
                        "EPUB/nav.xhtml",
                        "EPUB/wege.xhtml",
                        "EPUB/ziele.xhtml",
                        "EPUB/book.css");
    }

    @Test
    void saysWhatTheBookIs() throws IOException {
        assertThat(entries(EpubArchive.of(book("Wege & Ziele"))).get("EPUB/package.opf"))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="de">
                        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <dc:identifier id="id">https://netz.example/buch/</dc:identifier>
                        <dc:title>Wege &amp; Ziele</dc:title>
                        <dc:language>de</dc:language>
                        <dc:creator>Redaktion (Beispiel)</dc:creator>
                        <dc:description>Ein kurzes Buch.</dc:description>
                        <dc:date>2026-11-22</dc:date>
                        <meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>
                        <meta property="schema:accessMode">textual</meta>
                        <meta property="schema:accessMode">visual</meta>
                        <meta property="schema:accessModeSufficient">textual</meta>
                        <meta property="schema:accessibilityFeature">alternativeText</meta>
                        <meta property="schema:accessibilityFeature">displayTransformability</meta>
                        <meta property="schema:accessibilityFeature">readingOrder</meta>
                        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                        <meta property="schema:accessibilityFeature">tableOfContents</meta>
                        <meta property="schema:accessibilityHazard">none</meta>
                        <meta property="schema:accessibilitySummary">Bilder haben Textalternativen.</meta>
                        </metadata>
                        <manifest>
                        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                        <item id="f1" href="wege.xhtml" media-type="application/xhtml+xml"/>
                        <item id="f2" href="ziele.xhtml" media-type="application/xhtml+xml"/>
                        <item id="f3" href="book.css" media-type="text/css"/>
                        </manifest>
                        <spine>
                        <itemref idref="f1"/>
                        <itemref idref="f2"/>
                        </spine>
                        </package>
                        """);
    }

    @Test
    void listsItsContentsInLevels() throws IOException {
        assertThat(entries(EpubArchive.of(book("Wege"))).get("EPUB/nav.xhtml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="de" xml:lang="de">
                        <head>
                        <title>Inhalt</title>
                        </head>
                        <body>
                        <nav epub:type="toc" role="doc-toc">
                        <h1>Inhalt</h1>
                        <ol>
                        <li>
                        <a href="wege.xhtml">Teil 1</a>
                        <ol>
                        <li>
                        <a href="wege.xhtml#wege">Wege</a>
                        </li>
                        <li>
                        <a href="ziele.xhtml#ziele">Ziele</a>
                        </li>
                        </ol>
                        </li>
                        </ol>
                        </nav>
                        </body>
                        </html>
                        """);
    }

    @Test
    void sameBookSameBytes() {
        assertThat(EpubArchive.of(book("Wege"))).isEqualTo(EpubArchive.of(book("Wege")));
    }

    private static EpubBook book(String title) {
        EpubMetadata metadata = new EpubMetadata(
                "https://netz.example/buch/",
                title,
                "de",
                "2026-11-22",
                List.of("Redaktion (Beispiel)"),
                null,
                "Ein kurzes Buch.",
                null,
                "Bilder haben Textalternativen.");
        List<EpubFile> files = List.of(
                EpubFile.text("wege.xhtml", "application/xhtml+xml", TEXT.formatted("Wege", "wege"), ""),
                EpubFile.text("ziele.xhtml", "application/xhtml+xml", TEXT.formatted("Ziele", "ziele"), ""),
                EpubFile.text("book.css", "text/css", "p { margin: 0 }\n", ""));
        NavPoint part = new NavPoint(
                "Teil 1",
                "wege.xhtml",
                List.of(
                        new NavPoint("Wege", "wege.xhtml#wege", List.of()),
                        new NavPoint("Ziele", "ziele.xhtml#ziele", List.of())));
        return new EpubBook(metadata, "Inhalt", files, List.of(part));
    }

    private String complaints(byte[] archive) throws IOException {
        return OfficialChecker.complaints(Files.write(folder.resolve("book.epub"), archive));
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
