package org.netzbericht.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netzbericht.content.Content;
import org.netzbericht.content.Documents;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.content.markdown.ChartBlock;
import org.netzbericht.content.markdown.Document;
import org.netzbericht.content.schema.Value;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * Every file in {@code media/} has its sidecar with credit and licence (UrhG § 13), every picture of people a consent (KUG § 22), every sidecar its
 * file; and somebody uses it.
 */
final class MediaCheck implements Check {
    static final Kind NO_SIDECAR = Kind.error("media.noSidecar");
    static final Kind NO_FILE = Kind.error("media.noFile");
    static final Kind CREDIT = Kind.error("media.credit");
    static final Kind CONSENT = Kind.error("media.consent");
    static final Kind UNUSED = Kind.warning("media.unused");

    private static final String MEDIA = Schema.ROOT + "media/";

    @Override
    public List<Diagnostic> check(Content content) {
        Findings findings = new Findings();
        Set<String> files = new HashSet<>();
        content.tree().files().stream()
                .map(file -> file.path())
                .filter(path -> path.startsWith(MEDIA) && !path.endsWith(".yaml"))
                .forEach(path -> files.add(path.substring(MEDIA.length())));
        var sidecars = content.entries("media");
        for (String file : files) {
            if (!sidecars.containsKey(file)) {
                findings.add(NO_SIDECAR, Location.of(SourceFile.of(MEDIA + file, "")), file);
            }
        }
        Set<String> used = used(content);
        for (Entry sidecar : sidecars.values()) {
            sidecar(sidecar, files, used, findings);
        }
        return findings.list();
    }

    private static void sidecar(Entry sidecar, Set<String> files, Set<String> used, Findings findings) {
        if (!files.contains(sidecar.id())) {
            findings.add(NO_FILE, sidecar.location(), sidecar.id());
        } else if (!used.contains(sidecar.id())) {
            findings.add(UNUSED, sidecar.location(), sidecar.id());
        }
        if (sidecar.text("credit") == null || sidecar.text("licence") == null) {
            findings.add(CREDIT, sidecar.location(), sidecar.id());
        }
        boolean people = sidecar.get("depicted") instanceof Value.Many many
                && !many.items().isEmpty();
        if (people && sidecar.text("consent") == null) {
            findings.add(CONSENT, sidecar.get("depicted").location(), sidecar.id());
        }
    }

    private static Set<String> used(Content content) {
        Set<String> used = new HashSet<>();
        for (Entry entry : content.entries()) {
            used(entry, used);
            entry.translations().values().forEach(translated -> used(translated, used));
        }
        return used;
    }

    private static void used(Entry entry, Set<String> used) {
        entry.values().values().forEach(value -> collect(value, used));
        for (Document document : Documents.of(entry)) {
            document.links().forEach(link -> used.add(fileName(link.destination())));
            document.charts().forEach(chart -> {
                if (chart.data() instanceof ChartBlock.Table table) {
                    used.add(fileName(table.file().text()));
                }
            });
        }
    }

    private static String fileName(String destination) {
        return destination.substring(Math.max(destination.lastIndexOf('/'), destination.lastIndexOf(':')) + 1);
    }

    private static void collect(Value value, Set<String> used) {
        if (value instanceof Value.Media media) {
            used.add(media.name());
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> collect(item, used));
        } else if (value instanceof Value.Group group) {
            group.values().values().forEach(item -> collect(item, used));
        }
    }
}
