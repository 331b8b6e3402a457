package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Messages;

/** Whatever the program can find has words: a sentence, a reason and a remedy, in German and in English. */
class KindTextsTest {
    private static final Pattern NOTE = Pattern.compile("Note\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("\"(target\\.[A-Za-z]+)\"");
    private static final Pattern PLACE = Pattern.compile("(?<!\\])\\{[0-9]}");

    /** Words of the frame around findings. */
    private static final Set<String> FRAME =
            Set.of("severity.error", "severity.warning", "suggest", "more", "more.findings");

    private static final Messages GERMAN = Messages.of("de");
    private static final Messages ENGLISH = Messages.of("en");

    @Test
    void everyCodeBelongsToOneKind() {
        assertThat(Kinds.all())
                .allSatisfy((code, classes) -> assertThat(classes).as(code).hasSize(1));
    }

    @Test
    void everyCodeIsAreaAndNameInCamelCase() {
        assertThat(Kinds.all().keySet())
                .allSatisfy(code -> assertThat(code).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*"));
    }

    @Test
    void everyKindAndEveryNoteHasItsTextsAndNoTextIsLeftOver() throws IOException {
        Set<String> needed = new TreeSet<>(FRAME);
        codes().forEach(code -> needed.addAll(List.of(code, code + ".why", code + ".fix")));
        notes().forEach(code -> needed.add("note." + code));
        assertThat(new TreeSet<>(GERMAN.keys())).containsExactlyElementsOf(needed);
        assertThat(new TreeSet<>(ENGLISH.keys())).containsExactlyElementsOf(needed);
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (String language : List.of("de", "en")) {
            List<String> keys = Files.readAllLines(
                            Path.of("src/main/resources/org/netzbericht/messages_" + language + ".properties"))
                    .stream()
                    .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesFillInTheSameArguments() throws IOException {
        for (String code : codes()) {
            Set<String> german = new TreeSet<>();
            Set<String> english = new TreeSet<>();
            for (String part : List.of("", ".why", ".fix")) {
                german.addAll(places(raw(GERMAN, code + part)));
                english.addAll(places(raw(ENGLISH, code + part)));
            }
            assertThat(german).as(code).isEqualTo(english);
            assertThat(places(raw(GERMAN, code))).as(code).isEqualTo(places(raw(ENGLISH, code)));
        }
    }

    @Test
    void everyTextIsASentence() throws IOException {
        for (Messages messages : List.of(GERMAN, ENGLISH)) {
            for (String code : codes()) {
                for (String part : List.of("", ".why", ".fix")) {
                    assertThat(isSentence(raw(messages, code + part)))
                            .as(code + part + "=" + raw(messages, code + part))
                            .isTrue();
                }
            }
            for (String note : notes()) {
                assertThat(isSentence(raw(messages, "note." + note)))
                        .as("note." + note)
                        .isTrue();
            }
        }
    }

    @Test
    void quotesAreThoseOfTheLanguage() throws IOException {
        for (String code : codes()) {
            for (String part : List.of("", ".why", ".fix")) {
                String german = raw(GERMAN, code + part);
                assertThat(german.chars().filter(c -> c == '„').count())
                        .as(german)
                        .isEqualTo(german.chars().filter(c -> c == '“').count());
                assertThat(german).doesNotContain("”");
                String english = raw(ENGLISH, code + part);
                assertThat(english.chars().filter(c -> c == '“').count())
                        .as(english)
                        .isEqualTo(english.chars().filter(c -> c == '”').count());
                assertThat(english).doesNotContain("„");
            }
        }
    }

    /** Starts with a capital or a quote; ends with a full stop. */
    private static boolean isSentence(String text) {
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || "„“…".indexOf(first) >= 0;
        return begins && text.endsWith(".") && !text.contains("  ");
    }

    private static String raw(Messages messages, String key) {
        return messages.text(key);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static List<String> codes() throws IOException {
        List<String> codes = new ArrayList<>(Kinds.all().keySet());
        codes.addAll(inSources(REFUSAL));
        return codes;
    }

    private static Set<String> notes() throws IOException {
        return inSources(NOTE);
    }

    private static Set<String> inSources(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
