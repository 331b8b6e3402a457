package org.netzbericht.asset;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Width and height of a picture in pixels, as its header says; 0 x 0 if the header cannot be read. Nothing is decoded, so a small file that unfolds
 * to a huge picture costs nothing here.
 */
record PictureSize(int widthPx, int heightPx) {
    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    static PictureSize of(MediaFormat format, byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return switch (format) {
                case PNG -> new PictureSize(in.getInt(16), in.getInt(20)).checked(); // PNG specification, 11.2.2 IHDR
                case GIF -> {
                    in.order(ByteOrder.LITTLE_ENDIAN); // GIF89a specification, 18
                    yield new PictureSize(in.getShort(6) & 0xffff, in.getShort(8) & 0xffff).checked();
                }
                case JPG -> ofJpeg(in).checked();
                case WEBP -> ofWebp(in.order(ByteOrder.LITTLE_ENDIAN)).checked();
                case AVIF -> ofAvif(in).checked();
                default -> UNKNOWN;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            return UNKNOWN;
        }
    }

    private PictureSize checked() {
        return widthPx > 0 && heightPx > 0 ? this : UNKNOWN;
    }

    long pixels() {
        return (long) widthPx * heightPx;
    }

    PictureSize turned() {
        return new PictureSize(heightPx, widthPx);
    }

    /** ITU-T T.81, B.2.2: the frame header is the first marker C0 to CF except C4, C8 and CC. */
    private static PictureSize ofJpeg(ByteBuffer in) {
        int at = 2;
        while (true) {
            while ((in.get(at) & 0xff) != 0xff) {
                at++;
            }
            int marker = in.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (marker == 0 || marker == 1 || marker >= 0xd0 && marker <= 0xd9) {
                at += 2;
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return new PictureSize(in.getShort(at + 7) & 0xffff, in.getShort(at + 5) & 0xffff);
            } else {
                at += 2 + Math.max(2, in.getShort(at + 2) & 0xffff);
            }
        }
    }

    /** RFC 9649: extended, lossless or lossy. */
    private static PictureSize ofWebp(ByteBuffer in) {
        int form = in.get(15);
        if (form == 'X') {
            return new PictureSize(1 + (in.getInt(24) & 0xffffff), 1 + (in.getInt(26) >>> 8 & 0xffffff));
        }
        if (form == 'L') {
            int bits = in.getInt(21);
            return new PictureSize(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
        }
        return new PictureSize(in.getShort(26) & 0x3fff, in.getShort(28) & 0x3fff);
    }

    /** ISO/IEC 23008-12, 6.5.3: the largest of the sizes given in {@code ispe} boxes; smaller ones are tiles and thumbnails. */
    private static PictureSize ofAvif(ByteBuffer in) {
        PictureSize largest = UNKNOWN;
        for (int at = 4; at + 16 <= in.limit(); at++) {
            if (in.get(at) == 'i' && in.getInt(at) == 0x69737065 && in.getInt(at - 4) == 20) {
                var size = new PictureSize(in.getInt(at + 8), in.getInt(at + 12));
                largest = size.pixels() > largest.pixels() ? size : largest;
            }
        }
        return largest;
    }
}
