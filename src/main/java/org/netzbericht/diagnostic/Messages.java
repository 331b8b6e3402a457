package org.netzbericht.diagnostic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language: one {@code key=text} a line in a resource such as {@code messages_de.properties}, UTF-8, {@code #} starts a comment line,
 * {@code \n} is a line break, {0} {1} … are filled with arguments. Read when the first text is asked for: most runs have little to tell, and that at
 * their end. Thread-safe.
 */
public final class Messages {
    private final String resource;
    private @Nullable Map<String, String> texts;

    private Messages(String resource) {
        this.resource = resource;
    }

    /** The texts of the findings in a language, {@code de} or {@code en}. */
    public static Messages of(String language) {
        return in("/org/netzbericht/messages_" + language + ".properties");
    }

    /** The texts in a resource of the program. */
    public static Messages in(String resource) {
        return new Messages(resource);
    }

    private synchronized Map<String, String> texts() {
        if (texts == null) {
            texts = read(resource);
        }
        return texts;
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> texts = new HashMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0 && line.charAt(0) != '#') {
                    texts.put(
                            line.substring(0, equals),
                            line.substring(equals + 1).replace("\\n", "\n"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    public boolean has(String key) {
        return texts().containsKey(key);
    }

    /** All keys, unordered. */
    public Set<String> keys() {
        return texts().keySet();
    }

    /** The text of a key with its places filled; a missing key is a defect of the program. */
    public String text(String key, List<String> args) {
        String text = texts().get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return fill(text, args);
    }

    public String text(String key, String... args) {
        return text(key, List.of(args));
    }

    private static String fill(String text, List<String> args) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean place = c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int index = place ? text.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < args.size()) {
                filled.append(args.get(index));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
