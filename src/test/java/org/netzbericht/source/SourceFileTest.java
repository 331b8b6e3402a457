package org.netzbericht.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void composesWhatIsWrittenInPieces() {
        assertThat(SourceFile.of("a.md", "Ko\u0308ln \u2013 10\u2000\u212B").text())
                .isEqualTo("Köln – 10\u2002Å");
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
