package org.netzbericht.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netzbericht.asset.Asset;
import org.netzbericht.asset.MediaFile;
import org.netzbericht.content.Content;
import org.netzbericht.content.Entry;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.site.MediaItem;
import org.netzbericht.source.SourceTree;

/** Reads the files of {@code media/}: their facts first, their bytes again when they are published, so that no picture waits in memory. */
final class MediaFiles {
    private static final String FOLDER = Schema.ROOT + "media/";

    private MediaFiles() {}

    static List<SourceTree.Entry> files(SourceTree tree) {
        return tree.files().stream()
                .filter(file -> file.path().startsWith(FOLDER) && !file.path().endsWith(".yaml"))
                .toList();
    }

    /** A file that is too large is not even opened. */
    static Checked<MediaFile> read(SourceTree tree, SourceTree.Entry file) {
        List<Diagnostic> tooLarge = MediaFile.checkSize(file.path(), file.sizeBytes());
        return tooLarge.isEmpty()
                ? MediaFile.read(file.path(), tree.bytes(file.path()))
                : new Checked<>(MediaFile.read(file.path(), new byte[0]).value(), tooLarge);
    }

    /** The files to publish: those whose sidecar is. */
    static Checked<Map<String, MediaItem>> items(List<Checked<MediaFile>> read, Content content) {
        Findings findings = new Findings();
        Map<String, MediaItem> items = new LinkedHashMap<>();
        for (Checked<MediaFile> file : read) {
            MediaFile facts = findings.take(file);
            Entry about = content.find("media", facts.path()).orElse(null);
            if (about == null || content.isPublished(about)) {
                items.put(facts.path(), new MediaItem(facts.path(), about, facts));
            }
        }
        return findings.with(items);
    }

    /** The bytes to publish. */
    static Asset asset(SourceTree tree, MediaItem item) {
        return item.facts().asset(tree.bytes(FOLDER + item.name()));
    }
}
