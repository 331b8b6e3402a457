package org.netzbericht.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** axe-core on the page of a tab. It runs in an isolated world, so the page and its content policy stay as they are. */
public final class Axe {
    private static final String SOURCE = read();
    private static final String RUN = """
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node => ({
              rule: rule.id,
              target: node.target.join(' '),
              html: node.html.slice(0, 200),
              why: [...node.any, ...node.all, ...node.none].map(check => check.message).join(' / ')
            }))))
            """;

    private Axe() {}

    /** All violations of WCAG 2.0 to 2.2 A and AA and of axe's best practices, one line each. */
    public static List<String> violations(Tab tab) {
        if (!tab.evaluateIsolated("typeof axe === 'object'").getAsBoolean()) {
            tab.evaluateIsolated(SOURCE + "\n;true");
        }
        List<String> lines = new ArrayList<>();
        for (JsonElement element : tab.evaluateIsolated(RUN).getAsJsonArray()) {
            JsonObject node = element.getAsJsonObject();
            lines.add(node.get("rule").getAsString() + ": " + node.get("target").getAsString() + "\n    "
                    + node.get("html").getAsString() + "\n    "
                    + node.get("why").getAsString());
        }
        return List.copyOf(lines);
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/browser/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("/browser/axe.min.js is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
