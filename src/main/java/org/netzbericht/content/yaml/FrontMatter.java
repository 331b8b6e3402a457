package org.netzbericht.content.yaml;

import java.util.Optional;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * The head of a Markdown file: YAML between two lines {@code ---}, the first of which is line 1.
 *
 * @param start offset of the YAML
 * @param end its end
 * @param body offset behind the closing line
 */
public record FrontMatter(int start, int end, int body) {
    static final Kind MISSING = Kind.error("frontMatter.missing");
    static final Kind LATE = Kind.error("frontMatter.late");
    static final Kind INDENTED = Kind.error("frontMatter.indented");
    static final Kind FOREIGN = Kind.error("frontMatter.foreign");
    static final Kind OPEN = Kind.error("frontMatter.open");

    private static final String FENCE = "---";

    /** Where the head is; empty with a finding where it is missing, indented, of another kind, or not closed. */
    public static Checked<Optional<FrontMatter>> find(SourceFile file) {
        String text = file.text();
        Findings findings = new Findings();
        int firstEnd = lineEnd(text, 0);
        String first = text.substring(0, firstEnd);
        if (!first.stripTrailing().equals(FENCE)) {
            if (text.stripLeading().startsWith(FENCE + "\n") && first.isBlank()) {
                findings.add(LATE, Location.of(file, 0, 0));
                return findings.with(Optional.empty());
            }
            Kind kind = first.strip().equals(FENCE) ? INDENTED : first.startsWith("+++") ? FOREIGN : MISSING;
            findings.add(kind, Location.of(file, 0, firstEnd));
            return findings.with(Optional.empty());
        }
        int start = Math.min(firstEnd + 1, text.length());
        for (int line = start; line < text.length(); line = lineEnd(text, line) + 1) {
            String content = text.substring(line, lineEnd(text, line));
            if (content.stripTrailing().equals(FENCE)) {
                return findings.with(Optional.of(
                        new FrontMatter(start, line, Math.min(lineEnd(text, line) + 1, text.length()))));
            }
            if (content.strip().equals(FENCE)) {
                findings.add(INDENTED, Location.of(file, line, lineEnd(text, line)));
                return findings.with(Optional.empty());
            }
        }
        int suspect = firstLineThatIsNoYaml(text, start);
        findings.add(OPEN.at(Location.of(file, suspect, lineEnd(text, suspect)))
                .with(Note.of("began", Location.of(file, 0, firstEnd))));
        return findings.with(Optional.empty());
    }

    private static int firstLineThatIsNoYaml(String text, int start) {
        for (int line = start; line < text.length(); line = lineEnd(text, line) + 1) {
            String content = text.substring(line, lineEnd(text, line));
            boolean likeYaml = content.isBlank()
                    || content.charAt(0) == ' '
                    || content.startsWith("- ")
                    || content.startsWith("# ") && line == start
                    || isKeyLine(content);
            if (!likeYaml) {
                return line;
            }
        }
        return start;
    }

    private static boolean isKeyLine(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (!Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) != '-' && line.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
