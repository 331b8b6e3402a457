package org.netzbericht.feature.print.epub;

import java.util.List;

/** A book ready to be packed: its files in reading order (texts form the spine in this order), and its contents. */
public record EpubBook(EpubMetadata metadata, String contentsTitle, List<EpubFile> files, List<NavPoint> contents) {
    public EpubBook {
        files = List.copyOf(files);
        contents = List.copyOf(contents);
    }
}
