package org.netzbericht.feature.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haus Häuser Hauses Häusern",
                "Arzt Ärzte Arztes Ärzten",
                "Bürger Bürgern Bürgers Bürgerin Bürgerinnen Bürger*innen Bürger:in Bürger_innen Bürger/-innen BürgerInnen Bürger(innen)",
                "Museum Museen Museums",
                "Jubiläum Jubiläen",
                "Gebetsraum Gebetsräume Gebetsräumen",
                "Visum Visa",
                "Forum Foren Forums",
                "Thema Themen",
                "Zeugnis Zeugnisse Zeugnissen",
                "Straße Strasse STRASSE Straßen",
                "Köln Koeln koln KÖLN",
                "Café Cafe Cafés",
                "Diyarbakır Diyarbakir diyarbakır",
                "Łódź Lodz",
                "göçmen gocmen GÖÇMEN",
                "مسجد المسجد والمسجد",
                "Online-Beratung Onlineberatung Onlineberatungen",
                "barrierefrei barrierefreie barrierefreien barrierefreier"
            })
    void formsOfAWordHaveOneStem(String forms) {
        List<Word> words = words(forms);

        assertThat(words).hasSize(forms.split(" ").length);
        assertThat(words).extracting(Word::stem).containsOnly(words.get(0).stem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bürger Burg", "Schüler Schule", "Wähler Wahl", "Eigentum Eigen", "Rat Rad", "innen in"})
    void otherWordsHaveOthers(String two) {
        List<Word> words = words(two);

        assertThat(words.get(0).stem()).isNotEqualTo(words.get(1).stem());
    }

    @Test
    void wordsWithHyphensAreKnownByTheirParts() {
        assertThat(words("Ein Dolmetscher*innen-Dienst."))
                .extracting(Word::folded)
                .containsExactly("ein", "dolmetscherinnendienst");
        assertThat(words("Nordrhein-Westfalen").get(0).parts()).containsExactly("nordrhein", "westfalen");
        assertThat(words("a- b").get(0).parts()).isEmpty();
    }

    @Test
    void marksBetweenWordsArePartOfNone() {
        assertThat(words("und/oder 3*4, z.\u00a0B. „so“ (in)"))
                .extracting(Word::folded)
                .containsExactly("und", "oder", "3", "4", "z", "b", "so", "in");
    }

    @Test
    void wordsThatSayNothingAreKnown() {
        assertThat(words("die für Über")).allMatch(Word::isStopWord);
        assertThat(words("Moschee")).noneMatch(Word::isStopWord);
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Scanner.scan(text, found -> words.add(Word.of(found)));
        return words;
    }
}
