package org.netzbericht.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Entry;
import org.netzbericht.content.schema.Field;
import org.netzbericht.content.schema.GroupType;
import org.netzbericht.content.schema.ListType;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.render.PageRenderer;
import org.netzbericht.render.view.Frame;
import org.netzbericht.render.view.ValueText;
import org.netzbericht.site.Page;
import org.netzbericht.site.Site;
import org.netzbericht.source.Location;

/**
 * The values of personal fields in what is published, and on how many pages each stands: what a data protection officer asks for. Counted in the
 * finished pages, because templates decide what they show.
 */
public final class PersonalData {
    /**
     * One value.
     *
     * @param id the record it stands in
     * @param field its path, through groups: {@code registration.email}
     * @param value in the language it is written in
     * @param place where it was typed
     * @param pages how many finished pages show it; 0 where no template does
     */
    public record Row(String id, String field, String value, Location place, int pages) {}

    private record Piece(Entry entry, String field, Value value) {}

    private final Map<String, Frame> frames = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** {@code site} is the plan, for {@code renderer} to say values in the words of its languages. */
    PersonalData(Site site, PageRenderer renderer) {
        for (String language : site.settings().languages()) {
            frames.put(language, Frame.absolute(site, renderer.words(language), renderer.components()));
        }
        for (Entry entry : site.content().entries()) {
            if (site.content().isPublished(entry)) {
                collect(entry);
                entry.translations().values().forEach(this::collect);
            }
        }
    }

    /** The rows of a site, with the findings that keep its pages from being made: then there are none. */
    public static Checked<List<Row>> of(BuildRequest request) {
        return Build.personalData(request);
    }

    /** What stands in the file of an entry; a translation's values that are those of its base are the base's. */
    private void collect(Entry entry) {
        for (Field field : entry.collection().fields().fields().values()) {
            collect(entry, field, field.name(), false, entry.get(field.name()));
        }
    }

    private void collect(Entry entry, Field field, String path, boolean isWithinPersonal, @Nullable Value value) {
        if (value == null || field.internal() || !value.location().file().equals(entry.file())) {
            return;
        }
        boolean isPersonal = isWithinPersonal || field.personal();
        if (value instanceof Value.Many many && field.type() instanceof ListType list) {
            many.items().forEach(item -> collect(entry, list.item(), path, isPersonal, item));
        } else if (value instanceof Value.Group group && field.type() instanceof GroupType) {
            group.type()
                    .fields()
                    .forEach((name, inner) -> collect(
                            entry,
                            inner,
                            path + "." + name,
                            isPersonal,
                            group.values().get(name)));
        } else if (isPersonal) {
            pieces.add(new Piece(entry, path, value));
        }
    }

    /** The numbers of the values that a finished page shows. */
    Set<Integer> on(Page page, String html) {
        String text = packed(withoutTags(html));
        Frame frame = frames.get(page.language());
        Set<Integer> shown = new TreeSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            String words =
                    frame == null ? "" : packed(ValueText.of(pieces.get(i).value(), frame));
            if (!words.isEmpty() && text.contains(words)) {
                shown.add(i);
            }
        }
        return shown;
    }

    /** {@code perPage} are the numbers of the values on each page. */
    List<Row> rows(List<Set<Integer>> perPage) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int number = i;
            Piece piece = pieces.get(i);
            int pages = (int)
                    perPage.stream().filter(numbers -> numbers.contains(number)).count();
            String words = ValueText.of(piece.value(), frames.get(piece.entry().language()));
            rows.add(new Row(
                    piece.entry().key(), piece.field(), words, piece.value().location(), pages));
        }
        return rows;
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean isTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            isTag = isTag || c == '<';
            if (!isTag) {
                text.append(c);
            }
            isTag = isTag && c != '>';
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Without spaces and soft hyphens, which templates set as they like. */
    private static String packed(String text) {
        StringBuilder packed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD')
                .forEach(packed::appendCodePoint);
        return packed.toString();
    }
}
