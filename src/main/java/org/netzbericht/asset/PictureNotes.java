package org.netzbericht.asset;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a camera or a program noted in a picture beside its pixels. Notes are looked for anywhere in the file, whatever its container, because they
 * travel in many places; the reading library is only woken when there is something to read.
 */
record PictureNotes(boolean hasPosition, boolean isTurned) {
    private static final byte[] LITTLE = {'I', 'I', 42, 0};
    private static final byte[] BIG = {'M', 'M', 0, 42};
    private static final byte[] XMP_POSITION = "GPSLatitude".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_BLOCKS = 16;
    private static final int MAX_UNPACKED_BYTES = 1_000_000;

    static PictureNotes of(MediaFormat format, byte[] bytes) {
        boolean position = indexOf(bytes, XMP_POSITION, 0) >= 0;
        boolean turned = false;
        int blocks = 0;
        for (int at = nextBlock(bytes, 0); at >= 0 && blocks < MAX_BLOCKS; at = nextBlock(bytes, at + 4), blocks++) {
            Metadata notes = new Metadata();
            new ExifReader().extract(new ByteArrayReader(bytes, at), notes);
            for (GpsDirectory gps : notes.getDirectoriesOfType(GpsDirectory.class)) {
                position |= gps.containsTag(GpsDirectory.TAG_LATITUDE) || gps.containsTag(GpsDirectory.TAG_LONGITUDE);
            }
            var main = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            turned |= blocks == 0 && orientation != null && orientation >= 5 && orientation <= 8;
        }
        position |= format == MediaFormat.PNG && hasPackedPosition(bytes);
        return new PictureNotes(position, turned && format == MediaFormat.JPG);
    }

    /** The next start of a TIFF structure, which is what an EXIF block is. */
    private static int nextBlock(byte[] bytes, int start) {
        for (int i = start; i + 8 <= bytes.length; i++) {
            byte b = bytes[i];
            if ((b == 'I' || b == 'M')
                    && (Arrays.equals(bytes, i, i + 4, LITTLE, 0, 4) || Arrays.equals(bytes, i, i + 4, BIG, 0, 4))) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int start) {
        for (int i = start; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** PNG specification, 11.3.3: texts may be compressed. */
    private static boolean hasPackedPosition(byte[] png) {
        int at = 8;
        while (at + 12 <= png.length) {
            int length = (png[at] & 0xff) << 24
                    | (png[at + 1] & 0xff) << 16
                    | (png[at + 2] & 0xff) << 8
                    | png[at + 3] & 0xff;
            if (length < 0 || length > png.length - at - 12) {
                return false;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            boolean text = type.equals("iTXt") || type.equals("zTXt");
            if (text && indexOf(unpacked(png, at + 8, length), XMP_POSITION, 0) >= 0) {
                return true;
            }
            at += 12 + length;
        }
        return false;
    }

    /** The first stream in a chunk that can be unpacked, at most {@value #MAX_UNPACKED_BYTES} bytes of it. */
    private static byte[] unpacked(byte[] png, int start, int length) {
        for (int at = start; at < start + Math.min(length, 200); at++) {
            if (png[at] == 0x78) { // a zlib stream starts so (RFC 1950)
                byte[] text = inflate(png, at, start + length - at);
                if (text.length > 0) {
                    return text;
                }
            }
        }
        return new byte[0];
    }

    private static byte[] inflate(byte[] packed, int start, int length) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed, start, length);
        var text = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            int count = inflater.inflate(part);
            while (count > 0 && text.size() < MAX_UNPACKED_BYTES) {
                text.write(part, 0, count);
                count = inflater.inflate(part);
            }
        } catch (DataFormatException notPacked) {
            return new byte[0];
        } finally {
            inflater.end();
        }
        return text.toByteArray();
    }
}
