package org.netzbericht.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A site of a few files that breaks no rule, to be broken in one place at a time. */
final class TinySite {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    private final Map<String, String> files = new LinkedHashMap<>();

    TinySite() {
        files.put("index.html", page("Start", "", "", "home"));
        files.put("projekte/index.html", page("Projekte", "projekte/", "../", "list"));
        files.put(
                "404.html",
                page("Nicht gefunden", "404.html", "/netz/", "error")
                        .replace(
                                "<link rel=\"canonical\" href=\"https://example.org/netz/404.html\">",
                                "<meta name=\"robots\" content=\"noindex\">"));
        files.put(
                "alt/index.html",
                "<!doctype html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
                        + POLICY
                        + "\"><title>Umgezogen</title><meta http-equiv=\"refresh\" content=\"0; url=../projekte/\">"
                        + "<link rel=\"canonical\" href=\"https://example.org/netz/projekte/\"></head>"
                        + "<body><main><h1>Umgezogen</h1><a href=\"../projekte/\">Projekte</a></main></body></html>");
        files.put(
                "assets/site.css",
                "@font-face { src: url(\"schrift.woff2\") } body { background: url(data:image/png;base64,AA) }");
        files.put("assets/schrift.woff2", "wOF2");
        files.put("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        files.put("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: https://example.org/netz/sitemap.xml\n");
        files.put("sitemap.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/netz/</loc></url>
                <url><loc>https://example.org/netz/projekte/</loc><lastmod>2026-03-01</lastmod></url>
                </urlset>
                """);
        files.put("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
                <id>https://example.org/netz/feed.xml</id>
                <title>Aktuelles</title>
                <updated>2026-03-01T00:00:00Z</updated>
                <link rel="self" type="application/atom+xml" href="https://example.org/netz/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://example.org/netz/projekte/"/>
                <author><name>Netz</name></author>
                <entry>
                <id>https://example.org/netz/projekte/#a</id>
                <title>Neues</title>
                <updated>2026-03-01T00:00:00Z</updated>
                <link rel="alternate" href="https://example.org/netz/projekte/"/>
                <summary>Ein Satz.</summary>
                </entry>
                </feed>
                """);
    }

    /** Replaces text in one file; the text must be there. */
    TinySite change(String path, String old, String replacement) {
        String text = files.get(path);
        if (text == null || !text.contains(old)) {
            throw new IllegalArgumentException("No „" + old + "“ in " + path);
        }
        files.put(path, text.replace(old, replacement));
        return this;
    }

    TinySite add(String path, String text) {
        files.put(path, text);
        return this;
    }

    OutputFolder write(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OutputFolder.read(folder);
    }

    static String page(String title, String url, String up, String layout) {
        String home = up.isEmpty() ? "./" : up;
        return """
        <!doctype html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="POLICY">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>TITLE – Netz</title>
        <meta name="description" content="Worum es hier geht.">
        <link rel="canonical" href="https://example.org/netz/URL">
        <link rel="stylesheet" href="UPassets/site.css">
        <link rel="icon" href="UPbild.svg">
        <link rel="alternate" type="application/atom+xml" title="Aktuelles" href="UPfeed.xml">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","name":"TITLE"}</script>
        </head>
        <body data-layout="LAYOUT">
        <a href="#inhalt">Zum Inhalt springen</a>
        <header><nav aria-label="Hauptmenü"><a href="HOME">Start</a> <a href="UPprojekte/">Projekte</a></nav></header>
        <main id="inhalt">
        <h1>TITLE</h1>
        <h2 id="mehr">Zwischentitel</h2>
        <p><a href="#mehr">Zum Zwischentitel</a>, <a href="UPprojekte/#mehr">dort auch</a></p>
        <img src="UPbild.svg" alt="Ein Bild" width="40" height="40">
        </main>
        <footer><p><a href="HOME#mehr">Impressum</a> <a href="HOME#inhalt">Datenschutz</a>
        <a href="UPprojekte/#inhalt">Barrierefreiheit</a> <a href="https://www.destatis.de/">Destatis</a></p></footer>
        </body>
        </html>
        """.replace("POLICY", POLICY)
                .replace("TITLE", title)
                .replace("LAYOUT", layout)
                .replace("HOME", home)
                .replace("UP", up)
                .replace("/netz/URL", "/netz/" + url);
    }
}
