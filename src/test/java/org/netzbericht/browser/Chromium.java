package org.netzbericht.browser;

import com.google.gson.JsonArray;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium with a fresh profile that is deleted when it is closed. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--lang=de",
            "--mute-audio",
            "--no-default-browser-check",
            "--no-first-run",
            "--no-proxy-server",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** The program named by the environment variable CHROMIUM, else the first known name on PATH. */
    public static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv("PATH");
        return NAMES.stream()
                .flatMap(name -> Stream.of((path == null ? "" : path).split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Skips the running test if there is no browser; under CI=true a missing browser fails it. */
    public static Chromium startOrSkip() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            String message = "No Chromium on PATH (" + String.join(", ", NAMES)
                    + ") and CHROMIUM not set: browser tests were NOT run.";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(message);
            }
            Assumptions.abort(message);
        }
        return start(program.orElseThrow());
    }

    public static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("netzbericht-chromium-");
            List<String> command = Stream.of(
                            Stream.of(program.toString()), FLAGS.stream(), Stream.of("--user-data-dir=" + profile))
                    .flatMap(s -> s)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(profile.resolve("stderr.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Chromium(process, profile, new DevTools(endpoint(process, profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new tab with cookies, caches and storage of its own. */
    public Tab newTab() {
        String context = tools.browser("Target.createBrowserContext")
                .get("browserContextId")
                .getAsString();
        String target = tools.browser("Target.createTarget", "url", "about:blank", "browserContextId", context)
                .get("targetId")
                .getAsString();
        String session = tools.browser("Target.attachToTarget", "targetId", target, "flatten", true)
                .get("sessionId")
                .getAsString();
        return new Tab(this, tools, session, context);
    }

    JsonArray cookies(String context) {
        return tools.browser("Storage.getCookies", "browserContextId", context).getAsJsonArray("cookies");
    }

    void dispose(String context) {
        tools.browser("Target.disposeBrowserContext", "browserContextId", context);
    }

    @Override
    public void close() {
        try {
            tools.browser("Browser.close");
        } catch (RuntimeException e) {
            // It hung up before it answered.
        }
        tools.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(profile);
    }

    private static URI endpoint(Process process, Path profile) throws IOException {
        Path portFile = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("stderr.log")));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
                return;
            } catch (IOException | UncheckedIOException e) {
                pause(); // a last child process is still writing
            }
        }
    }
}
