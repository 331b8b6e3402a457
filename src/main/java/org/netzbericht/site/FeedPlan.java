package org.netzbericht.site;

import java.util.ArrayList;
import java.util.List;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.LocalText;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;

/** A feed that a collection declares in its block {@code feed}: where it lives, what it is called, which date counts, how many entries it has. */
public record FeedPlan(Collection collection, String file, LocalText title, String date, int limit) {
    /** The name of the block. */
    public static final String BLOCK = "feed";

    private static final int USUAL_LIMIT = 30;

    public static List<FeedPlan> of(Schema schema) {
        List<FeedPlan> feeds = new ArrayList<>();
        for (Collection collection : schema.collections().values()) {
            if (collection.blocks().get(BLOCK) instanceof Mapping block) {
                String route = text(block.get("route"), "/" + collection.name() + ".xml");
                String limit = text(block.get("limit"), String.valueOf(USUAL_LIMIT));
                boolean digits =
                        !limit.isEmpty() && limit.length() < 6 && limit.chars().allMatch(Character::isDigit);
                feeds.add(new FeedPlan(
                        collection,
                        route.startsWith("/") ? route.substring(1) : route,
                        LocalText.read(block.get("title"), collection.many()),
                        text(block.get("date"), "date"),
                        digits ? Integer.parseInt(limit) : USUAL_LIMIT));
            }
        }
        return feeds;
    }

    private static String text(@org.jspecify.annotations.Nullable Node node, String otherwise) {
        return node instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : otherwise;
    }
}
