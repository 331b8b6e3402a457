package org.netzbericht.site.questionnaire;

import java.util.Map;

/** Ids of questions and of the options chosen. What the questionnaire does not know counts for nothing. */
public record Answers(Map<String, String> options) {
    public Answers {
        options = Map.copyOf(options);
    }
}
