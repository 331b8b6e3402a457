package org.netzbericht.feature.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.feature.Feature;
import org.netzbericht.output.OutputFile;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.site.FeedPlan;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/** An Atom feed for each collection with a block {@code feed}. */
public final class Feeds implements Feature {
    static final Kind KEY = Kind.error("feed.key");
    static final Kind DATE = Kind.error("feed.date");
    static final Kind ROUTE = Kind.error("feed.route");

    private static final List<String> KEYS = List.of("route", "title", "date", "limit");

    @Override
    public Set<String> blocks() {
        return Set.of(FeedPlan.BLOCK);
    }

    @Override
    public List<Diagnostic> check(Schema schema) {
        Findings findings = new Findings();
        for (FeedPlan feed : FeedPlan.of(schema)) {
            var file = feed.collection().file();
            Mapping block = (Mapping) feed.collection().blocks().get(FeedPlan.BLOCK);
            block.pairs().forEach((key, pair) -> {
                if (!KEYS.contains(key)) {
                    findings.add(KEY.at(new Location(file, pair.key()), key).suggesting(Suggestion.nearest(key, KEYS)));
                }
            });
            Field date = feed.collection().fields().get(feed.date());
            boolean dated = date != null
                    && List.of("date", "dateTime").contains(date.type().name());
            if (!dated) {
                var at = block.get("date") instanceof Scalar given ? given.span() : block.span();
                findings.add(DATE, new Location(file, at), feed.date());
            }
            boolean plain = feed.file().endsWith(".xml")
                    && feed.file()
                            .chars()
                            .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-/.".indexOf(c) >= 0);
            if (!plain) {
                var at = block.get("route") instanceof Scalar given ? given.span() : block.span();
                findings.add(ROUTE, new Location(file, at), feed.file());
            }
        }
        return findings.list();
    }

    @Override
    public Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        FeedPlan.of(site.content().schema()).forEach(feed -> files.add(feed.file()));
        return files;
    }

    @Override
    public Stream<OutputFile> produce(Site site, PageRenderer renderer) {
        return FeedPlan.of(site.content().schema()).stream()
                .map(feed -> OutputFile.text(feed.file(), new AtomFeed(site, renderer, feed).text()));
    }
}
