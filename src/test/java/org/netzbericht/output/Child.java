package org.netzbericht.output;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.output.Opening.Opened;

/** A second program that uses the same target, and its main method. */
final class Child {
    private static final int FILES = 150;

    private Child() {}

    /** Starts a JVM with a role, {@code publish}, {@code hold} or {@code contend}, and a target. */
    static Process start(String role, Path target) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-Xmx64m", "-cp"));
        command.add(classes(Publication.class) + System.getProperty("path.separator") + classes(Child.class));
        command.addAll(List.of(Child.class.getName(), role, target.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** One of two sites that differ in most files, some of which only one of them has. */
    static Map<String, String> site(int version) {
        Map<String, String> site = new HashMap<>();
        for (int i = 0; i < FILES; i++) {
            boolean here = i % 7 != 3 || version == 0;
            if (here && (i % 7 != 4 || version == 1)) {
                String path = "p/" + i % 40 + "/" + i + (i % 2 == 0 ? "/index.html" : ".html");
                site.put(path, text(path, i % 7 == 0 ? 0 : version));
            }
        }
        site.put("index.html", text("index.html", version));
        return site;
    }

    static String text(String path, int version) {
        return (path + " " + version + "\n").repeat(60);
    }

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        switch (args[0]) {
            case "publish" -> publishForEver(target);
            case "hold" -> hold(target);
            case "contend" -> contend(target);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void publishForEver(Path target) {
        for (int version = 1; ; version = 1 - version) {
            try (Publication publication = Trees.open(target)) {
                Trees.stage(publication, site(version));
                say('p');
                publication.publish();
            }
        }
    }

    private static void hold(Path target) throws IOException {
        if (!(Publication.open(target, List.of(), false) instanceof Opened opened)) {
            say('l');
            return;
        }
        try (Publication publication = opened.publication()) {
            Trees.stage(publication, Map.of("held", "held"));
            say('h');
            System.in.read();
        }
    }

    /** Nobody else may be in between; the file is the witness. */
    private static void contend(Path target) throws IOException {
        Path witness = target.resolveSibling("witness");
        int held = 0;
        while (held < 150) {
            if (Publication.open(target, List.of(), false) instanceof Opened opened) {
                try (Publication publication = opened.publication()) {
                    Files.createFile(witness);
                    Trees.stage(publication, Map.of("a", "a"));
                    Files.delete(witness);
                    held++;
                }
            }
        }
    }

    private static void say(char c) {
        System.out.print(c);
        System.out.flush();
    }
}
