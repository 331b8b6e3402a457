package org.netzbericht.asset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of file a site may publish from its media folder; everything else is refused. The extension is promised, the first bytes prove it. */
public enum MediaFormat {
    PNG("image/png", true, 0, "\u0089PNG\r\n\u001a\n"),
    JPG("image/jpeg", true, 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", true, 0, "GIF87a", "GIF89a"),
    WEBP("image/webp", true, 8, "WEBP"),
    AVIF("image/avif", true, 4, "ftypavif", "ftypavis"),
    SVG("image/svg+xml", true, 0),

    PDF("application/pdf", false, 0, "%PDF-"),
    ZIP("application/zip", false, 0, "PK\u0003\u0004"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, 0, "PK\u0003\u0004"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, 0, "PK\u0003\u0004"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, 0, "PK\u0003\u0004"),
    ODT("application/vnd.oasis.opendocument.text", false, 0, "PK\u0003\u0004"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, 0, "PK\u0003\u0004"),
    ODP("application/vnd.oasis.opendocument.presentation", false, 0, "PK\u0003\u0004"),
    EPUB("application/epub+zip", false, 0, "PK\u0003\u0004"),
    MP4("video/mp4", false, 4, "ftyp"),
    WEBM("video/webm", false, 0, "\u001aE\u00df\u00a3"),
    MP3("audio/mpeg", false, 0, "ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f2"),
    CSV("text/csv", false, 0),
    TXT("text/plain", false, 0),
    JSON("application/json", false, 0),
    GEOJSON("application/geo+json", false, 0),
    ICS("text/calendar", false, 0, "BEGIN:VCALENDAR"),
    VCF("text/vcard", false, 0, "BEGIN:VCARD"),
    VTT("text/vtt", false, 0, "WEBVTT");

    private static final Map<String, MediaFormat> BY_EXTENSION = byExtension();

    private final String mediaType;
    private final boolean isPicture;
    private final int offset;
    private final List<String> signatures;

    MediaFormat(String mediaType, boolean isPicture, int offset, String... signatures) {
        this.mediaType = mediaType;
        this.isPicture = isPicture;
        this.offset = offset;
        this.signatures = List.of(signatures);
    }

    private static Map<String, MediaFormat> byExtension() {
        Map<String, MediaFormat> formats = new HashMap<>();
        for (MediaFormat format : values()) {
            formats.put(format.extension(), format);
        }
        formats.put("jpeg", JPG);
        return Map.copyOf(formats);
    }

    /** The format of an extension in small letters, without dot. */
    public static Optional<MediaFormat> of(String extension) {
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** The usual extension, in small letters. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in a Content-Type header (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return isPicture;
    }

    /** Whether the bytes start as this format must; formats without a signature are text and hold no zero byte. */
    boolean matches(byte[] bytes) {
        if (signatures.isEmpty()) {
            return indexOfZero(bytes) < 0;
        }
        boolean marked = mediaType.startsWith("text/") && startsWith(bytes, 0, "\u00ef\u00bb\u00bf"); // byte order mark
        for (String signature : signatures) {
            if (startsWith(bytes, marked ? 3 : offset, signature)) {
                return true;
            }
        }
        return false;
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int offset, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        int end = offset + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
    }
}
