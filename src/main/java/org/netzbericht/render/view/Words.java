package org.netzbericht.render.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The interface words of one language; those it lacks are said in the site's first. Immutable. */
public record Words(
        String language,
        Map<String, String> texts,
        @Nullable Words first) {
    private static final List<String> NEEDED = List.of(
            "asOf",
            "bibliography",
            "blockCase",
            "blockChecklist",
            "blockDefinition",
            "blockExample",
            "blockKeyfigure",
            "blockLegal",
            "blockStep",
            "blockTip",
            "blockVoice",
            "blockWarning",
            "bookBibliography",
            "bookFigures",
            "bookIndex",
            "bookPrint",
            "cancelled",
            "checkedFor",
            "checkedWith",
            "chartCount",
            "chartData",
            "chartFrom",
            "chartName",
            "chartUntil",
            "chartValue",
            "citationEditors",
            "citationIn",
            "citationNoDate",
            "dataTypeChoice",
            "dataTypeDate",
            "dataTypeLink",
            "dataTypeNumber",
            "dataTypeReference",
            "dataTypeText",
            "dataTypeYesNo",
            "dateDay",
            "dateMonth",
            "dateShort",
            "east",
            "epubAccessibility",
            "example",
            "footnote",
            "footnoteBack",
            "footnotes",
            "hardLanguage",
            "home",
            "labelAppendix",
            "labelChapter",
            "labelFigure",
            "labelSection",
            "labelTable",
            "listPart",
            "mapCrowd",
            "mapOf",
            "minutes",
            "months",
            "no",
            "north",
            "numberGroup",
            "numberGroupFrom",
            "numberPoint",
            "oclock",
            "ongoing",
            "orderDown",
            "orderUp",
            "pageReference",
            "permalink",
            "questionnaireDimension",
            "questionnaireFill",
            "questionnairePercent",
            "questionnaireScoring",
            "questionnaireSheet",
            "questionnaireSummary",
            "questionnaireSummaryChart",
            "questionnaireSummaryDescription",
            "questionnaireSummaryFew",
            "questionnaireSummaryFiles",
            "questionnaireSummaryLead",
            "questionnaireSummaryMean",
            "questionnaireSummaryText",
            "questionnaireSummaryTopics",
            "questionnaireTable",
            "questionnaireTopic",
            "questionnaireWorkshop",
            "quoteEnd",
            "quoteStart",
            "reportBarrierBody",
            "reportBarrierSubject",
            "searchKind",
            "searchList",
            "since",
            "signLanguage",
            "sourceOne",
            "stepActions",
            "stepGoal",
            "stepPitfalls",
            "stepQuestions",
            "stepTemplates",
            "stepTime",
            "stepWho",
            "table",
            "taggedPdf",
            "taskDone",
            "taskOpen",
            "withoutGroup",
            "workAccessed",
            "workAnd",
            "workAvailable",
            "workEdition",
            "workEditors",
            "workEtAl",
            "workIn",
            "workNoDate",
            "workPages",
            "yes");

    public Words {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The words that the program asks for itself, beside those of the theme, for a site of these languages. */
    public static List<String> needed(List<String> languages) {
        List<String> needed = new ArrayList<>(NEEDED);
        languages.forEach(language -> needed.add(ofLanguage(language)));
        return needed;
    }

    /** The key of a language's own name: {@code languageDe}, {@code languageDeSimple}. */
    static String ofLanguage(String tag) {
        StringBuilder key = new StringBuilder("language");
        for (String part : tag.split("-")) {
            key.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return key.toString();
    }

    /** A word by its key; the key itself where the theme does not have it, which the check of templates reports. */
    public String get(String key) {
        String own = texts.get(key);
        return own != null ? own : first == null ? key : first.get(key);
    }

    /** The language of a word. */
    String spoken(String key) {
        return first == null || texts.containsKey(key) ? language : first.spoken(key);
    }

    boolean has(String key) {
        return texts.containsKey(key) || first != null && first.has(key);
    }

    /** A word with its places {0} {1} … filled. */
    public String get(String key, String... args) {
        String text = get(key);
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", args[i]);
        }
        return text;
    }
}
