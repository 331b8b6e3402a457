package org.netzbericht.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Settings;
import org.netzbericht.content.markdown.Destination;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.markdown.Link;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.diagnostic.Suggestion;
import org.netzbericht.source.Location;

/** Follows every link and picture of content, of menus and of media fields, in drafts too. */
final class LinkCheck {
    static final Kind ANCHOR = Kind.error("link.anchor");
    static final Kind PICTURE = Kind.error("image.unknown");
    static final Kind NOT_A_PICTURE = Kind.error("image.kind");
    static final Kind ALT = Kind.error("image.alt");
    static final Kind MENU = Kind.error("settings.menu");
    static final Kind FORM = Kind.error("propose.page");
    static final Kind NO_TEXT = Kind.error("link.text");

    private final Site site;
    private final Set<String> templateIds;
    private final Findings findings = new Findings();

    LinkCheck(Site site, Set<String> templateIds) {
        this.site = site;
        this.templateIds = templateIds;
    }

    List<Diagnostic> findings() {
        for (Entry entry : site.content().entries()) {
            entry(entry);
            entry.translations().values().forEach(this::entry);
        }
        for (ProposalPlan form : ProposalPlan.of(site.content().schema())) {
            String page = form.page();
            int colon = page.indexOf(':');
            boolean isThere = colon > 0
                    && site.content()
                            .find(page.substring(0, colon), page.substring(colon + 1))
                            .isPresent();
            if (!page.isEmpty() && !isThere) {
                findings.add(FORM, form.block().at("page"), page);
            }
        }
        Settings settings = site.settings();
        for (String language : settings.languages()) {
            for (String menu : List.of("navigation", "service", "footer")) {
                settings.menu(menu, language).forEach(item -> menu(item.target(), language));
            }
        }
        return findings.list();
    }

    private void entry(Entry entry) {
        for (Document document : Documents.of(entry)) {
            document.links().forEach(link -> link(link, document, entry));
        }
        entry.values().values().forEach(value -> media(value, entry));
    }

    private void link(Link link, Document document, Entry entry) {
        if (link.destination().isEmpty() || Destination.of(link.destination()) == Destination.REFUSED) {
            return; // said when the text was read
        }
        String path = entry.file().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        LinkTarget target = site.links().resolve(link.destination(), folder, entry.language());
        if (target instanceof LinkTarget.Nowhere nowhere) {
            nowhere(nowhere, link.location(), entry);
        } else if (link.image()) {
            picture(link, target);
        } else if (target instanceof LinkTarget.Here here) {
            anchor(here.fragment(), entry, link.location());
        } else if (target instanceof LinkTarget.ToPage to) {
            if (!to.fragment().isEmpty()) {
                anchor(to.fragment(), to.page(), link.location());
            }
        } else if (target instanceof LinkTarget.Broken broken) {
            findings.add(
                    Diagnostic.of(broken.kind(), link.location(), broken.args().toArray())
                            .suggesting(broken.suggestion()));
        } else if (target instanceof LinkTarget.Outside && link.text().isBlank()) {
            findings.add(NO_TEXT, link.location(), link.destination());
        }
    }

    private void nowhere(LinkTarget.Nowhere nowhere, Location location, Entry entry) {
        if (site.content().isPublished(entry)) {
            findings.add(Diagnostic.of(nowhere.kind(), location, nowhere.args().toArray()));
        }
    }

    private void anchor(String fragment, Page page, Location location) {
        if (page instanceof Page.EntryPage to) {
            anchor(fragment, to.entry(), location);
        } else if (page instanceof Page.ListPage list) {
            anchor(fragment, list.entries(), page, location);
        } else if (page instanceof Page.CataloguePage catalogue) {
            anchor(fragment, catalogue.entries(), page, location);
        }
    }

    private void anchor(String fragment, List<Entry> shown, Page page, Location location) {
        boolean known = templateIds.contains(fragment)
                || shown.stream().anyMatch(entry -> entry.id().equals(fragment));
        if (!known) {
            findings.add(ANCHOR, location, fragment, page.route());
        }
    }

    private void anchor(String fragment, Entry entry, Location location) {
        Set<String> ids = new TreeSet<>(templateIds);
        Documents.of(entry).forEach(document -> ids.addAll(document.ids()));
        if (!ids.contains(fragment)) {
            findings.add(
                    ANCHOR.at(location, fragment, entry.file().path()).suggesting(Suggestion.nearest(fragment, ids)));
        }
    }

    private void picture(Link link, LinkTarget target) {
        MediaItem item = target instanceof LinkTarget.ToFile file ? byOutput(file.file()) : null;
        if (item == null) {
            String name = link.destination()
                    .substring(Math.max(
                                    link.destination().lastIndexOf('/'),
                                    link.destination().lastIndexOf(':'))
                            + 1);
            findings.add(PICTURE.at(link.location(), link.destination())
                    .suggesting(Suggestion.nearest(name, site.media().keySet())));
        } else if (!item.facts().isPicture()) {
            findings.add(NOT_A_PICTURE, link.location(), item.name());
        } else if (link.text().isBlank() && item.text("alt").isEmpty() && !item.isDecorative()) {
            findings.add(ALT, link.location(), item.name());
        }
    }

    private @org.jspecify.annotations.Nullable MediaItem byOutput(String file) {
        return site.media().values().stream()
                .filter(item -> item.file().equals(file))
                .findFirst()
                .orElse(null);
    }

    private void media(Value value, Entry entry) {
        if (value instanceof Value.Many many) {
            many.items().forEach(item -> media(item, entry));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(item -> media(item, entry));
        } else if (value instanceof Value.Media media && media.location().file().equals(entry.file())) {
            MediaItem item = site.media().get(media.name());
            LinkTarget target = site.links().resolve("media:" + media.name(), "", entry.language());
            if (target instanceof LinkTarget.Nowhere nowhere) {
                nowhere(nowhere, media.location(), entry);
            } else if (item == null) {
                findings.add(PICTURE.at(media.location(), media.name())
                        .suggesting(
                                Suggestion.nearest(media.name(), site.media().keySet())));
            } else if (media.picture() && !item.facts().isPicture()) {
                findings.add(NOT_A_PICTURE, media.location(), item.name());
            } else if (media.picture() && item.text("alt").isEmpty() && !item.isDecorative()) {
                findings.add(ALT, media.location(), item.name());
            }
        }
    }

    private void menu(Value.Text target, String language) {
        LinkTarget resolved = site.links().resolve(target.text(), "site-content/", language);
        if (resolved instanceof LinkTarget.Broken broken) {
            findings.add(Diagnostic.of(
                            broken.kind(), target.location(), broken.args().toArray())
                    .suggesting(broken.suggestion()));
        } else if (resolved instanceof LinkTarget.Nowhere || resolved instanceof LinkTarget.Here) {
            findings.add(MENU, target.location(), target.text());
        }
    }
}
