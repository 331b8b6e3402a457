package org.netzbericht.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netzbericht.content.yaml.YamlReader;
import org.netzbericht.source.SourceFile;

/** Hostile YAML costs neither time nor memory: each text less than a second, all of them within 64 MB. */
class YamlBombTest {
    private static final Set<String> HARMLESS =
            Set.of("commas", "many-keys", "long-word", "escapes", "many-lines", "block", "comments", "spaces");

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void eachIsReadWithinASecondAnd64Megabytes() throws IOException, InterruptedException {
        List<String> lines = child(YamlBombs.class.getName());
        assertThat(lines).hasSize(YamlBombs.all().size());
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(Long.parseLong(line.split(" ")[1])).as(line).isLessThan(1000));
    }

    @Test
    @Timeout(120)
    void aSiteOfBombsIsCheckedWithin64Megabytes() throws IOException, InterruptedException {
        SmallSite site = SmallSite.in(folder);
        YamlBombs.all().forEach((name, text) -> site.write("site-content/things/" + name + ".yaml", text));
        List<String> lines = child(BombedSite.class.getName(), folder.toString());
        Set<String> silent = new TreeSet<>(YamlBombs.all().keySet());
        silent.removeAll(lines);
        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsNoYamlForEditorsIsAFinding() {
        YamlBombs.all().forEach((name, text) -> {
            var found = YamlReader.read(SourceFile.of(name, text)).diagnostics();
            assertThat(found.isEmpty()).as(name).isEqualTo(HARMLESS.contains(name));
        });
    }

    @Test
    void moreThan256KilobytesAreNotRead() {
        var found = YamlReader.read(SourceFile.of("x.yaml", "a: " + "x".repeat(256 * 1024)))
                .diagnostics();
        assertThat(found).extracting(FindingText::of).containsExactly("error yaml.tooLong x.yaml:1:1 [256; 256]");
    }

    /** Checks the site in the folder given and prints the names of the files with findings. */
    static final class BombedSite {
        public static void main(String[] args) {
            var request = new BuildRequest(
                    Path.of(args[0]),
                    Path.of(args[0], "output"),
                    null,
                    Moment.of(SmallSite.NOON),
                    false,
                    false,
                    false,
                    false,
                    true,
                    org.netzbericht.diagnostic.Severity.ERROR,
                    2);
            Build.run(request, Progress.NONE).diagnostics().stream()
                    .map(found -> found.location().file().path())
                    .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""))
                    .distinct()
                    .forEach(System.out::println);
        }
    }

    /** What a program with 64 MB of memory prints. */
    private List<String> child(String... mainAndArguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        Path out = Files.createTempFile("bombs", ".out");
        Path err = Files.createTempFile("bombs", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        List<String> lines =
                Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        Files.delete(out);
        Files.delete(err);
        return lines;
    }
}
