package org.netzbericht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program as a user meets it, driven by shell scripts. The scripts are ASCII and spell umlauts as octal numbers, so that the tests
 * themselves do not depend on a locale. {@code $home} is the distribution, {@code $tmp} a folder of the test.
 */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final Path HOME = Path.of("target/netzbericht").toAbsolutePath();
    private static final String VERSION_LINE = "netzbericht \\d+\\.\\d+\\.\\d+\n";
    private static final String IS_ARCHIVED = "org.netzbericht.cli.Main source: shared objects file";

    @TempDir
    private Path tmp;

    @BeforeEach
    void emptyCache() throws IOException {
        Files.createDirectories(tmp.resolve("cache"));
    }

    private record Ended(int code, String out, String err) {}

    private Ended sh(String script) throws IOException, InterruptedException {
        return ended(start("/bin/sh", "-c", script));
    }

    private Process start(String... command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(tmp.toFile())
                .redirectOutput(tmp.resolve("stdout.txt").toFile())
                .redirectError(tmp.resolve("stderr.txt").toFile());
        builder.environment().put("home", HOME.toString());
        builder.environment().put("tmp", tmp.toString());
        builder.environment().put("XDG_CACHE_HOME", tmp.resolve("cache").toString());
        builder.environment().remove("NETZBERICHT_LANG");
        builder.environment().remove("NETZBERICHT_JAVA_OPTS");
        builder.environment().remove("NETZBERICHT_ARCHIVE");
        return builder.start();
    }

    private Ended ended(Process process) throws IOException, InterruptedException {
        boolean inTime = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(inTime).as("ends in time").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(tmp.resolve("stdout.txt"), StandardCharsets.UTF_8),
                Files.readString(tmp.resolve("stderr.txt"), StandardCharsets.UTF_8));
    }

    private void showsVersion(String script) throws IOException, InterruptedException {
        Ended ended = sh(script);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).matches(VERSION_LINE);
        assertThat(ended.code()).isZero();
    }

    @Test
    void startsFromAnywhereAndThroughLinks() throws Exception {
        showsVersion("\"$home/bin/netzbericht\" version");
        showsVersion("cd \"$home/bin\" && ./netzbericht version");
        showsVersion("cd \"$home\" && sh bin/netzbericht version");
        showsVersion("cd \"$home/bin\" && sh netzbericht version");
        showsVersion("PATH=\"$home/bin:$PATH\" && netzbericht version");
        showsVersion("ln -s \"$home/bin/netzbericht\" one && ln -s one two && ./two version");
        showsVersion("mkdir x && ln -s ../one x/three && cd / && \"$tmp/x/three\" version");
    }

    @Test
    void usesTheArchiveMadeWithIt() throws Exception {
        Ended ended = sh("NETZBERICHT_JAVA_OPTS=-Xlog:class+load \"$home/bin/netzbericht\" version");
        assertThat(ended.out()).contains(IS_ARCHIVED);
        assertThat(tmp.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void aMovedCopyMakesItsOwnArchiveInSilenceAndUsesIt() throws Exception {
        showsVersion("cp -R \"$home\" copy && copy/bin/netzbericht version");
        Ended made = sh("for i in $(seq 600); do ls cache/netzbericht/*.for 2>/dev/null && break; sleep 0.1; done");
        assertThat(made.out()).as("made in the background").contains(".jsa.for");
        Ended ended = sh("NETZBERICHT_JAVA_OPTS=-Xlog:class+load copy/bin/netzbericht version");
        assertThat(ended.out()).contains(IS_ARCHIVED);
        assertThat(ended.err()).isEmpty();
        showsVersion("copy/bin/netzbericht version");
        assertThat(sh("ls cache/netzbericht | wc -l").out().strip()).isEqualTo("2");
    }

    /** Java 17 archives no classes of jars whose paths a URL has to encode; the program works there, only slower. */
    @Test
    void worksInAFolderWithSpacesAndUmlauts() throws Exception {
        String copy = "copy=\"$tmp/mein $(printf 'K\\303\\266ln')\"; ";
        showsVersion(copy + "cp -R \"$home\" \"$copy\" && \"$copy/bin/netzbericht\" version");
        Ended ended = sh(copy + "cd \"$copy\" && LC_ALL=C bin/netzbericht check -s warmup/none");
        assertThat(ended.err()).startsWith("Kein Ordner „site-content“ in ").contains("/mein Köln/warmup/none.");
        showsVersion(copy + "\"$copy/bin/netzbericht\" version");
    }

    @Test
    void worksInSilenceWithoutAnArchive() throws Exception {
        String copy = "cp -R \"$home\" copy && ";
        showsVersion(copy + "rm copy/lib/*.jsa && XDG_CACHE_HOME=/dev/null/none copy/bin/netzbericht version");
        showsVersion("unset XDG_CACHE_HOME; HOME= copy/bin/netzbericht version");
        showsVersion("NETZBERICHT_ARCHIVE=off copy/bin/netzbericht version");
        assertThat(tmp.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void aBrokenArchiveIsIgnoredInSilence() throws Exception {
        String copy = "cp -R \"$home\" copy && sed \"s|$home|$(cd copy && pwd -P)|\" \"$home/lib/netzbericht.jsa.for\""
                + " >copy/lib/netzbericht.jsa.for && rm -f copy/lib/netzbericht.jsa && ";
        showsVersion(copy + "head -c 4000 /dev/zero >copy/lib/netzbericht.jsa && copy/bin/netzbericht version");
        showsVersion(
                "head -c 90000 \"$home/lib/netzbericht.jsa\" >copy/lib/netzbericht.jsa; copy/bin/netzbericht version");
        showsVersion("cat \"$home/lib/netzbericht.jsa\" >copy/lib/netzbericht.jsa; copy/bin/netzbericht version");
    }

    @Test
    void namesWithUmlautsWorkUnderAnyLocale() throws Exception {
        for (String locale :
                new String[] {"LC_ALL=C", "LANG=", "LC_ALL=de_XX.UTF-8", "LC_ALL=C.UTF-8", "LC_ALL=POSIX"}) {
            Ended ended = sh("unset LANG LC_ALL LC_CTYPE; export " + locale
                    + "; site=\"$tmp/N$(printf '\\303\\274')rnberg\"; mkdir -p \"$site/site-content\""
                    + "; \"$home/bin/netzbericht\" check -s \"$site\" >/dev/null 2>&1; echo $?"
                    + "; \"$home/bin/netzbericht\" check -s \"$site/x\"");
            assertThat(ended.out()).as("finds the folder").isNotEqualTo("2\n");
            assertThat(ended.err()).startsWith("Kein Ordner „site-content“ in ").contains("/Nürnberg/x.");
            assertThat(ended.code()).isEqualTo(2);
        }
    }

    @Test
    void aClosedPipeEndsTheRunQuietly() throws Exception {
        Ended ended = sh("\"$home/bin/netzbericht\" completion bash | head -n 1");
        assertThat(ended.out()).isEqualTo("#!/usr/bin/env bash\n");
        assertThat(ended.err()).isEmpty();
        Ended closed = sh("(\"$home/bin/netzbericht\" completion bash; echo $? >code) | true; cat code");
        assertThat(closed.out()).isEqualTo("0\n");
        assertThat(closed.err()).isEmpty();
    }

    @Test
    void anInterruptedBuildEndsWith130AndLeavesTheTargetAsItWas() throws Exception {
        writeLargeSite("Vorher");
        assertThat(sh("\"$home/bin/netzbericht\" build -q && cp -R output before")
                        .code())
                .isZero();
        writeLargeSite("Nachher"); // the title stands on every page
        List<String> build = new ArrayList<>(List.of(HOME + "/bin/netzbericht", "build", "--threads", "1"));
        if (sh("env --default-signal=INT true").code() == 0) { // who runs tests in the background may have it ignored
            build.addAll(0, List.of("env", "--default-signal=INT"));
        }
        Process interrupted = start(build.toArray(String[]::new));
        while (interrupted.isAlive() && !isStaging()) {
            Thread.sleep(1);
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(interrupted.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(ended(interrupted)).isEqualTo(new Ended(130, "", ""));
        assertThat(sh("diff -r before output")).as("the target").isEqualTo(new Ended(0, "", ""));

        assertThat(sh("\"$home/bin/netzbericht\" build -q && \"$home/bin/netzbericht\" build -q -d clean"))
                .isEqualTo(new Ended(0, "", ""));
        assertThat(sh("diff -r clean output; cmp -s before/index.html output/index.html; echo $?; ls -A"))
                .isEqualTo(new Ended(0, "1\nbefore\ncache\nclean\noutput\nsite-content\nstderr.txt\nstdout.txt\n", ""));
    }

    private boolean isStaging() throws IOException {
        Path stage = tmp.resolve(".output.netzbericht/stage");
        if (!Files.isDirectory(stage)) {
            return false;
        }
        try (Stream<Path> staged = Files.list(stage)) {
            return staged.findAny().isPresent();
        }
    }

    /** The warm-up site with a thousand records more, so that a build takes its time. */
    private void writeLargeSite(String title) throws IOException, InterruptedException {
        assertThat(sh("cp -R \"$home/warmup/site-content\" .").code()).isZero();
        Path content = tmp.resolve("site-content");
        String work = Files.readString(content.resolve("works/werk-1.md"));
        String other = work.replace("aliases: [/alt/werk-1/]\n", "");
        assertThat(other).isNotEqualTo(work);
        for (int i = 1; i <= 1000; i++) {
            Files.writeString(content.resolve("works/weiteres-" + i + ".md"), other);
        }
        String settings = Files.readString(content.resolve("site.yaml"));
        String renamed = settings.replaceFirst("(?m)^title:.*", "title: " + title);
        assertThat(renamed).isNotEqualTo(settings);
        Files.writeString(content.resolve("site.yaml"), renamed);
    }

    @Test
    void saysInBothLanguagesThatJavaIsMissingOrOld() throws Exception {
        Ended missing = sh("unset JAVA_HOME; PATH=/nonexistent /bin/sh \"$home/bin/netzbericht\" version");
        assertThat(missing.err()).isEqualTo("""
                Netzbericht braucht Java 17 oder neuer; es wurde keines gefunden. Java installieren oder JAVA_HOME setzen.
                Netzbericht needs Java 17 or newer; none was found. Install Java or set JAVA_HOME.
                """);
        assertThat(missing.code()).isEqualTo(3);
        for (String version : new String[] {"11.0.2", "1.8.0_292"}) {
            Ended old = sh("mkdir -p old/bin && echo 'JAVA_VERSION=\"" + version + "\"' >old/release"
                    + " && printf '#!/bin/sh\\n' >old/bin/java && chmod +x old/bin/java"
                    + "; JAVA_HOME=$tmp/old \"$home/bin/netzbericht\" version");
            assertThat(old.err())
                    .isEqualTo("Netzbericht braucht Java 17 oder neuer, gefunden: " + version + " (" + tmp
                            + "/old/bin/java).\nNetzbericht needs Java 17 or newer, found: " + version + " (" + tmp
                            + "/old/bin/java).\n");
            assertThat(old.code()).isEqualTo(3);
        }
    }

    @Test
    void ourJavaOptionsWin() throws Exception {
        Ended ended = sh("NETZBERICHT_JAVA_OPTS='-Xint -XX:+PrintFlagsFinal' \"$home/bin/netzbericht\" version");
        assertThat(ended.out()).containsPattern("bool UseInterpreter +=");
    }

    /** Windows misses labels in a file with other line ends, and reads other characters by the code page of the day. */
    @Test
    void theLauncherForWindowsIsWrittenAsItsShellReadsIt() throws IOException {
        String text = Files.readString(HOME.resolve("bin/netzbericht.cmd"), StandardCharsets.US_ASCII);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "@project");
        assertThat(text).endsWith("exit %nb_code%\r\n"); // what && and || of a caller go by is the last command
        List<String> targets = found("(?:goto |call :)(\\w+)\r", text);
        assertThat(targets).isNotEmpty();
        assertThat(found("(?m)^:(\\w+)", text)).doesNotHaveDuplicates().containsAll(targets);
    }

    @Test
    void bothLaunchersGiveJavaTheSameOptions() throws IOException {
        String options = "(?s)(-Xshare:auto .*? -Xss\\w+)";
        String shell = Files.readString(HOME.resolve("bin/netzbericht"))
                .replaceAll("\\\\\\s+", "")
                .replace("$huge ", "");
        String windows = Files.readString(HOME.resolve("bin/netzbericht.cmd"));
        assertThat(found(options, windows)).hasSize(1).isEqualTo(found(options, shell));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Java verifies a class before it initializes it, and makes none for lambdas, because none asks for that: see LambdaClassesTest. */
    @Test
    void everyClassIsWholeAndHasClassesForItsLambdas() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (Path jar : jars()) {
            jars.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader =
                        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                ZipFile program =
                        new ZipFile(HOME.resolve("lib/netzbericht.jar").toFile())) {
            List<? extends ZipEntry> classes = program.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            assertThat(classes).hasSizeGreaterThan(1000);
            for (ZipEntry entry : classes) {
                byte[] bytes = program.getInputStream(entry).readAllBytes();
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(entry.getName())
                        .doesNotContain("LambdaMetafactory");
                Class.forName(entry.getName().replace(".class", "").replace('/', '.'), true, loader);
            }
        }
    }

    @Test
    void everyJarHasItsLicence() throws IOException {
        Map<Pattern, Set<String>> licences = licences(HOME.resolve("licences/README.txt"));
        for (Path jar : jars()) {
            String name = jar.getFileName().toString();
            var own = licences.entrySet().stream()
                    .filter(entry -> entry.getKey().matcher(name).matches())
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            assertThat(own).as(name).isNotEmpty();
            own.forEach(
                    text -> assertThat(HOME.resolve("licences").resolve(text)).isNotEmptyFile());
        }
        assertThat(HOME.resolve("LICENSE")).isNotEmptyFile();
        assertThat(HOME.resolve("NOTICE")).isNotEmptyFile();
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("lib"))) {
            return files.filter(path -> path.toString().endsWith(".jar")).toList();
        }
    }

    /** Names of jars, in the index with stars, and the texts that stand behind them, in the same line or the next. */
    private static Map<Pattern, Set<String>> licences(Path index) throws IOException {
        Map<Pattern, Set<String>> licences = new LinkedHashMap<>();
        licences.put(Pattern.compile("netzbericht\\.jar"), Set.of("../LICENSE"));
        List<Pattern> jars = new ArrayList<>();
        for (String line : Files.readAllLines(index, StandardCharsets.UTF_8)) {
            Set<String> texts = new TreeSet<>();
            for (String word : line.split("[ ,()]+")) {
                if (word.endsWith(".jar")) {
                    jars.add(Pattern.compile(word.replace(".", "\\.").replace("*", ".*")));
                } else if (word.endsWith(".txt")) {
                    texts.add(word);
                }
            }
            if (!texts.isEmpty()) {
                jars.forEach(jar -> licences.put(jar, texts));
                jars.clear();
            }
        }
        return licences;
    }

    @Test
    void theZipHoldsTheSameButTheArchive() throws IOException {
        String version = InfoCommands.programVersion();
        var packed = new TreeSet<String>();
        try (ZipFile zip = new ZipFile("target/netzbericht-" + version + ".zip")) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(packed::add);
        }
        try (Stream<Path> files = Files.walk(HOME)) {
            var unpacked = files.filter(Files::isRegularFile)
                    .map(file -> "netzbericht-" + version + "/" + HOME.relativize(file))
                    .filter(name -> !name.contains(".jsa"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(packed).isEqualTo(unpacked);
        }
    }
}
