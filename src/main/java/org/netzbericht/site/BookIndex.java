package org.netzbericht.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.markdown.Destination;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.Heading;
import org.netzbericht.content.markdown.Link;
import org.netzbericht.content.markdown.RecordBox;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.site.book.Book;
import org.netzbericht.site.book.BookChapter;
import org.netzbericht.site.book.Label;
import org.netzbericht.source.Location;

/** Where a book mentions records: in links and blocks of its chapters' text, by section, and in references of their fields. Pure. */
public final class BookIndex {
    /** A section of a chapter, or the chapter where the place is above its first heading or in a field. */
    public record Place(BookChapter chapter, Label label) {}

    private final Site site;
    private final Book book;
    private final Map<Entry, List<Place>> places = new HashMap<>();

    private BookIndex(Site site, Book book) {
        this.site = site;
        this.book = book;
    }

    /** A group for each collection that the report names for its index and the book mentions, in the report's order. */
    public static List<IndexGroup<Place>> of(Site site, Book book) {
        BookIndex index = new BookIndex(site, book);
        Map<Entry, List<Entry>> referred = index.referred();
        for (BookChapter chapter : book.chapters()) {
            Document body = chapter.entry().body();
            if (body != null) {
                body.links().forEach(link -> index.mention(link, body, chapter));
                body.boxes().forEach(box -> index.mention(box, body, chapter));
            }
            for (Entry entry : referred.getOrDefault(chapter.entry(), List.of())) {
                index.add(entry, new Place(chapter, chapter.label()));
            }
        }
        return index.groups();
    }

    /** What the chapters refer to in their fields. */
    private Map<Entry, List<Entry>> referred() {
        Map<Entry, List<Entry>> referred = new HashMap<>();
        for (Content.Use use : site.content().uses()) {
            if (book.chapter(use.from()) != null && !use.field().internal()) {
                site.content()
                        .findPublished(use.reference())
                        .ifPresent(entry -> referred.computeIfAbsent(use.from(), key -> new ArrayList<>())
                                .add(entry));
            }
        }
        return referred;
    }

    private void mention(Link link, Document body, BookChapter chapter) {
        if (link.image() || Destination.of(link.destination()) == Destination.REFUSED) {
            return;
        }
        String path = body.location().file().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        LinkTarget target = site.links().resolve(link.destination(), folder, book.language());
        if (target instanceof LinkTarget.ToPage to && to.page() instanceof Page.EntryPage own) {
            add(own.entry(), new Place(chapter, section(link.location(), body, chapter)));
        }
    }

    private void mention(RecordBox box, Document body, BookChapter chapter) {
        site.content()
                .find(box.collection(), box.id())
                .filter(site.content()::isPublished)
                .ifPresent(entry -> add(entry, new Place(chapter, section(box.location(), body, chapter))));
    }

    /** The last heading in front of a place. */
    private static Label section(Location place, Document body, BookChapter chapter) {
        Label found = chapter.label();
        for (Heading heading : body.headings()) {
            @Nullable Label label = chapter.find(heading.id());
            if (heading.location().span().start() < place.span().start() && label != null) {
                found = label;
            }
        }
        return found;
    }

    /** Once for each place; a chapter as a whole only where none of its sections is named. */
    private void add(Entry entry, Place place) {
        List<Place> known = places.computeIfAbsent(entry, key -> new ArrayList<>());
        boolean isWhole = place.label() == place.chapter().label();
        boolean isSaid = known.stream()
                .anyMatch(one -> one.chapter() == place.chapter() && (isWhole || one.label() == place.label()));
        if (!isSaid) {
            known.add(place);
        }
    }

    private List<IndexGroup<Place>> groups() {
        Map<String, Map<Entry, List<Place>>> named = new LinkedHashMap<>();
        book.indexed().forEach(name -> named.put(name, new HashMap<>()));
        places.forEach((entry, where) -> {
            Map<Entry, List<Place>> group = named.get(entry.collection().name());
            if (group != null) {
                group.put(entry, where);
            }
        });
        List<IndexGroup<Place>> groups = new ArrayList<>();
        named.forEach((name, group) -> {
            Collection collection = site.content().collection(name);
            if (collection != null && !group.isEmpty()) {
                groups.add(IndexGroup.of(collection, group, book.language()));
            }
        });
        return groups;
    }
}
