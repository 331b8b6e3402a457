package org.netzbericht.asset;

import java.nio.charset.StandardCharsets;

/** What the plain parts of a PDF tell: how many pages it has, and whether it is all there. */
final class PdfPages {
    private static final int END_BYTES = 1024;

    private PdfPages() {}

    /** The number of pages, or 0 unless the pages found and the count in the page tree agree; packed object streams hide both. */
    static int count(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int pages = 0;
        int total = 0;
        for (int at = text.indexOf("/Type"); at >= 0; at = text.indexOf("/Type", at + 5)) {
            int name = at + 5;
            while (name < text.length() && text.charAt(name) == ' ') {
                name++;
            }
            boolean isPage = text.startsWith("/Page", name) && !isLetter(text, name + 5);
            pages += isPage ? 1 : 0;
        }
        for (int at = text.indexOf("/Count "); at >= 0; at = text.indexOf("/Count ", at + 7)) {
            total = Math.max(total, number(text, at + 7));
        }
        return pages == total ? pages : 0;
    }

    /** Whether the end is there that every PDF has (ISO 32000-1, 7.5.5; in the last 1,024 bytes for most readers): not so in a copy broken off. */
    static boolean isWhole(byte[] pdf) {
        int start = Math.max(0, pdf.length - END_BYTES);
        String end = new String(pdf, start, pdf.length - start, StandardCharsets.ISO_8859_1);
        return end.contains("startxref") && end.contains("%%EOF");
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static int number(String text, int start) {
        int value = 0;
        for (int i = start; i < Math.min(text.length(), start + 7); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
