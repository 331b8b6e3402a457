package org.netzbericht.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Block;
import org.netzbericht.content.schema.Collection;
import org.netzbericht.content.schema.YesNoType;
import org.netzbericht.content.yaml.Node;
import org.netzbericht.content.yaml.Node.Mapping;
import org.netzbericht.content.yaml.Node.Scalar;
import org.netzbericht.site.book.Book;

/**
 * How the pages of a collection are cited, which its block {@code cite} declares.
 *
 * @param author the field that says who wrote them; null where the operator of the site did
 * @param date the field with the day they are of; null for the record's own {@code updated}
 */
public record CitePlan(@Nullable String author, @Nullable String date) {
    /** The name of the block. */
    public static final String BLOCK = "cite";

    /** Names of the files for programs that manage literature, beside the page. */
    public static final String BIBTEX = "zitat.bib";

    public static final String RIS = "zitat.ris";

    /** Null where the collection declares none. */
    public static @Nullable CitePlan of(Collection collection) {
        Node declared = collection.blocks().get(BLOCK);
        if (declared instanceof Mapping mapping) {
            Block block = new Block(collection, mapping);
            return new CitePlan(block.text("author"), block.text("date"));
        }
        return declared instanceof Scalar scalar && Boolean.TRUE.equals(YesNoType.parse(scalar.text()))
                ? new CitePlan(null, null)
                : null;
    }

    /** Whether a page is to be cited: by declaration, or because it is a report's or a chapter's. */
    static boolean isFor(Page page, List<Book> books) {
        if (!(page instanceof Page.EntryPage own)
                || !page.route().isFolder()
                || own.entry().collection().isTitlePersonal()) {
            return false;
        }
        if (of(own.entry().collection()) != null) {
            return true;
        }
        for (Book book : books) {
            if (book.report().equals(own.entry()) || book.chapter(own.entry()) != null) {
                return true;
            }
        }
        return false;
    }

    /** The files that go with such a page. */
    public static List<String> files(Page page) {
        String folder = page.route().path().substring(1);
        return List.of(folder + BIBTEX, folder + RIS);
    }
}
