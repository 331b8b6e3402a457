package org.netzbericht.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One DevTools connection to a browser: numbered calls, their answers, and events. */
final class DevTools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final Map<String, List<BiConsumer<String, JsonObject>>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI endpoint) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(endpoint, new Ear())
                .join();
    }

    /** Calls a method of the browser itself. */
    JsonObject browser(String method, Object... params) {
        return call(null, method, params);
    }

    /** Calls a method of a session. Parameters alternate between name and value. */
    JsonObject call(@Nullable String session, String method, Object... params) {
        int id = ids.incrementAndGet();
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", object(params));
        if (session != null) {
            message.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String text = message.toString();
        synchronized (socket) {
            socket.sendText(text, true).join();
        }
        JsonObject result = await(answer, method);
        if (result.has("error")) {
            throw new IllegalStateException(method + ": " + result.get("error"));
        }
        return result.getAsJsonObject("result");
    }

    /** Tells the listener each event of a session, on the connection's own thread: it must only take notes. */
    void listen(String session, BiConsumer<String, JsonObject> listener) {
        listeners.computeIfAbsent(session, s -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void forget(String session) {
        listeners.remove(session);
    }

    static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("No answer within " + PATIENCE.toSeconds() + " s: " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause(), e);
        }
    }

    static JsonObject object(Object... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) pairs[i];
            Object value = pairs[i + 1];
            if (value instanceof JsonElement json) {
                object.add(name, json);
            } else if (value instanceof Number number) {
                object.addProperty(name, number);
            } else if (value instanceof Boolean flag) {
                object.addProperty(name, flag);
            } else {
                object.addProperty(name, value.toString());
            }
        }
        return object;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void hear(String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("id")) {
            CompletableFuture<JsonObject> answer =
                    waiting.remove(message.get("id").getAsInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        String session = message.has("sessionId") ? message.get("sessionId").getAsString() : "";
        for (BiConsumer<String, JsonObject> listener : listeners.getOrDefault(session, List.of())) {
            listener.accept(message.get("method").getAsString(), message.getAsJsonObject("params"));
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                hear(whole);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            onError(socket, new IllegalStateException("Browser closed the connection: " + status + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }
    }
}
