package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Messages;

class PlainLineTest {
    private static final Messages WORDS = Messages.in("/org/netzbericht/cli/cli_de.properties");

    @Test
    void readsPlainLinesItself() {
        var line = List.of("-s", "a b", "--base-url=https://x.de/?a=b", "-D", "--fail-on", "warn", "-s", "c");
        Arguments read = PlainLine.read(Verb.BUILD, true, line);
        assertThat(read).isNotNull();
        assertThat(read.value(Switch.SOURCE)).isEqualTo("c");
        assertThat(read.value(Switch.BASE_URL)).isEqualTo("https://x.de/?a=b");
        assertThat(read.has(Switch.DRAFTS)).isTrue();
        assertThat(read.has(Switch.FUTURE)).isFalse();
    }

    @Test
    void whereItAnswersPicocliAnswersTheSame() {
        var pieces = new ArrayList<>(List.of("x", "de", "warn", "-DF", "-sx", "--", "-", "=", "\"q\"", "ä b", "@x"));
        for (Switch option : Switch.values()) {
            for (String name : option.names()) {
                pieces.addAll(List.of(name, name + "=v", name + "="));
            }
        }
        Random random = new Random(7);
        int answered = 0;
        for (int i = 0; i < 4000; i++) {
            Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
            List<String> line = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                line.add(pieces.get(random.nextInt(pieces.size())));
            }
            Arguments plain = PlainLine.read(verb, true, line);
            if (plain != null) {
                answered++;
                assertThat(plain).as(verb + " " + line).isEqualTo(Arguments.parse(verb, true, line, WORDS));
            }
        }
        assertThat(answered).isGreaterThan(300);
    }
}
