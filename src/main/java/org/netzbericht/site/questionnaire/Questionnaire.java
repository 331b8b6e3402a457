package org.netzbericht.site.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Value;

/**
 * A questionnaire in one language. Immutable.
 *
 * @param entry in this language
 * @param threshold the per cent of a dimension's questions that must be answered with points before it has a score
 * @param anonymousFrom the smallest number of sets of answers that a summary is made of
 */
public record Questionnaire(
        Entry entry,
        String language,
        int version,
        int threshold,
        int anonymousFrom,
        List<Scale> scales,
        List<Dimension> dimensions,
        List<Faq> faq) {

    /** Whether its questions are in its language, and not only what stands around them. */
    public boolean isTranslated() {
        Value asked = entry.get("dimensions");
        return asked == null || asked.location().file().equals(entry.file());
    }

    /** What a question can be answered with, in the order shown; points rise or fall from option to option. */
    public record Scale(String id, String label, List<Option> options) {
        public Scale {
            options = List.copyOf(options);
        }

        /** The points of the best answer. */
        public int most() {
            return options.stream()
                    .map(Option::points)
                    .filter(points -> points != null)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        }

        public @Nullable Option option(@Nullable String id) {
            return options.stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An answer. {@code points} is null for one that scores nothing: not known, does not apply. */
    public record Option(String id, String label, @Nullable Integer points) {}

    /**
     * A part of the questionnaire with a score of its own.
     *
     * @param weight in the line for all dimensions
     * @param bands what scores mean, from the lowest
     */
    public record Dimension(
            String id,
            String title,
            @Nullable String summary,
            Value.@Nullable Markdown intro,
            int weight,
            List<Topic> topics,
            List<Band> bands) {
        public Dimension {
            topics = List.copyOf(topics);
            bands = List.copyOf(bands);
        }

        public List<Question> questions() {
            return topics.stream().flatMap(topic -> topic.questions().stream()).toList();
        }
    }

    public record Topic(String id, String title, List<Question> questions) {
        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param help what is meant
     * @param evidence where to find the answer
     */
    public record Question(
            String id,
            String text,
            @Nullable String help,
            @Nullable String evidence,
            Scale scale,
            int weight) {
        /** What the best answer is worth. */
        public int most() {
            return weight * scale.most();
        }
    }

    /** What a score from {@code from} to {@code to} per cent, both included, means, and what may come next. */
    public record Band(int from, int to, String label, String text, List<Value.Reference> suggestions) {
        public Band {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A question about the questionnaire. */
    public record Faq(String question, Value.Markdown answer) {}

    public Questionnaire {
        scales = List.copyOf(scales);
        dimensions = List.copyOf(dimensions);
        faq = List.copyOf(faq);
    }

    public String id() {
        return entry.id();
    }

    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        dimensions.forEach(dimension -> questions.addAll(dimension.questions()));
        return questions;
    }

    public @Nullable Question question(String id) {
        return questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
