package org.netzbericht.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;

/** Lists links and images and judges the form of their destinations; whether they exist is not known here. */
final class LinkReader {
    static final Kind SCHEME = Kind.error("link.scheme");
    static final Kind HTTP = Kind.warning("link.http");
    static final Kind EMPTY = Kind.error("link.empty");

    private final Places places;
    private final List<Diagnostic> findings;
    private final List<Link> links = new ArrayList<>();

    LinkReader(Places places, List<Diagnostic> findings) {
        this.places = places;
        this.findings = findings;
    }

    void read(org.commonmark.node.Link link) {
        Location location = places.destination(link, "[".length());
        add(new Link(link.getDestination(), false, PlainText.spoken(link), location));
    }

    void read(Image image) {
        Location location = places.destination(image, "![".length());
        add(new Link(image.getDestination(), true, PlainText.spoken(image), location));
    }

    private void add(Link link) {
        links.add(link);
        String destination = link.destination();
        if (destination.isEmpty()) {
            findings.add(EMPTY.at(link.location()));
            return;
        }
        switch (Destination.of(destination)) {
            case REFUSED -> findings.add(SCHEME.at(link.location(), Destination.shown(destination)));
            case INSECURE -> findings.add(HTTP.at(link.location(), destination));
            case ALLOWED -> {}
        }
    }

    List<Link> links() {
        return links;
    }
}
