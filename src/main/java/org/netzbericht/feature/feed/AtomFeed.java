package org.netzbericht.feature.feed;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;
import org.netzbericht.feature.Xml;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.MarkdownLinks;
import org.netzbericht.render.view.StructuredData;
import org.netzbericht.site.FeedPlan;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;

/**
 * One Atom feed: the newest entries with their full text. Ids are the entries' addresses, links are absolute; {@code updated} is
 * the record's own date, so the same content gives the same bytes.
 */
final class AtomFeed {
    private final Site site;
    private final FeedPlan feed;
    private final Frame frame;

    AtomFeed(Site site, PageRenderer renderer, FeedPlan feed) {
        this.site = site;
        this.feed = feed;
        this.frame = Frame.absolute(site, renderer.words(site.content().schema().language()), renderer.components());
    }

    String text() {
        List<Entry> entries = new ArrayList<>(feed.entries(site));
        entries.removeIf(
                entry -> frame.page(entry) == null || entry.collection().isTitlePersonal());
        entries.sort(Comparator.comparing(this::published).reversed().thenComparing(Entry::key));
        List<Entry> newest = entries.subList(0, Math.min(entries.size(), feed.limit()));
        String base = site.settings().baseUrl();
        Xml xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", frame.language(), "xml:base", base);
        xml.element("id", base + feed.file());
        xml.element(
                "title",
                site.settings().title(frame.language()) + " – " + feed.title().in(frame.language()));
        String latest = newest.stream()
                .map(this::updated)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01T00:00:00Z");
        xml.element("updated", latest);
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", base + feed.file());
        Page list = feed.about() != null
                ? frame.page(feed.about())
                : site.list(feed.blocks().get(0).collection().name(), frame.language());
        xml.empty(
                "link", "rel", "alternate", "type", "text/html", "href", list == null ? base : frame.url(list.route()));
        xml.open("author")
                .element("name", site.settings().title(frame.language()))
                .close("author");
        newest.forEach(entry -> entry(entry, xml));
        return xml.close("feed").toString();
    }

    private void entry(Entry entry, Xml xml) {
        Page page = frame.page(entry);
        String url = page == null ? "" : frame.url(page.route());
        xml.open("entry");
        xml.element("id", url);
        xml.element("title", entry.title());
        xml.element("published", published(entry));
        xml.element("updated", updated(entry));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
        if (entry.summary() != null && !isPersonal(entry, entry.collection().summary())) {
            xml.element("summary", entry.summary());
        }
        String content = content(entry);
        if (!content.isEmpty()) {
            xml.element("content", content, "type", "html", "xml:base", url);
        }
        xml.close("entry");
    }

    private static boolean isPersonal(Entry entry, @Nullable String name) {
        Field field = entry.collection().fields().get(String.valueOf(name));
        return field != null && field.personal();
    }

    /** The text of an entry: its fields in Markdown under their labels, then its body. */
    private String content(Entry entry) {
        StringBuilder content = new StringBuilder();
        for (Field field : entry.collection().fields().fields().values()) {
            if (!field.personal() && entry.shown(field.name()) instanceof Value.Markdown text) {
                content.append("<h2>")
                        .append(Xml.escaped(field.label().in(frame.language())))
                        .append("</h2>\n")
                        .append(MarkdownLinks.html(text.document(), frame, field.name() + "-"));
            }
        }
        if (entry.body() != null) {
            content.append(MarkdownLinks.html(entry.body(), frame, ""));
        }
        return content.toString();
    }

    private String published(Entry entry) {
        String date = feed.date(entry);
        Value value = isPersonal(entry, date) ? null : entry.shown(date);
        if (value instanceof Value.Moment moment) {
            return stamp(moment.at());
        }
        if (value instanceof Value.Day day) {
            return stamp(day.date());
        }
        PartialDate changed = entry.status().updated();
        return changed == null ? "1970-01-01T00:00:00Z" : stamp(changed);
    }

    /** The record's own date of change; an entry that never changed is as new as its publication. */
    private String updated(Entry entry) {
        PartialDate updated = entry.status().updated();
        return updated == null ? published(entry) : stamp(updated);
    }

    private String stamp(PartialDate date) {
        return stamp(LocalDateTime.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()), 0, 0));
    }

    private String stamp(LocalDateTime at) {
        return StructuredData.stamp(at, site.settings().timeZone());
    }
}
