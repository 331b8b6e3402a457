package org.netzbericht.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void composesWhatIsWrittenInPieces() {
        assertThat(SourceFile.of("a.md", "Ko\u0308ln \u2013 10\u2000\u212B").text())
                .isEqualTo("Köln – 10\u2002Å");
    }

    /** Controls, formats and private characters may do harm; those that are left out cost time only. */
    @Test
    void takesForHarmlessOnlyWhatIsPlainAndSeen() {
        Set<Integer> hidden = Set.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR,
                (int) Character.PRIVATE_USE,
                (int) Character.UNASSIGNED);
        String harmless = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> Character.getType(point) != Character.SURROGATE) // UTF-8 has none
                .filter(point -> read(Character.toString(point)).isHarmless())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(harmless).contains("a", "ß", "„", "–", "…", "\n", "\t").matches(SourceFile::isPlain);
        assertThat(harmless.codePoints()
                        .filter(point -> hidden.contains(Character.getType(point)))
                        .mapToObj(Character::toString))
                .as("a soft hyphen is seen where a word parts")
                .containsExactlyInAnyOrder("\n", "\t", "\u00AD");
        assertThat(read(harmless).text()).isEqualTo(harmless);
    }

    @Test
    void takesHalfACharacterForNoHarmlessOne() {
        for (String text : new String[] {"ä", "–"}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int length = 1; length < bytes.length; length++) {
                SourceFile file = SourceFile.read("a.md", Arrays.copyOf(bytes, length));
                assertThat(file.isHarmless()).isFalse();
                assertThat(file.malformedAt()).isZero();
            }
        }
    }

    private static SourceFile read(String text) {
        return SourceFile.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each behind each; those that are left out cost time only. */
    @Test
    void takesForPlainOnlyWhatIsNormal() {
        List<String> plain = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(SourceFile::isPlain)
                .toList();
        List<String> changed = new ArrayList<>();
        for (String first : plain) {
            for (String second : plain) {
                if (!Normalizer.isNormalized(first + second, Normalizer.Form.NFC)) {
                    changed.add(first + second);
                }
            }
        }

        assertThat(changed).isEmpty();
        assertThat(plain).contains("a", "ß", "ğ", "ع", "„", "–", "€", "→", "−");
    }
}
