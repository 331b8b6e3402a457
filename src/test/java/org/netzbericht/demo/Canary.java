package org.netzbericht.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Proves that something secret is in no byte of an output folder, however it may have been written or packed. */
public final class Canary {
    private static final int SHORTEST = 4;

    private Canary() {}

    /** Fails if one of the strings occurs in a file's name or bytes, also inside gzip, ZIP and PDF streams, escaped or in Base64. */
    public static void assertAbsent(Path outputDir, String... strings) {
        List<String> found = find(outputDir, strings);
        if (!found.isEmpty()) {
            throw new AssertionError("Published although secret:\n" + String.join("\n", found));
        }
    }

    static List<String> find(Path outputDir, String... strings) {
        List<String> found = new ArrayList<>();
        Map<String, byte[]> files = OutputFolder.read(outputDir).files();
        if (files.isEmpty()) {
            found.add(outputDir + " has no files at all");
        }
        for (String string : strings) {
            if (string.length() < SHORTEST) {
                throw new IllegalArgumentException("Too short to be told from chance: " + string);
            }
            Map<String, byte[]> forms = forms(string);
            files.forEach((path, bytes) -> forms.forEach((form, needle) -> {
                if (path.contains(string) || contains(path.getBytes(StandardCharsets.UTF_8), needle)) {
                    found.add(path + ": „" + string + "“ in the name");
                }
                for (Map.Entry<String, byte[]> part : unpacked(path, bytes).entrySet()) {
                    int at = indexOf(part.getValue(), needle, 0);
                    if (at >= 0) {
                        found.add(part.getKey() + ": „" + string + "“ as " + form + " at byte " + at);
                    }
                }
            }));
        }
        return found.stream().distinct().toList();
    }

    private static Map<String, byte[]> forms(String string) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        put(forms, "UTF-8", string, StandardCharsets.UTF_8);
        put(forms, "ISO 8859-1", string, StandardCharsets.ISO_8859_1);
        put(forms, "UTF-16", string, StandardCharsets.UTF_16BE);
        put(forms, "UTF-16 (little)", string, StandardCharsets.UTF_16LE);
        String url = URLEncoder.encode(string, StandardCharsets.UTF_8);
        put(forms, "form encoding", url, StandardCharsets.US_ASCII);
        put(forms, "percent encoding", url.replace("+", "%20"), StandardCharsets.US_ASCII);
        put(forms, "JSON", escaped(string, "\\u%04x"), StandardCharsets.US_ASCII);
        put(forms, "HTML, decimal", escaped(string, "&#%d;"), StandardCharsets.US_ASCII);
        put(forms, "HTML, hexadecimal", escaped(string, "&#x%x;"), StandardCharsets.US_ASCII);
        put(forms, "HTML", org.jsoup.nodes.Entities.escape(string), StandardCharsets.UTF_8);
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // The first and last characters also hold bits of the neighbours.
            String core = encoded.substring(shift == 0 ? 0 : shift + 1, encoded.length() - 1);
            if (core.length() > SHORTEST) {
                put(forms, "Base64", core, StandardCharsets.US_ASCII, shift);
            }
        }
        return forms;
    }

    private static void put(Map<String, byte[]> forms, String name, String text, Charset charset) {
        if (charset.newEncoder().canEncode(text)) {
            byte[] bytes = text.getBytes(charset);
            if (forms.values().stream().noneMatch(known -> java.util.Arrays.equals(known, bytes))) {
                forms.put(name, bytes);
            }
        }
    }

    private static void put(Map<String, byte[]> forms, String name, String text, Charset charset, int number) {
        put(forms, name + " " + number, text, charset);
    }

    private static String escaped(String string, String pattern) {
        StringBuilder text = new StringBuilder();
        string.codePoints()
                .forEach(c -> text.append(
                        c < 128 ? Character.toString(c) : String.format(java.util.Locale.ROOT, pattern, c)));
        return text.toString();
    }

    private static Map<String, byte[]> unpacked(String path, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(path, bytes);
        try {
            if (startsWith(bytes, 0x1f, 0x8b)) {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    parts.putAll(unpacked(path + " (unzipped)", in.readAllBytes()));
                }
            } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        String name = path + "!" + entry.getName();
                        parts.put(name + " (name)", entry.getName().getBytes(StandardCharsets.UTF_8));
                        parts.putAll(unpacked(name, zip.readAllBytes()));
                    }
                }
            } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
                parts.putAll(pdfStreams(path, bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return parts;
    }

    private static Map<String, byte[]> pdfStreams(String path, byte[] bytes) {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        byte[] mark = "stream".getBytes(StandardCharsets.US_ASCII);
        for (int at = indexOf(bytes, mark, 0); at >= 0; at = indexOf(bytes, mark, at + 1)) {
            int start = at + mark.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            try (InputStream in =
                    new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
                in.transferTo(inflated);
            } catch (IOException e) {
                // Not deflated, or something follows it: what came so far counts.
            }
            if (inflated.size() > 0) {
                streams.put(path + " (stream at " + at + ")", inflated.toByteArray());
            }
        }
        return streams;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        return indexOf(bytes, needle, 0) >= 0;
    }

    private static int indexOf(byte[] bytes, byte[] needle, int from) {
        for (int i = from; i <= bytes.length - needle.length; i++) {
            int j = 0;
            while (j < needle.length && bytes[i + j] == needle[j]) {
                j++;
            }
            if (j == needle.length) {
                return i;
            }
        }
        return -1;
    }
}
