package org.netzbericht.feature.hosting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.feature.Feature;
import org.netzbericht.feature.Xml;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.ContentPolicy;
import org.netzbericht.site.Page;
import org.netzbericht.site.Route;
import org.netzbericht.site.Site;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9), {@code robots.txt} (RFC 9309), and {@code _redirects} and {@code _headers} as static hosts read them.
 */
public final class Hosting implements Feature {
    private static final int MAX_SITEMAP = 50_000;

    @Override
    public Set<String> blocks() {
        return Set.of();
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        return List.of();
    }

    @Override
    public Set<String> files(Site site) {
        return Set.of("sitemap.xml", "robots.txt", "_redirects", "_headers");
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return Stream.of(
                OutputFile.text("sitemap.xml", sitemap(site)),
                OutputFile.text("robots.txt", robots(site)),
                OutputFile.text("_redirects", redirects(site)),
                OutputFile.text("_headers", headers(site)));
    }

    private static boolean isPreview(Site site) {
        return site.content().window().drafts() || site.settings().baseUrl().startsWith("http:");
    }

    /** All pages that search engines may show. The format allows 50,000 addresses a file; larger sites list their first ones. */
    private static String sitemap(Site site) {
        Xml xml = new Xml().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        List<Page> listed = isPreview(site)
                ? List.of()
                : site.pages().stream()
                        .filter(Hosting::isListed)
                        .limit(MAX_SITEMAP)
                        .toList();
        for (Page page : listed) {
            xml.open("url").element("loc", absolute(site, page));
            PartialDate updated =
                    page instanceof Page.EntryPage own ? own.entry().status().updated() : null;
            if (updated != null) {
                xml.element("lastmod", updated.iso());
            }
            xml.close("url");
        }
        return xml.close("urlset").toString();
    }

    private static boolean isListed(Page page) {
        boolean hidden =
                page instanceof Page.EntryPage own && own.entry().status().isHiddenFromSearchEngines();
        return !hidden
                && !page.isForPaper()
                && !(page instanceof Page.RedirectPage)
                && !page.route().isError();
    }

    private static String absolute(Site site, Page page) {
        return site.settings().baseUrl() + page.route().path().substring(1);
    }

    private static String robots(Site site) {
        String rule = isPreview(site)
                ? "Disallow: /\n"
                : "Allow: /\n\nSitemap: " + site.settings().baseUrl() + "sitemap.xml\n";
        return "User-agent: *\n" + rule;
    }

    private static String redirects(Site site) {
        StringBuilder lines = new StringBuilder();
        for (Page page : site.pages()) {
            if (page instanceof Page.RedirectPage redirect) {
                lines.append(onHost(site, redirect.route()))
                        .append(' ')
                        .append(onHost(site, redirect.target().route()))
                        .append(" 301\n");
            }
        }
        return lines.toString();
    }

    /** The path as the host sees it: hosts know nothing of the folder a site lies in. */
    private static String onHost(Site site, Route route) {
        return site.settings().basePath() + route.path().substring(1);
    }

    private static String headers(Site site) {
        String base = site.settings().basePath();
        return base + "*\n"
                + "  Content-Security-Policy: "
                + ContentPolicy.header(site) + "\n"
                + "  X-Content-Type-Options: nosniff\n"
                + "  Referrer-Policy: no-referrer\n"
                + "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
                + "  Cross-Origin-Opener-Policy: same-origin\n"
                + (isPreview(site) ? "  X-Robots-Tag: noindex\n" : "")
                + base + "assets/*\n"
                + "  Cache-Control: public, max-age=31536000, immutable\n"
                + base + "media/*.svg\n"
                + "  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox\n";
    }
}
