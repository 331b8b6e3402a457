package org.netzbericht.asset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Makes an MP4 file of nothing but its head: a track of sound and one of pictures. */
public final class TinyFilm {
    private static final int SCALE = 1000;

    private TinyFilm() {}

    public static byte[] mp4(int width, int height, int millis, int frames) {
        byte[] sound = track(0, 0, millis, "soun", millis / 20);
        byte[] pictures = track(width, height, millis, "vide", frames);
        byte[] movie = box("moov", bytes(box("mvhd", head(millis)), sound, pictures));
        return bytes(box("ftyp", "isom0000isommp42".getBytes(StandardCharsets.US_ASCII)), movie);
    }

    private static byte[] track(int width, int height, int millis, String handler, int frames) {
        byte[] size = bytes(new byte[76], number(width << 16), number(height << 16));
        byte[] kind = bytes(new byte[8], handler.getBytes(StandardCharsets.US_ASCII), new byte[13]);
        byte[] times = box("stts", bytes(number(0), number(1), number(frames), number(millis / Math.max(1, frames))));
        byte[] media = bytes(box("mdhd", head(millis)), box("hdlr", kind), box("minf", box("stbl", times)));
        return box("trak", bytes(box("tkhd", size), box("mdia", media)));
    }

    private static byte[] head(int millis) {
        return bytes(new byte[12], number(SCALE), number(millis), new byte[4]);
    }

    static byte[] box(String type, byte[] content) {
        return bytes(number(content.length + 8), type.getBytes(StandardCharsets.US_ASCII), content);
    }

    private static byte[] number(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
