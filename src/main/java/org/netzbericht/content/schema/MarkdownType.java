package org.netzbericht.content.schema;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.DocumentReader;
import org.netzbericht.content.markdown.MarkdownText;
import org.netzbericht.content.markdown.OffsetMap;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.diagnostic.Checked;

/** Markdown in a field, best as a block after {@code |}. {@code maxWords} 0 means no limit. */
public record MarkdownType(int maxWords) implements FieldType {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public @Nullable Value read(Node node, Field field, Reading reading) {
        Scalar scalar = reading.scalar(node, field);
        if (scalar == null) {
            return null;
        }
        Checked<Document> document = DocumentReader.read(text(scalar, reading));
        reading.addAll(document.diagnostics());
        if (maxWords > 0 && document.value().words() > maxWords) {
            reading.add(
                    TextType.TOO_LONG,
                    node,
                    field.label(),
                    maxWords,
                    document.value().words());
        }
        return new Value.Markdown(document.value(), reading.at(node));
    }

    /** The Markdown of a scalar and where its lines stand: a literal block is shifted line by line, anything else as a whole. */
    static MarkdownText text(Scalar scalar, Reading reading) {
        String text = scalar.text();
        if (scalar.style() != '|') {
            int shift = scalar.span().start() + (scalar.style() == ' ' ? 0 : 1);
            return new MarkdownText(reading.file(), text, OffsetMap.shifted(shift));
        }
        String source = reading.file().text();
        int line = source.indexOf('\n', scalar.span().start()) + 1;
        int indent = -1;
        int[] textStarts = new int[(int) text.lines().count() + 1];
        int[] fileStarts = new int[textStarts.length];
        int lines = 0;
        for (int at = 0; at <= text.length() && lines < textStarts.length; at = text.indexOf('\n', at) + 1) {
            int end = source.indexOf('\n', line);
            end = end < 0 ? source.length() : end;
            if (indent < 0 && !source.substring(line, end).isBlank()) {
                indent = 0;
                while (source.charAt(line + indent) == ' ') {
                    indent++;
                }
            }
            textStarts[lines] = at;
            fileStarts[lines++] = Math.min(line + Math.max(indent, 0), end);
            line = Math.min(end + 1, source.length());
            if (text.indexOf('\n', at) < 0) {
                break;
            }
        }
        return new MarkdownText(
                reading.file(),
                text,
                OffsetMap.lines(Arrays.copyOf(textStarts, lines), Arrays.copyOf(fileStarts, lines)));
    }

    @Override
    public String example() {
        return "|\n  Ein Absatz mit **Betonung**.";
    }
}
