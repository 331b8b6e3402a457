package org.netzbericht.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A tab: goes somewhere, is looked at in different ways, presses keys, and remembers what the page said and fetched. */
public final class Tab implements AutoCloseable {
    /** Issues of this kind never reach the console. */
    private static final String CSP_ISSUE = "ContentSecurityPolicyIssue";

    private final Chromium browser;
    private final DevTools tools;
    private final String session;
    private final String context;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<Boolean>> loading = new ConcurrentHashMap<>();
    private @Nullable Integer isolatedWorld;
    private boolean scripts = true;

    /**
     * One request since the last {@link #open}.
     *
     * @param status 0 when there was no answer
     * @param bytes transferred, headers included
     */
    public record Request(String url, String type, int status, long bytes) {}

    Tab(Chromium browser, DevTools tools, String session, String context) {
        this.browser = browser;
        this.tools = tools;
        this.session = session;
        this.context = context;
        tools.listen(session, this::note);
        call("Page.enable");
        call("Page.setLifecycleEventsEnabled", "enabled", true);
        call("Network.enable");
        call("Runtime.enable");
        call("Log.enable");
        call("Audits.enable");
        call("Emulation.setFocusEmulationEnabled", "enabled", true);
        look(Look.LIGHT);
    }

    /** Shows a page and waits until it, its fonts and two frames are there. Messages and requests start anew. */
    public Tab open(String url) {
        messages.clear();
        synchronized (requests) {
            requests.clear();
        }
        open.clear();
        isolatedWorld = null;
        JsonObject answer = call("Page.navigate", "url", url);
        if (answer.has("errorText")) {
            throw new IllegalStateException(url + ": " + answer.get("errorText").getAsString());
        }
        if (answer.has("loaderId")) {
            awaitLoad(answer.get("loaderId").getAsString(), url);
        }
        settle();
        return this;
    }

    /** Waits for fonts, two frames and open requests, so that what earlier steps caused has arrived. */
    public void settle() {
        if (!scripts) {
            return; // nothing can be waited for in the page, and nothing changes it
        }
        evaluate("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() =>"
                + " requestAnimationFrame(() => setTimeout(done, 20))))).then(() => true)");
        awaitRequests();
    }

    private void awaitRequests() {
        for (int i = 0; i < 500 && !open.isEmpty(); i++) {
            pause();
        }
    }

    /** Changes size, colours and medium, with reduced motion throughout. */
    public Tab look(Look look) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "width",
                look.width(),
                "height",
                look.height(),
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        JsonArray features = new JsonArray();
        features.add(DevTools.object("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"));
        features.add(DevTools.object("name", "forced-colors", "value", look.forcedColors() ? "active" : "none"));
        features.add(DevTools.object("name", "prefers-reduced-motion", "value", "reduce"));
        call("Emulation.setEmulatedMedia", "media", look.print() ? "print" : "screen", "features", features);
        return this;
    }

    /** The value of an expression in the page; a promise is awaited. */
    public JsonElement evaluate(String expression) {
        return value(call(
                "Runtime.evaluate",
                "expression",
                expression,
                "awaitPromise",
                true,
                "returnByValue",
                true,
                "userGesture",
                true));
    }

    /** The same beside the page: it sees the document, the page's scripts do not see it. */
    JsonElement evaluateIsolated(String expression) {
        Integer world = isolatedWorld;
        if (world == null) {
            String frame = call("Page.getFrameTree")
                    .getAsJsonObject("frameTree")
                    .getAsJsonObject("frame")
                    .get("id")
                    .getAsString();
            world = call("Page.createIsolatedWorld", "frameId", frame, "worldName", "tests")
                    .get("executionContextId")
                    .getAsInt();
            isolatedWorld = world;
        }
        return value(call(
                "Runtime.evaluate",
                "expression",
                expression,
                "contextId",
                world,
                "awaitPromise",
                true,
                "returnByValue",
                true));
    }

    /** Waits until an expression is true in the page; fails after ten seconds, naming it. */
    public void await(String expression) {
        for (int i = 0; i < 1_000; i++) {
            if (evaluate("Boolean(" + expression + ")").getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("never true: " + expression);
    }

    /** A browser that runs no scripts of pages, or one that does; for what is opened next. */
    public Tab scripts(boolean areRun) {
        call("Emulation.setScriptExecutionDisabled", "value", !areRun);
        scripts = areRun;
        return this;
    }

    public void pressSpace() {
        press(" ", 32, 0, " ");
    }

    public void pressTab() {
        press("Tab", 9, 0, "");
    }

    public void pressShiftTab() {
        press("Tab", 9, 8, "");
    }

    public void pressDown() {
        press("ArrowDown", 40, 0, "");
    }

    public void pressEnter() {
        press("Enter", 13, 0, "\r");
    }

    /** The whole page as PNG, cut off after 6,000 pixels. */
    public void screenshot(Path file) {
        JsonObject size = call("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        JsonObject clip = DevTools.object(
                "x",
                0,
                "y",
                0,
                "width",
                size.get("width").getAsDouble(),
                "height",
                Math.min(6_000, Math.max(1, size.get("height").getAsDouble())),
                "scale",
                1);
        String data = call(
                        "Page.captureScreenshot",
                        "format",
                        "png",
                        "clip",
                        clip,
                        "captureBeyondViewport",
                        true,
                        "optimizeForSpeed",
                        true)
                .get("data")
                .getAsString();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as the browser prints it, as PDF. */
    public byte[] printed() {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", "preferCSSPageSize", true)
                        .get("data")
                        .getAsString());
    }

    /** Console calls, uncaught exceptions, browser log entries (failed requests) and CSP violations since {@link #open}. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Everything fetched since {@link #open}, in order. What is under way is waited for: icons come when the page is long there. */
    public List<Request> requests() {
        awaitRequests();
        synchronized (requests) {
            return List.copyOf(requests.values());
        }
    }

    /** What the sites visited in this tab have stored; empty if nothing. Looks at the origin of the page that is open. */
    public List<String> stored() {
        List<String> found = new ArrayList<>();
        for (JsonElement cookie : browser.cookies(context)) {
            found.add("cookie " + cookie.getAsJsonObject().get("name").getAsString());
        }
        JsonElement rest = evaluate("""
                (async () => {
                  const found = [];
                  for (const key of Object.keys(localStorage)) found.push('localStorage ' + key);
                  for (const key of Object.keys(sessionStorage)) found.push('sessionStorage ' + key);
                  for (const base of await indexedDB.databases()) found.push('indexedDB ' + base.name);
                  if (self.caches) for (const key of await caches.keys()) found.push('cache ' + key);
                  if (navigator.serviceWorker)
                    for (const worker of await navigator.serviceWorker.getRegistrations())
                      found.push('serviceWorker ' + worker.scope);
                  return found;
                })()
                """);
        rest.getAsJsonArray().forEach(entry -> found.add(entry.getAsString()));
        return List.copyOf(found);
    }

    @Override
    public void close() {
        tools.forget(session);
        browser.dispose(context);
    }

    private void press(String key, int code, int modifiers, String text) {
        call(
                "Input.dispatchKeyEvent",
                "type",
                text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "modifiers",
                modifiers,
                "text",
                text);
        call(
                "Input.dispatchKeyEvent",
                "type",
                "keyUp",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "modifiers",
                modifiers);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitLoad(String loader, String url) {
        CompletableFuture<Boolean> done = loading.computeIfAbsent(loader, l -> new CompletableFuture<>());
        if (loaded.contains(loader)) {
            done.complete(true);
        }
        DevTools.await(done, "load of " + url);
    }

    private JsonObject call(String method, Object... params) {
        return tools.call(session, method, params);
    }

    private static JsonElement value(JsonObject answer) {
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(describe(answer.getAsJsonObject("exceptionDetails")));
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") ? result.get("value") : JsonNull.INSTANCE;
    }

    private void note(String event, JsonObject params) {
        switch (event) {
            case "Page.lifecycleEvent" -> {
                if ("load".equals(text(params, "name"))) {
                    String loader = text(params, "loaderId");
                    loaded.add(loader);
                    CompletableFuture<Boolean> done = loading.get(loader);
                    if (done != null) {
                        done.complete(true);
                    }
                }
            }
            case "Runtime.consoleAPICalled" ->
                messages.add("console." + text(params, "type") + ": " + words(params.getAsJsonArray("args")));
            case "Runtime.exceptionThrown" ->
                messages.add("exception: " + describe(params.getAsJsonObject("exceptionDetails")));
            case "Log.entryAdded" -> {
                JsonObject entry = params.getAsJsonObject("entry");
                messages.add(text(entry, "source") + " " + text(entry, "level") + ": " + text(entry, "text") + " "
                        + text(entry, "url"));
            }
            case "Audits.issueAdded" -> {
                JsonObject issue = params.getAsJsonObject("issue");
                if (CSP_ISSUE.equals(text(issue, "code"))) {
                    messages.add("csp: " + issue.getAsJsonObject("details"));
                }
            }
            case "Network.requestWillBeSent" -> {
                String url = text(params.getAsJsonObject("request"), "url");
                open.add(text(params, "requestId"));
                sent(
                        text(params, "requestId"),
                        new Request(url, text(params, "type"), 0, 0),
                        params.has("redirectResponse"));
            }
            case "Network.responseReceived" ->
                change(
                        text(params, "requestId"),
                        r -> new Request(
                                r.url(),
                                text(params, "type"),
                                params.getAsJsonObject("response").get("status").getAsInt(),
                                r.bytes()));
            case "Network.loadingFinished" -> {
                change(
                        text(params, "requestId"),
                        r -> new Request(
                                r.url(),
                                r.type(),
                                r.status(),
                                params.get("encodedDataLength").getAsLong()));
                open.remove(text(params, "requestId"));
            }
            case "Network.loadingFailed" -> {
                boolean isCancelled =
                        params.has("canceled") && params.get("canceled").getAsBoolean();
                if (isCancelled) { // by the browser itself, which asks again: icons when colours change
                    forget(text(params, "requestId"));
                }
                open.remove(text(params, "requestId"));
            }
            default -> {}
        }
    }

    private void forget(String id) {
        synchronized (requests) {
            requests.remove(id);
        }
    }

    /** A request sent anew takes the place of the first; one that was led elsewhere stands beside it. */
    private void sent(String id, Request request, boolean isLedElsewhere) {
        synchronized (requests) {
            requests.put(isLedElsewhere ? id + "+" + requests.size() : id, request);
        }
    }

    private void change(String id, java.util.function.UnaryOperator<Request> change) {
        synchronized (requests) {
            requests.computeIfPresent(id, (key, request) -> change.apply(request));
        }
    }

    private static String words(Collection<JsonElement> args) {
        List<String> words = new ArrayList<>();
        for (JsonElement arg : args) {
            JsonObject object = arg.getAsJsonObject();
            words.add(object.has("value") ? object.get("value").toString() : text(object, "description"));
        }
        return String.join(" ", words);
    }

    private static String words(JsonArray args) {
        return words(args.asList());
    }

    private static String describe(JsonObject details) {
        String text = text(details, "text");
        return details.has("exception") ? text + " " + text(details.getAsJsonObject("exception"), "description") : text;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonPrimitive()
                ? object.get(name).getAsString()
                : "";
    }
}
