package org.netzbericht.site.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.site.questionnaire.Questionnaire.Band;
import org.netzbericht.site.questionnaire.Questionnaire.Dimension;
import org.netzbericht.site.questionnaire.Questionnaire.Faq;
import org.netzbericht.site.questionnaire.Questionnaire.Option;
import org.netzbericht.site.questionnaire.Questionnaire.Question;
import org.netzbericht.site.questionnaire.Questionnaire.Scale;
import org.netzbericht.site.questionnaire.Questionnaire.Topic;
import org.netzbericht.source.Location;

/** Reads the record of a questionnaire in one language and says what is wrong with it. */
final class QuestionnaireReader {
    static final Kind DUPLICATE = Kind.error("questionnaire.duplicate");
    static final Kind SCALE = Kind.error("questionnaire.scale");
    static final Kind DIRECTION = Kind.error("questionnaire.direction");
    static final Kind GAP = Kind.error("questionnaire.gap");
    static final Kind OVERLAP = Kind.error("questionnaire.overlap");
    static final Kind SUGGESTION = Kind.error("questionnaire.suggestion");

    private static final int TOP = 100;
    private static final int THRESHOLD = 60;
    private static final int ANONYMOUS_FROM = 5;

    private final Entry entry;
    private final String language;
    private final Findings findings;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, Location> ids = new HashMap<>();
    private final Map<String, Location> traits = new LinkedHashMap<>();

    QuestionnaireReader(Entry entry, String language, Findings findings) {
        this.entry = entry;
        this.language = language;
        this.findings = findings;
    }

    Questionnaire read() {
        List<Value.Group> given = groups(entry.get("scales"));
        given.forEach(this::scale);
        List<Dimension> dimensions = new ArrayList<>();
        groups(entry.get("dimensions")).forEach(group -> dimensions.add(dimension(group)));
        List<Faq> faq = new ArrayList<>();
        for (Value.Group group : groups(entry.get("faq"))) {
            if (group.values().get("answer") instanceof Value.Markdown answer) {
                faq.add(new Faq(text(group, "question"), answer));
            }
        }
        return new Questionnaire(
                entry,
                language,
                number(entry.get("version"), 1),
                number(entry.get("threshold"), THRESHOLD),
                number(entry.get("anonymousFrom"), ANONYMOUS_FROM),
                List.copyOf(scales.values()),
                dimensions,
                faq);
    }

    /** What must be the same in every language, in words, with its places. */
    Map<String, Location> traits() {
        return traits;
    }

    private void scale(Value.Group group) {
        String id = text(group, "id");
        claim("scales:" + id, id, place(group, "id"));
        List<Option> options = new ArrayList<>();
        Map<String, Location> own = new HashMap<>();
        List<Integer> points = new ArrayList<>();
        for (Value.Group one : groups(group.values().get("options"))) {
            Integer worth = one.values().containsKey("points")
                    ? Integer.valueOf(number(one.values().get("points"), 0))
                    : null;
            Option option = new Option(text(one, "id"), text(one, "label"), worth);
            Location first = own.putIfAbsent(option.id(), place(one, "id"));
            if (first != null) {
                duplicate(option.id(), place(one, "id"), first);
            }
            options.add(option);
            if (worth != null) {
                points.add(worth);
            }
            trait("scales: " + id + ", options: " + option.id() + ", points: " + (worth == null ? "–" : worth), one);
        }
        if (!hasDirection(points)) {
            findings.add(DIRECTION, place(group, "id"), id);
        }
        scales.put(id, new Scale(id, text(group, "label"), options));
    }

    /** Whether there are at least two values, each above the one before, or each below. */
    private static boolean hasDirection(List<Integer> points) {
        boolean rises = points.size() > 1;
        boolean falls = rises;
        for (int i = 1; i < points.size(); i++) {
            rises &= points.get(i) > points.get(i - 1);
            falls &= points.get(i) < points.get(i - 1);
        }
        return rises || falls;
    }

    private Dimension dimension(Value.Group group) {
        String id = id(group);
        int weight = number(group.values().get("weight"), 1);
        trait("dimensions: " + id + ", weight: " + weight, group);
        List<Topic> topics = new ArrayList<>();
        for (Value.Group one : groups(group.values().get("topics"))) {
            String topic = id(one);
            trait("dimensions: " + id + ", topics: " + topic, one);
            List<Question> questions = new ArrayList<>();
            groups(one.values().get("questions")).forEach(question -> questions.add(question(topic, question)));
            topics.add(new Topic(topic, text(one, "title"), questions));
        }
        String title = text(group, "title");
        return new Dimension(
                id,
                title,
                textOrNull(group, "summary"),
                group.values().get("intro") instanceof Value.Markdown intro ? intro : null,
                weight,
                topics,
                bands(id, title, group));
    }

    private Question question(String topic, Value.Group group) {
        String id = id(group);
        int weight = number(group.values().get("weight"), 1);
        Scale scale = scaleOf(id, group);
        trait("topics: " + topic + ", questions: " + id + ", scale: " + scale.id() + ", weight: " + weight, group);
        return new Question(
                id, text(group, "text"), textOrNull(group, "help"), textOrNull(group, "evidence"), scale, weight);
    }

    /** The scale a question names, else the only one; one without answers where there is none. */
    private Scale scaleOf(String question, Value.Group group) {
        String name = text(group, "scale");
        Scale scale = name.isEmpty() && scales.size() == 1
                ? scales.values().iterator().next()
                : scales.get(name);
        if (scale == null) {
            Location place = place(group, name.isEmpty() ? "id" : "scale");
            findings.add(SCALE.at(place, question, name, String.join(", ", new TreeSet<>(scales.keySet())))
                    .suggesting(Suggestion.nearest(name, scales.keySet())));
        }
        return scale == null ? new Scale(name, name, List.of()) : scale;
    }

    private List<Band> bands(String id, String title, Value.Group dimension) {
        List<Band> bands = new ArrayList<>();
        int covered = -1;
        Location before = dimension.location();
        for (Value.Group group : groups(dimension.values().get("bands"))) {
            List<Value.Reference> suggestions = new ArrayList<>();
            items(group.values().get("suggestions"), Value.Reference.class).forEach(suggestions::add);
            Band band = new Band(
                    number(group.values().get("from"), 0),
                    number(group.values().get("to"), 0),
                    text(group, "label"),
                    text(group, "text"),
                    suggestions);
            Location place = place(group, "from");
            if (band.from() > covered + 1) {
                findings.add(GAP, place, title, covered + 1, band.from() - 1);
            } else if (band.from() <= covered || band.to() < band.from()) {
                findings.add(OVERLAP.at(place, title, band.from(), band.to()).with(Note.of("first", before)));
            }
            if (suggestions.isEmpty()) {
                findings.add(SUGGESTION, place(group, "label"), band.label(), title);
            }
            covered = Math.max(covered, band.to());
            before = place;
            bands.add(band);
            trait("dimensions: " + id + ", bands: " + band.from() + "–" + band.to(), group);
        }
        if (!bands.isEmpty() && covered < TOP) {
            findings.add(GAP, before, title, covered + 1, TOP);
        }
        return bands;
    }

    /** The id of a dimension, topic or question: anchors of one page, so that each is the only one. */
    private String id(Value.Group group) {
        String id = text(group, "id");
        claim(id, id, place(group, "id"));
        return id;
    }

    private void claim(String key, String id, Location place) {
        Location first = ids.putIfAbsent(key, place);
        if (first != null) {
            duplicate(id, place, first);
        }
    }

    private void duplicate(String id, Location place, Location first) {
        findings.add(DUPLICATE.at(place, id).with(Note.of("first", first)));
    }

    private void trait(String words, Value.Group group) {
        traits.putIfAbsent(words, group.values().containsKey("id") ? place(group, "id") : group.location());
    }

    /** The place of a value; of the group where it is missing. */
    static Location place(Value.Group group, String key) {
        Value value = group.values().get(key);
        return value == null ? group.location() : value.location();
    }

    static List<Value.Group> groups(@Nullable Value value) {
        return items(value, Value.Group.class);
    }

    static <V extends Value> List<V> items(@Nullable Value value, Class<V> wanted) {
        return value instanceof Value.Many many
                ? many.items().stream()
                        .filter(wanted::isInstance)
                        .map(wanted::cast)
                        .toList()
                : List.of();
    }

    static int number(@Nullable Value value, int otherwise) {
        return value instanceof Value.Number number
                ? number.number().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()
                : otherwise;
    }

    private String text(Value.Group group, String key) {
        return group.values().get(key) instanceof Value.Text text ? text.in(language) : "";
    }

    private @Nullable String textOrNull(Value.Group group, String key) {
        String text = text(group, key);
        return text.isEmpty() ? null : text;
    }
}
