package org.netzbericht.feature.print.pdf;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.netzbericht.feature.Xml;
import org.netzbericht.feature.print.page.PrintMetadata;

/** Metadata as XMP (ISO 16684-1), with the marks of PDF/A-3a and PDF/UA-1. What the information dictionary says too is said in the same words. */
final class Xmp {
    private Xmp() {}

    static String packet(PrintMetadata metadata, String producer) {
        Xml xml = new Xml();
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
        xml.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.open("rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        content(xml, metadata);
        xml.close("rdf:Description");
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf",
                "http://ns.adobe.com/pdf/1.3/");
        making(xml, metadata, producer);
        xml.close("rdf:Description");
        conformance(xml);
        xml.close("rdf:RDF");
        xml.close("x:xmpmeta");
        String body = xml.toString();
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + body.substring(body.indexOf('\n') + 1)
                + "<?xpacket end=\"r\"?>";
    }

    private static void content(Xml xml, PrintMetadata metadata) {
        xml.element("dc:format", "application/pdf");
        alternatives(xml, "dc:title", metadata.title());
        alternatives(xml, "dc:description", metadata.subject());
        if (!metadata.authors().isEmpty()) {
            list(xml, "dc:creator", "rdf:Seq", List.of(String.join("; ", metadata.authors())));
        }
        list(xml, "dc:language", "rdf:Bag", List.of(metadata.language()));
        if (!metadata.keywords().isEmpty()) {
            list(xml, "dc:subject", "rdf:Bag", metadata.keywords());
        }
        if (!metadata.publisher().isEmpty()) {
            list(xml, "dc:publisher", "rdf:Bag", List.of(metadata.publisher()));
        }
        if (!metadata.rights().isEmpty()) {
            alternatives(xml, "dc:rights", metadata.rights());
        }
        xml.element("dc:identifier", metadata.identifier());
    }

    private static void making(Xml xml, PrintMetadata metadata, String producer) {
        String date = metadata.date().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.element("xmp:CreateDate", date);
        xml.element("xmp:ModifyDate", date);
        xml.element("xmp:MetadataDate", date);
        xml.element("xmp:CreatorTool", producer);
        xml.element("pdf:Producer", producer);
        if (!metadata.keywords().isEmpty()) {
            xml.element("pdf:Keywords", String.join(", ", metadata.keywords()));
        }
    }

    private static void conformance(Xml xml) {
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaid",
                "http://www.aiim.org/pdfa/ns/id/",
                "xmlns:pdfuaid",
                "http://www.aiim.org/pdfua/ns/id/");
        xml.element("pdfaid:part", "3");
        xml.element("pdfaid:conformance", "A");
        xml.element("pdfuaid:part", "1");
        xml.close("rdf:Description");
        extension(xml);
    }

    /** PDF/A wants foreign properties to be described: that of PDF/UA is one. */
    private static void extension(Xml xml) {
        xml.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:pdfaExtension",
                "http://www.aiim.org/pdfa/ns/extension/",
                "xmlns:pdfaSchema",
                "http://www.aiim.org/pdfa/ns/schema#",
                "xmlns:pdfaProperty",
                "http://www.aiim.org/pdfa/ns/property#");
        xml.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li", "rdf:parseType", "Resource");
        xml.element("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
        xml.element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        xml.element("pdfaSchema:prefix", "pdfuaid");
        xml.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li", "rdf:parseType", "Resource");
        xml.element("pdfaProperty:name", "part");
        xml.element("pdfaProperty:valueType", "Integer");
        xml.element("pdfaProperty:category", "internal");
        xml.element("pdfaProperty:description", "Indicates, which part of ISO 14289 standard is followed");
        xml.close("rdf:li").close("rdf:Seq").close("pdfaSchema:property");
        xml.close("rdf:li").close("rdf:Bag").close("pdfaExtension:schemas");
        xml.close("rdf:Description");
    }

    private static void alternatives(Xml xml, String element, String text) {
        xml.open(element).open("rdf:Alt");
        xml.element("rdf:li", text, "xml:lang", "x-default");
        xml.close("rdf:Alt").close(element);
    }

    private static void list(Xml xml, String element, String kind, List<String> items) {
        xml.open(element).open(kind);
        items.forEach(item -> xml.element("rdf:li", item));
        xml.close(kind).close(element);
    }
}
