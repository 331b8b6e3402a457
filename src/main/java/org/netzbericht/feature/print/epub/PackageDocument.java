package org.netzbericht.feature.print.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netzbericht.feature.Xml;

/** The package document: metadata, all files, the order of reading. Source: EPUB 3.3 §5; EPUB Accessibility 1.1 §2 (discovery metadata). */
final class PackageDocument {
    static final String NAME = "package.opf";

    private static final List<String[]> ACCESSIBILITY = List.of(
            new String[] {"schema:accessMode", "textual"},
            new String[] {"schema:accessMode", "visual"},
            new String[] {"schema:accessModeSufficient", "textual"},
            new String[] {"schema:accessibilityFeature", "alternativeText"},
            new String[] {"schema:accessibilityFeature", "displayTransformability"},
            new String[] {"schema:accessibilityFeature", "readingOrder"},
            new String[] {"schema:accessibilityFeature", "structuralNavigation"},
            new String[] {"schema:accessibilityFeature", "tableOfContents"},
            new String[] {"schema:accessibilityHazard", "none"});

    private PackageDocument() {}

    /** The file that says where the package document is. */
    static String container(String folder) {
        return new Xml()
                .open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                .open("rootfiles")
                .empty("rootfile", "full-path", folder + NAME, "media-type", "application/oebps-package+xml")
                .close("rootfiles")
                .close("container")
                .toString();
    }

    static String of(EpubBook book) {
        EpubMetadata metadata = book.metadata();
        Xml xml = new Xml();
        xml.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                metadata.language());
        metadata(xml, metadata);
        manifest(xml, book.files());
        spine(xml, book.files());
        return xml.close("package").toString();
    }

    private static void metadata(Xml xml, EpubMetadata metadata) {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", metadata.identifier(), "id", "id");
        xml.element("dc:title", metadata.title());
        xml.element("dc:language", metadata.language());
        metadata.creators().forEach(creator -> xml.element("dc:creator", creator));
        ifPresent(xml, "dc:publisher", metadata.publisher());
        ifPresent(xml, "dc:description", metadata.description());
        ifPresent(xml, "dc:rights", metadata.rights());
        xml.element("dc:date", metadata.date());
        meta(xml, "dcterms:modified", metadata.date() + "T00:00:00Z");
        ACCESSIBILITY.forEach(statement -> meta(xml, statement[0], statement[1]));
        meta(xml, "schema:accessibilitySummary", metadata.accessibilitySummary());
        xml.close("metadata");
    }

    private static void meta(Xml xml, String property, String content) {
        xml.element("meta", content, "property", property);
    }

    private static void ifPresent(Xml xml, String element, @Nullable String content) {
        if (content != null) {
            xml.element(element, content);
        }
    }

    private static void manifest(Xml xml, List<EpubFile> files) {
        xml.open("manifest");
        item(xml, "nav", Contents.NAME, "application/xhtml+xml", "nav");
        for (int i = 0; i < files.size(); i++) {
            EpubFile file = files.get(i);
            item(xml, id(i), file.path(), file.mediaType(), file.properties());
        }
        xml.close("manifest");
    }

    private static void item(Xml xml, String id, String path, String mediaType, String properties) {
        if (properties.isEmpty()) {
            xml.empty("item", "id", id, "href", path, "media-type", mediaType);
        } else {
            xml.empty("item", "id", id, "href", path, "media-type", mediaType, "properties", properties);
        }
    }

    private static void spine(Xml xml, List<EpubFile> files) {
        xml.open("spine");
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).isText()) {
                xml.empty("itemref", "idref", id(i));
            }
        }
        xml.close("spine");
    }

    private static String id(int index) {
        return "f" + (index + 1);
    }
}
