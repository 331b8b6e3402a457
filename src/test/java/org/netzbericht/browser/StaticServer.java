package org.netzbericht.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder on the loopback address, as a static host would: directories by their index.html, misses by 404.html, response headers from
 * the folder's {@code _headers} file.
 */
public final class StaticServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"));

    private final Path folder;
    private final String base;
    private final List<HeaderRule> headers;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private record HeaderRule(String pattern, String name, String value) {
        boolean applies(String path) {
            return pattern.endsWith("*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }
    }

    /**
     * Starts serving.
     *
     * @param base the path the folder appears under, with a slash at both ends
     */
    public StaticServer(Path folder, String base) {
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
        try {
            headers = headerRules(this.folder.resolve("_headers"));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the folder, with a slash at the end. */
    public String url() {
        return origin() + base;
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith(base)) {
                send(exchange, 404, "/404.html", "text/plain", "outside the site".getBytes("UTF-8"));
                return;
            }
            String inside = path.substring(base.length());
            Path file = folder.resolve(inside).normalize();
            if (!file.startsWith(folder)) {
                send(exchange, 404, "/404.html", "text/plain", "outside the folder".getBytes("UTF-8"));
                return;
            }
            if (Files.isDirectory(file) && !path.endsWith("/")) {
                exchange.getResponseHeaders().set("Location", path + "/");
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            boolean found = Files.isRegularFile(file);
            Path sent = found ? file : folder.resolve("404.html");
            byte[] bytes = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : "not found".getBytes("UTF-8");
            send(exchange, found ? 200 : 404, "/" + inside, type(sent), bytes);
        }
    }

    private void send(HttpExchange exchange, int status, String path, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        for (HeaderRule rule : headers) {
            if (rule.applies(path)) {
                exchange.getResponseHeaders().set(rule.name(), rule.value());
            }
        }
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /** Reads the format of Netlify and Cloudflare Pages: a path per block, below it indented {@code Name: value} lines. */
    private static List<HeaderRule> headerRules(Path file) throws IOException {
        List<HeaderRule> rules = new ArrayList<>();
        if (!Files.exists(file)) {
            return rules;
        }
        String pattern = "";
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                pattern = line.strip();
                continue;
            }
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            // Freezing a cache or forcing https has no place on a loopback server.
            if (!name.equalsIgnoreCase("Cache-Control") && !name.equalsIgnoreCase("Strict-Transport-Security")) {
                rules.add(
                        new HeaderRule(pattern, name, line.substring(colon + 1).strip()));
            }
        }
        return List.copyOf(rules);
    }
}
