package org.netzbericht.content.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.diagnostic.Kind;

/**
 * Plain words, on one line unless {@code multiline}; with {@code perLanguage} also a mapping from languages to words. {@code maxWords} 0 means no
 * limit.
 *
 * @param verbatim holds words of others as they said them: nobody may mend them
 */
public record TextType(
        int maxWords, @Nullable Pattern pattern, boolean multiline, boolean perLanguage, boolean verbatim)
        implements FieldType {
    static final Kind TOO_LONG = Kind.error("text.tooLong");
    static final Kind PATTERN = Kind.error("text.pattern");
    static final Kind LINES = Kind.error("text.lines");

    /** Any one-line text. */
    public static final TextType ANY = new TextType(0, null, false, false, false);

    @Override
    public String name() {
        return "text";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        if (perLanguage && node instanceof Node.Mapping) {
            LocalText local = LocalText.read(node, LocalText.empty());
            return new Value.Text(local.toString(), local, this, reading.at(node));
        }
        var scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text().strip();
        if (!multiline && text.indexOf('\n') >= 0) {
            reading.add(LINES, node, field.label());
        }
        if (maxWords > 0 && words(text) > maxWords) {
            reading.add(TOO_LONG, node, field.label(), maxWords, words(text));
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            reading.add(PATTERN, node, field.label(), text, pattern.pattern());
        }
        return new Value.Text(text, this, reading.at(node));
    }

    /** How many stretches without white space a text has. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i));
            words += !white && !inside ? 1 : 0;
            inside = !white;
        }
        return words;
    }

    @Override
    public String example() {
        return "Ein kurzer Text";
    }
}
