package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.markdown.syntax.Anchored;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.Location;

/**
 * Lists headings, gives them anchors and judges their levels: the page has the one heading of level 1, and no level is
 * skipped (WCAG 2.2 SC 1.3.1). An anchor written as {@code {#id}} goes before those made from text, so that a later
 * heading's anchor does not depend on an earlier heading's wording.
 */
final class HeadingReader {
    static final Kind H1 = Kind.error("markdown.h1");
    static final Kind JUMP = Kind.error("markdown.headingJump");
    static final Kind EMPTY = Kind.error("markdown.headingEmpty");
    static final Kind ID = Kind.error("markdown.headingId");
    static final Kind DUPLICATE = Kind.error("markdown.duplicateId");

    /** A heading met on the way, with the anchor its author gave it. */
    private record Met(Heading node, String text, @Nullable String explicitId, Location location) {}

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<Met> met = new ArrayList<>();
    private final List<org.netzbericht.content.markdown.Heading> headings = new ArrayList<>();
    private final Map<String, Location> explicit = new LinkedHashMap<>();

    HeadingReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(Heading heading) {
        Location location = places.of(heading);
        @Nullable String id = takeId(heading, location);
        String text = PlainText.spoken(heading);
        if (heading.getFirstChild() == null) {
            findings.add(EMPTY.at(location));
        }
        judgeLevel(heading.getLevel(), location);
        met.add(new Met(heading, text, id, location));
    }

    private void judgeLevel(int level, Location location) {
        int before = met.isEmpty() ? 1 : met.get(met.size() - 1).node().getLevel();
        if (level == 1) {
            findings.add(H1.at(location));
        } else if (level > before + 1) {
            findings.add(JUMP.at(location, level, before, before + 1));
        }
    }

    /** Cuts {@code {#id}} off the end of a heading; null if there is none, or one that is not fit to be used. */
    private @Nullable String takeId(Heading heading, Location location) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return null;
        }
        String literal = last.getLiteral().stripTrailing();
        int open = literal.endsWith("}") ? literal.lastIndexOf("{#") : -1;
        if (open < 0) {
            return null;
        }
        Location place = places.of(last, literal, open, literal.length());
        String id = literal.substring(open + 2, literal.length() - 1);
        String rest = literal.substring(0, open).stripTrailing();
        last.setLiteral(rest);
        if (rest.isEmpty()) {
            last.unlink();
        }
        return claim(id, place) ? id : null;
    }

    /** Takes an anchor that an author wrote; false, with a finding, if it is unfit or taken. */
    boolean claim(String id, Location place) {
        if (!HeadingIds.isId(id)) {
            findings.add(ID.at(place, id));
            return false;
        }
        @Nullable Location first = explicit.putIfAbsent(id, place);
        if (first != null) {
            findings.add(DUPLICATE.at(place, id).with(Note.of("markdown.duplicateId", first)));
        }
        return first == null;
    }

    /** Gives every heading its anchor, and leaves the anchors that are still free; call it once, behind the last heading. */
    HeadingIds finish() {
        HeadingIds given = new HeadingIds(explicit.keySet());
        for (Met heading : met) {
            String id = heading.explicitId() == null ? given.next(heading.text()) : heading.explicitId();
            Anchored.set(heading.node(), id);
            headings.add(new org.netzbericht.content.markdown.Heading(
                    heading.node().getLevel(), id, heading.text(), heading.location()));
        }
        return given;
    }

    List<org.netzbericht.content.markdown.Heading> headings() {
        return headings;
    }
}
