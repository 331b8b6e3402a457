package org.netzbericht.content.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The title of a key figure in two: its value, the words up to the first without a digit that is no unit, and its
 * label, the rest. A computed place at the start is a value. Parts are {@link Text}s and {@link Placeholder}s.
 */
public record KeyFigure(List<Node> value, List<Node> label) {
    private static final Set<String> UNITS =
            Set.of("%", "‰", "€", "Euro", "Mio.", "Mrd.", "Millionen", "Milliarden", "million", "billion");
    private static final Set<String> QUALIFIERS =
            Set.of("rund", "etwa", "über", "ca.", "about", "over", "<", ">", "≈", "+", "−", "-");

    public KeyFigure {
        value = List.copyOf(value);
        label = List.copyOf(label);
    }

    public boolean hasValue() {
        return !value.isEmpty();
    }

    public static KeyFigure of(ContainerTitle title) {
        List<Node> value = new ArrayList<>();
        List<Node> label = new ArrayList<>();
        boolean hasNumber = false;
        for (@Nullable Node node = title.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Placeholder) {
                (label.isEmpty() && !hasNumber ? value : label).add(node);
                hasNumber = true;
            } else if (node instanceof Text text && label.isEmpty()) {
                hasNumber |= split(text.getLiteral(), hasNumber, value, label);
            } else if (node instanceof Text text) {
                label.add(text);
            }
        }
        if (!hasNumber) {
            label.addAll(0, value);
            value.clear();
        }
        return new KeyFigure(value, label);
    }

    /** Splits a text behind its last leading word that belongs to a number; returns whether there was a digit. */
    private static boolean split(String text, boolean hasNumber, List<Node> value, List<Node> label) {
        boolean isNumber = hasNumber;
        int at = 0;
        int end = 0;
        while (at < text.length()) {
            int wordEnd = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            String word = text.substring(at, wordEnd);
            boolean hasDigit = hasDigit(word);
            boolean belongs = word.isEmpty() || hasDigit || (isNumber ? UNITS : QUALIFIERS).contains(word);
            if (!belongs) {
                break;
            }
            isNumber |= hasDigit;
            end = word.isEmpty() ? end : wordEnd;
            at = wordEnd + 1;
        }
        if (end > 0) {
            value.add(new Text(text.substring(0, end)));
        }
        String rest = text.substring(end);
        if (!rest.isBlank()) {
            label.add(new Text(rest));
        }
        return isNumber;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
