package org.netzbericht.feature.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    private static final Dictionary BUILTIN = Dictionary.builtin();

    @Test
    void takesCompoundsApartByTheDictionary() {
        Compounds compounds = new Compounds(BUILTIN, Map.of(), Set.of());

        assertThat(parts(compounds, "Integrationsbeirat")).containsExactly("integration", "beirat");
        assertThat(parts(compounds, "Begegnungscafé")).containsExactly("begegnung", "caf");
        assertThat(parts(compounds, "Gebetsräume")).contains("raum");
        assertThat(parts(compounds, "Muslimfeindlichkeit")).contains("feindlichkeit");
    }

    @Test
    void leavesSimpleWordsWhole() {
        Compounds compounds = new Compounds(BUILTIN, Map.of(), Set.of());

        for (String word : List.of(
                "Verwaltung", "Gemeinde", "Beteiligung", "Synagoge", "Religion", "Finanzierung", "2015er", "Rat")) {
            assertThat(parts(compounds, word)).as(word).isEmpty();
        }
    }

    @Test
    void takesThemApartByTheWordsOfTheSiteAlone() {
        Compounds compounds =
                new Compounds(Dictionary.NONE, Map.of("integration", 3, "beirat", 2), Set.of("integration", "beirat"));

        assertThat(parts(compounds, "Integrationsbeirat")).containsExactly("integration", "beirat");
        assertThat(parts(compounds, "Seniorenbeirat")).isEmpty();
    }

    @Test
    void addsPairsThatAreWordsOfTheSite() {
        Compounds compounds = new Compounds(BUILTIN, Map.of(), Set.of("jugendfeuerwehr", "feuerwehr"));

        assertThat(parts(compounds, "Jugendfeuerwehrhaus")).contains("feuerwehr", "haus");
    }

    private static List<String> parts(Compounds compounds, String word) {
        return compounds.parts(word, Folding.fold(word));
    }
}
