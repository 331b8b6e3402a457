package org.netzbericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/build/LambdaClasses.java}, which writes the program's jar: what lambdas of each kind say, they say as classes too. */
class LambdaClassesTest {
    private static final String KINDS = """
            import java.util.*;
            import java.util.function.*;

            public class Kinds {
                private final String own;
                Kinds(String own) { this.own = own; }

                interface Named {
                    String name();
                    private String twice() { return name() + name(); }
                    default Supplier<String> doubled() { return this::twice; }
                    default Supplier<String> shouted() { return () -> twice() + "!"; }
                }
                interface Five { long sum(byte a, long b, double c, int d, Object e); }
                interface Worded<T extends CharSequence> { T of(T in); }
                static class Inner {
                    private String secret() { return "secret"; }
                    Supplier<String> told() { return this::secret; }
                }

                private static String closed(Object o) { return "<" + o + ">"; }
                private String opened(int n) { return own + n; }
                static int count;

                public static String all() {
                    List<Object> said = new ArrayList<>();
                    Kinds kinds = new Kinds("k");
                    byte b = 1; short s = 2; char c = 'c'; int i = 4; long l = 5; float f = 6; double d = 7; boolean yes = true;
                    Supplier<Object> captured = () -> "" + b + s + c + i + l + f + d + yes + kinds.own;
                    said.add(captured.get());
                    Function<Object, String> toStatic = Kinds::closed;
                    said.add(toStatic.apply(1));
                    IntFunction<String> bound = kinds::opened;
                    said.add(bound.apply(3));
                    BiFunction<Kinds, Integer, String> unbound = Kinds::opened;
                    said.add(unbound.apply(kinds, 4));
                    Function<String, Kinds> made = Kinds::new;
                    said.add(made.apply("new").own);
                    IntFunction<int[]> array = int[]::new;
                    said.add(array.apply(3).length);
                    ToLongFunction<Integer> wider = Integer::intValue;
                    said.add(wider.applyAsLong(8));
                    ToDoubleBiFunction<Long, Float> mixed = (x, y) -> x + y;
                    said.add(mixed.applyAsDouble(1L, 0.5f));
                    Supplier<Long> boxed = System.getProperties().containsKey("none") ? () -> 1L : Long.valueOf(9)::longValue;
                    said.add(boxed.get());
                    Consumer<String> dropped = said::add;
                    dropped.accept("dropped");
                    LongConsumer droppedLong = Long::valueOf;
                    droppedLong.accept(1);
                    Consumer<Object> droppedTwo = o -> Long.parseLong("1");
                    droppedTwo.accept(1);
                    Function<String, Long> parsed = Long::parseLong;
                    said.add(parsed.apply("12"));
                    Runnable counted = () -> count++;
                    counted.run();
                    counted.run();
                    said.add(count);
                    Five five = (p, q, r, t, u) -> p + q + (long) r + t + u.hashCode();
                    said.add(five.sum((byte) 1, 2, 3.5, 4, 5));
                    Worded<String> worded = String::trim;
                    said.add(worded.of(" trimmed "));
                    Named named = () -> "n";
                    said.add(named.doubled().get() + named.shouted().get());
                    said.add(new Inner().told().get() + new Inner().secret());
                    Function<Integer, Function<Integer, Integer>> nested = x -> y -> x * y;
                    said.add(nested.apply(6).apply(7));
                    Comparator<String> chained = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
                    said.add(List.of("b", "a", "cc").stream().sorted(chained).map(x -> x + i).toList());
                    Supplier<Runnable> once = () -> () -> {};
                    said.add(once.get() == once.get());
                    new Object() { void say() { Supplier<String> inside = () -> kinds.own + "inside"; said.add(inside.get()); } }.say();
                    return said.toString();
                }
            }
            """;

    @TempDir
    private Path tmp;

    @Test
    void eachKindOfLambdaSaysTheSameAsAClass() throws Exception {
        Path plain = jar(compiled("Kinds.java", KINDS));
        Path classes = tmp.resolve("classes.jar");
        Path again = tmp.resolve("again.jar");
        run(plain, classes);
        run(plain, again);
        assertThat(said(classes))
                .isEqualTo(said(plain))
                .isEqualTo("[1"
                        + "2c456.07.0truek, <1>, k3, k4, new, 3, 8, 1.5, 9, dropped, 12, 2, 15, trimmed, nnnn!, secretsecret, 42,"
                        + " [b4, a4, cc4], true, kinside]");
        assertThat(classes).hasSameBinaryContentAs(again);
        assertThat(factories(plain)).isNotEmpty();
        assertThat(factories(classes)).isEmpty();
    }

    /** What asks Java to make classes at run time. */
    private static List<String> factories(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> text(file, entry).contains("LambdaMetafactory"))
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    private static String text(JarFile file, JarEntry entry) {
        try (var in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object said(Path jar) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return loader.loadClass("Kinds").getMethod("all").invoke(null);
        }
    }

    /** Runs the tool itself, compiled here. */
    private void run(Path from, Path to) throws Exception {
        Path classes = compiled("LambdaClasses.java", Files.readString(Path.of("src/build/LambdaClasses.java")));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("LambdaClasses").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {from.toString(), to.toString()});
        }
    }

    private Path compiled(String name, String source) throws IOException {
        Path folder = Files.createTempDirectory(tmp, "compiled");
        Path file = Files.writeString(folder.resolve(name), source);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-nowarn", "-d", folder.toString(), file.toString());
        assertThat(code).isZero();
        return folder;
    }

    private Path jar(Path folder) throws IOException {
        Path jar = tmp.resolve("plain.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new JarEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
