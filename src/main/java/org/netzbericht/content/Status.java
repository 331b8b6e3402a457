package org.netzbericht.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.schema.PartialDate;
import org.netzbericht.content.schema.Value;

/** What every record may say about itself: the keys that need no declaration. Dates and times are in the site's time zone. */
public record Status(Map<String, Value> values) {
    public Status {
        values = Map.copyOf(values);
    }

    public boolean isDraft() {
        return yes("draft");
    }

    /** Illustrative: marked on pages and left out of counts. */
    public boolean isExample() {
        return yes("example");
    }

    public boolean isHiddenFromSearchEngines() {
        return yes("noindex");
    }

    /** A translation that a machine made and no person has signed off. */
    public boolean isMachineTranslated() {
        return values.get("translation") instanceof Value.Choice choice
                && choice.key().equals("machine");
    }

    /** A translation that a person has signed off. */
    public boolean isReviewedTranslation() {
        return values.get("translation") instanceof Value.Choice choice
                && choice.key().equals("reviewed");
    }

    /** Who has checked a translation, and when. */
    public @Nullable Value translationCheck() {
        return values.get("translationCheck");
    }

    public @Nullable LocalDateTime publishDate() {
        return values.get("publishDate") instanceof Value.Moment moment ? moment.at() : null;
    }

    public @Nullable LocalDateTime expiryDate() {
        return values.get("expiryDate") instanceof Value.Moment moment ? moment.at() : null;
    }

    public @Nullable PartialDate created() {
        return values.get("created") instanceof Value.Day day ? day.date() : null;
    }

    public @Nullable PartialDate updated() {
        return values.get("updated") instanceof Value.Day day ? day.date() : null;
    }

    /** URL paths that led here before. */
    public List<Value.Text> aliases() {
        return values.get("aliases") instanceof Value.Many many
                ? many.items().stream()
                        .filter(Value.Text.class::isInstance)
                        .map(Value.Text.class::cast)
                        .toList()
                : List.of();
    }

    /** A URL path of its own, or null. */
    public Value.@Nullable Text url() {
        return values.get("url") instanceof Value.Text text ? text : null;
    }

    /** The name of the page template, or null. */
    public Value.@Nullable Text layout() {
        return values.get("layout") instanceof Value.Text text ? text : null;
    }

    private boolean yes(String key) {
        return values.get(key) instanceof Value.YesNo value && value.yes();
    }

    /** These values with another's in front: a translation's own status over its base. */
    Status under(Status upper) {
        Map<String, Value> both = new java.util.HashMap<>(values);
        both.remove("aliases");
        both.remove("url");
        both.remove("translation");
        both.remove("translationCheck");
        both.putAll(upper.values);
        return new Status(both);
    }
}
