package org.netzbericht.feature.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Block;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Field;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.FeedPlan;
import org.netzbericht.site.Site;

/** An Atom feed for each collection with a block {@code feed}, and one about each entry that fields under {@code per} refer to. */
public final class Feeds implements Feature {
    static final Kind KEY = Kind.error("feed.key");
    static final Kind DATE = Kind.error("feed.date");
    static final Kind ROUTE = Kind.error("feed.route");

    static final Kind PER = Kind.error("feed.per");

    private static final List<String> KEYS = List.of("route", "title", "date", "limit", "per");

    @Override
    public Set<String> blocks() {
        return Set.of(FeedPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (FeedPlan feed : FeedPlan.of(schema)) {
            Block block = feed.blocks().get(0);
            block.checkKeys(KEY, KEYS, findings);
            String name = FeedPlan.date(block);
            Field date = block.collection().fields().get(name);
            boolean dated = date == null
                    ? name.equals(FeedPlan.UPDATED)
                    : List.of("date", "dateTime").contains(date.type().name());
            if (!dated) {
                findings.add(DATE, block.at("date"), name);
            }
            block.checkOwnFields(PER, "per", field -> field.reference() != null, findings);
            block.checkFile(ROUTE, "route", feed.file(), ".xml", findings);
        }
        return findings.list();
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        FeedPlan.all(site).forEach(feed -> files.add(feed.file()));
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return FeedPlan.all(site).stream()
                .map(feed -> OutputFile.text(feed.file(), new AtomFeed(site, renderer, feed).text()));
    }
}
