package org.netzbericht.content.yaml;

/** Turns the library's code-point indexes into UTF-16 offsets of the file, by one table per text and none where both are the same. */
final class Offsets {
    private final int shift;
    private final int[] table;

    private Offsets(int shift, int[] table) {
        this.shift = shift;
        this.table = table;
    }

    static Offsets of(String text, int shift) {
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints == text.length()) {
            return new Offsets(shift, new int[0]);
        }
        int[] table = new int[codePoints + 1];
        int offset = 0;
        for (int i = 0; i < codePoints; i++) {
            table[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        table[codePoints] = offset;
        return new Offsets(shift, table);
    }

    int utf16(int codePointIndex) {
        return shift + (table.length == 0 ? codePointIndex : table[Math.min(codePointIndex, table.length - 1)]);
    }
}
