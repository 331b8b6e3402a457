package org.netzbericht.render.view;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.netzbericht.render.template.UnknownName;

/** The interface words: {@code words.more}, and with places to fill {@code words.pageOf(1, 3)}. */
final class WordsView implements TemplateHashModel {
    private final Frame frame;
    private final Words words;

    WordsView(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        if (!words.has(key)) {
            throw new UnknownName("words", key, List.copyOf(words.texts().keySet()));
        }
        return new Word(frame.say(words.get(key), words.spoken(key)));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private record Word(String text) implements TemplateScalarModel, TemplateMethodModelEx {
        @Override
        public String getAsString() {
            return text;
        }

        @Override
        @SuppressWarnings("rawtypes") // the library declares it so
        public Object exec(List arguments) throws TemplateModelException {
            String filled = text;
            for (int i = 0; i < arguments.size(); i++) {
                Object argument = arguments.get(i);
                String value = argument instanceof TemplateScalarModel scalar
                        ? scalar.getAsString()
                        : String.valueOf(argument);
                filled = filled.replace("{" + i + "}", value);
            }
            return filled;
        }
    }
}
