package org.netzbericht.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.netzbericht.diagnostic.Messages;

/** {@code explain [CODE]}: what a finding says, why it matters and what to do; without a code, all codes. */
final class ExplainCommand {
    private static final String REASON = ".why";

    private ExplainCommand() {}

    static int run(Run run) {
        Messages messages = run.messages();
        var codes = new TreeSet<String>();
        for (String key : messages.keys()) {
            if (key.endsWith(REASON)) {
                codes.add(key.substring(0, key.length() - REASON.length()));
            }
        }
        String code = run.arguments().word();
        if (code == null) {
            StringBuilder all = new StringBuilder();
            for (String each : codes) {
                all.append(each).append("  ").append(general(messages, each)).append('\n');
            }
            run.terminal().print(all.toString());
            return Exit.DONE;
        }
        if (!codes.contains(code)) {
            throw new UsageError(run.words().text("usage.code", code)
                    + Arguments.nearest(code, new ArrayList<>(codes), run.words())
                    + run.words().text("usage.codes"));
        }
        StringBuilder text = new StringBuilder();
        text.append('[').append(code).append("] ").append(general(messages, code));
        text.append("\n\n").append(general(messages, code + REASON)).append('\n');
        if (messages.has(code + ".fix")) {
            text.append('\n')
                    .append(run.words().text("explain.fix"))
                    .append(' ')
                    .append(general(messages, code + ".fix"))
                    .append('\n');
        }
        run.terminal().print(text.toString());
        return Exit.DONE;
    }

    /** A text without a case at hand: its places are left open. */
    private static String general(Messages messages, String key) {
        return messages.text(key, List.of("…", "…", "…", "…", "…", "…"));
    }
}
