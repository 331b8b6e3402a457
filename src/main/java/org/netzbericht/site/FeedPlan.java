package org.netzbericht.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.schema.Value;

/**
 * A feed that collections declare in their block {@code feed}: where it lives, what it is called, how many entries it has, and whose.
 *
 * @param about the entry to which all of the feed refer, beside whose page it lies; null for the feed of a whole collection
 */
public record FeedPlan(
        String file,
        LocalText title,
        int limit,
        List<Block> blocks,
        @Nullable Entry about) {
    /** The name of the block. */
    public static final String BLOCK = "feed";

    /** What stands for a date field where the record's own date of change counts. */
    public static final String UPDATED = "updated";

    private static final String PER = "per";
    private static final int USUAL_LIMIT = 30;

    public FeedPlan {
        blocks = List.copyOf(blocks);
    }

    /** The feeds of whole collections. */
    public static List<FeedPlan> of(Schema schema) {
        List<FeedPlan> feeds = new ArrayList<>();
        for (Block block : Block.all(schema, BLOCK)) {
            String file = block.file("route", "/" + block.collection().name() + ".xml");
            feeds.add(new FeedPlan(file, title(block), limit(block), List.of(block), null));
        }
        return feeds;
    }

    /** All feeds: those of whole collections, then those about single entries. */
    public static List<FeedPlan> all(Site site) {
        List<FeedPlan> feeds = new ArrayList<>(of(site.content().schema()));
        Set<Entry> targets = new LinkedHashSet<>();
        for (Block block : Block.all(site.content().schema(), BLOCK)) {
            for (Entry entry : site.entries(block.collection().name())) {
                targets.addAll(targets(site, block, entry));
            }
        }
        targets.forEach(target -> feeds.addAll(about(site, target)));
        return feeds;
    }

    /** The feed of what refers to an entry, if there is any. */
    public static List<FeedPlan> about(Site site, Entry about) {
        Page page = site.page(about, site.content().schema().language());
        if (page == null || !page.route().isFolder() || about.collection().isTitlePersonal()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        int limit = 0;
        for (Block block : Block.all(site.content().schema(), BLOCK)) {
            boolean isReferredTo = !block.texts(PER).isEmpty()
                    && site.content().uses(about).stream()
                            .map(Content.Use::from)
                            .filter(from -> from.collection()
                                            .name()
                                            .equals(block.collection().name())
                                    && site.content().isPublished(from))
                            .anyMatch(from -> targets(site, block, from).contains(about));
            if (isReferredTo) {
                blocks.add(block);
                limit = Math.max(limit, limit(block));
            }
        }
        String file = page.route().path().substring(1) + "feed.xml";
        return blocks.isEmpty() ? List.of() : List.of(new FeedPlan(file, titles(about), limit, blocks, about));
    }

    private static LocalText titles(Entry about) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(about.language(), about.title());
        about.translations().forEach((language, translated) -> titles.put(language, translated.title()));
        return new LocalText(titles);
    }

    private static LocalText title(Block block) {
        return block.local("title", block.collection().many());
    }

    private static int limit(Block block) {
        String limit = block.text("limit", "");
        boolean digits = !limit.isEmpty() && limit.length() < 6 && limit.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(limit) : USUAL_LIMIT;
    }

    /** The published entries that the fields under {@code per} refer to. */
    private static List<Entry> targets(Site site, Block block, Entry entry) {
        List<Entry> targets = new ArrayList<>();
        for (String name : block.texts(PER)) {
            Field field = block.collection().fields().get(name);
            if (field != null && !field.personal()) {
                collect(site, entry.shown(name), targets);
            }
        }
        return targets;
    }

    private static void collect(Site site, @Nullable Value value, List<Entry> targets) {
        if (value instanceof Value.Reference reference) {
            site.content().findPublished(reference).ifPresent(targets::add);
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(site, item, targets));
        }
    }

    /** What the feed holds, not yet in order of time. */
    public List<Entry> entries(Site site) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            for (Entry entry : site.entries(block.collection().name())) {
                if (about == null || targets(site, block, entry).contains(about)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** The name of the date that counts for an entry of the feed. */
    public String date(Entry entry) {
        return blocks.stream()
                .filter(block ->
                        block.collection().name().equals(entry.collection().name()))
                .map(FeedPlan::date)
                .findFirst()
                .orElse(UPDATED);
    }

    /** The name of the date that counts for a collection. */
    public static String date(Block block) {
        return block.text("date", "date");
    }
}
