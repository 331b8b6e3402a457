package org.netzbericht.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netzbericht.sites.TestSite.site;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Feeds, byte by byte and as another program reads them. */
class FeedTest {
    private static final String SITE = "feeds/topics";

    @Test
    void writesFeedsOfCollectionsAndAboutWhatTheyReferTo() {
        Built built = site(SITE).build();
        built.equalsExpected().absent("themen/leer/feed.xml").absent("themen/entwurf/feed.xml");
        assertThat(built.files())
                .allSatisfy((path, text) -> assertThat(text).doesNotContain("Geheimthema", "Geheimvermerk"));
        built.file("plaene/feed.xml").lacks("Geheimperson");
    }

    @Test
    void areReadByAnotherProgramAsTheyWereMeant() throws FeedException {
        SyndFeed about = read("themen/wege/feed.xml");
        assertThat(about.getFeedType()).isEqualTo("atom_1.0");
        assertThat(about.getTitle()).isEqualTo("Testnetz – Wege & Umwege");
        assertThat(about.getUri()).isEqualTo("https://example.org/themen/wege/feed.xml");
        assertThat(about.getLinks()).extracting(SyndLink::getHref).contains("https://example.org/themen/wege/");
        assertThat(about.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(about.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Alpha", "Eins");
        SyndEntry plan = about.getEntries().get(0);
        assertThat(plan.getUri()).isEqualTo(plan.getLink()).isEqualTo("https://example.org/plaene/alpha/");
        String content = plan.getContents().get(0).getValue();
        assertThat(Jsoup.parse(content).text()).isEqualTo("Ziel & Zweck Ein Ziel. Und ein Text.");
        SyndEntry note = about.getEntries().get(1);
        assertThat(note.getDescription().getValue()).isEqualTo("Kurz.");
        assertThat(note.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(note.getContents().get(0).getValue()).contains("href=\"https://example.org/plaene/alpha/\"");
        assertThat(read("note.xml").getEntries()).hasSize(2);
        assertThat(read("plaene/feed.xml").getTitle()).isEqualTo("Testnetz – Alle Pläne");
    }

    private static SyndFeed read(String path) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(site(SITE).build().file(path).text()));
    }
}
