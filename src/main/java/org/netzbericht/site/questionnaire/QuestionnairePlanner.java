package org.netzbericht.site.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** Plans the questionnaires of a site: one for each published record and each language in which it is written. Pure. */
public final class QuestionnairePlanner {
    static final Kind VANISHED = Kind.error("questionnaire.vanished");
    static final Kind ADDED = Kind.error("questionnaire.added");
    static final Kind RETURNED = Kind.error("questionnaire.returned");
    static final Kind VERSION = Kind.error("questionnaire.version");
    static final Kind TRANSLATION = Kind.error("questionnaire.translation");

    private final Findings findings = new Findings();

    private QuestionnairePlanner() {}

    public static Checked<List<Questionnaire>> plan(Content content) {
        QuestionnairePlanner planner = new QuestionnairePlanner();
        List<Questionnaire> questionnaires = new ArrayList<>();
        for (Entry entry : content.published(Schema.QUESTIONNAIRE)) {
            var reader = new QuestionnaireReader(entry, content.schema().language(), planner.findings);
            Questionnaire first = reader.read();
            questionnaires.add(first);
            planner.versions(first);
            entry.translations()
                    .forEach((language, translated) ->
                            questionnaires.add(planner.translated(translated, language, reader.traits())));
        }
        return planner.findings.with(List.copyOf(questionnaires));
    }

    /** No question of an earlier version is gone without a word, none that was taken out comes back under its id. */
    private void versions(Questionnaire questionnaire) {
        Entry entry = questionnaire.entry();
        Set<String> asked = questionnaire.questions().stream()
                .map(Questionnaire.Question::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Location> retired = new HashMap<>();
        for (Value.Group group : QuestionnaireReader.groups(entry.get("retired"))) {
            Location place = QuestionnaireReader.place(group, "id");
            String id = group.values().get("id") instanceof Value.Text text ? text.text() : "";
            retired.put(id, place);
            if (asked.contains(id)) {
                findings.add(RETURNED, place, id);
            }
            notAfter(questionnaire, group, "since");
        }
        for (Value.Group group : QuestionnaireReader.groups(entry.get("earlier"))) {
            int version = notAfter(questionnaire, group, "version");
            List<Value.Text> listed = QuestionnaireReader.items(group.values().get("questions"), Value.Text.class);
            if (version == questionnaire.version()) {
                added(questionnaire, listed, QuestionnaireReader.place(group, "version"));
            }
            for (Value.Text id : listed) {
                if (!asked.contains(id.text()) && !retired.containsKey(id.text())) {
                    findings.add(VANISHED.at(id.location(), id.text(), version)
                            .suggesting(Suggestion.nearest(id.text(), asked)));
                }
            }
        }
    }

    /** A question that the list of the present version lacks came after it was made. */
    private void added(Questionnaire questionnaire, List<Value.Text> listed, Location place) {
        Set<String> known = listed.stream().map(Value.Text::text).collect(Collectors.toCollection(TreeSet::new));
        for (Questionnaire.Question question : questionnaire.questions()) {
            if (!known.contains(question.id())) {
                findings.add(ADDED.at(place, question.id(), questionnaire.version())
                        .suggesting(Suggestion.nearest(question.id(), known)));
            }
        }
    }

    private int notAfter(Questionnaire questionnaire, Value.Group group, String key) {
        int version = QuestionnaireReader.number(group.values().get(key), 0);
        if (version > questionnaire.version()) {
            findings.add(VERSION, QuestionnaireReader.place(group, key), version, questionnaire.version());
        }
        return version;
    }

    /** A translation asks the same, with the same answers and weights. */
    private Questionnaire translated(Entry entry, String language, Map<String, Location> wanted) {
        // What is wrong with the questionnaire itself was said of the first language; here only differences count.
        var reader = new QuestionnaireReader(entry, language, new Findings());
        Questionnaire questionnaire = reader.read();
        Map<String, Location> given = reader.traits();
        if (wanted.isEmpty()) {
            return questionnaire; // the first language could not be read, which is said elsewhere
        }
        given.forEach((trait, place) -> {
            if (!wanted.containsKey(trait)) {
                findings.add(TRANSLATION.at(place, trait).suggesting(Suggestion.nearest(trait, wanted.keySet())));
            }
        });
        wanted.forEach((trait, place) -> {
            if (!given.containsKey(trait)) {
                findings.add(TRANSLATION.at(entry.location(), trait).with(Note.of("first", place)));
            }
        });
        return questionnaire;
    }
}
