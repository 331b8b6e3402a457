package org.netzbericht.asset;

import org.jspecify.annotations.Nullable;

/** What the head of a film file tells (ISO/IEC 14496-12: the boxes mvhd, tkhd, hdlr, mdhd and stts of moov); the pictures are never decoded. */
public record Film(int widthPx, int heightPx, long durationMillis, double framesPerSecond) {
    /** A file that tells none of it. */
    static final Film UNKNOWN = new Film(0, 0, 0, 0);

    static Film of(byte[] mp4) {
        return new Reader(mp4).film();
    }

    private static final class Reader {
        private static final int HEAD = 8;

        private final byte[] bytes;
        private long durationMillis;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        Film film() {
            Box movie = find(new Box(0, bytes.length), "moov");
            Box head = movie == null ? null : find(movie, "mvhd");
            if (head == null) {
                return UNKNOWN;
            }
            durationMillis = duration(head);
            for (Box track = find(movie, "trak"); track != null; track = next(track, movie, "trak")) {
                Film film = track(track);
                if (film != null && durationMillis > 0) {
                    return film;
                }
            }
            return UNKNOWN;
        }

        /** Null for sound and subtitles. */
        private @Nullable Film track(Box track) {
            Box head = find(track, "tkhd");
            Box media = find(track, "mdia");
            Box handler = media == null ? null : find(media, "hdlr");
            Box mediaHead = media == null ? null : find(media, "mdhd");
            Box times = find(find(find(media, "minf"), "stbl"), "stts");
            boolean isVideo = handler != null && word(handler.start() + 8).equals("vide");
            if (head == null || mediaHead == null || times == null || !isVideo) {
                return null;
            }
            int size = head.end() - HEAD;
            long millis = duration(mediaHead);
            long frames = frames(times);
            // Width and height are the last of the head, as 16.16 numbers.
            return millis <= 0 || frames <= 0 || size < head.start()
                    ? null
                    : new Film(
                            (int) (number(size) >> 16),
                            (int) (number(size + 4) >> 16),
                            durationMillis,
                            frames * 1000.0 / millis);
        }

        /** From a head of movie or media: version 0 has numbers of 32 bits, version 1 times of 64. */
        private long duration(Box head) {
            boolean isLong = head.start() < bytes.length && bytes[head.start()] == 1;
            int scaleAt = head.start() + (isLong ? 20 : 12);
            long scale = number(scaleAt);
            long units = isLong ? number(scaleAt + 4) << 32 | number(scaleAt + 8) : number(scaleAt + 4);
            return scale <= 0 || units < 0 || units > Long.MAX_VALUE / 1000 ? 0 : units * 1000 / scale;
        }

        private long frames(Box times) {
            long frames = 0;
            long count = number(times.start() + 4);
            for (long i = 0; i < count && times.start() + 8 + 8 * i + 8 <= times.end(); i++) {
                frames += number((int) (times.start() + 8 + 8 * i));
            }
            return frames;
        }

        private @Nullable Box find(@Nullable Box outer, String type) {
            return outer == null ? null : search(outer.start(), outer, type);
        }

        private @Nullable Box next(Box box, Box outer, String type) {
            return search(box.end(), outer, type);
        }

        /** A box begins with its length and type; length 1 means that 64 bits of length follow, 0 that it goes to the end. */
        private @Nullable Box search(int from, Box outer, String type) {
            long at = from;
            while (at + HEAD <= outer.end()) {
                long length = number((int) at);
                int head = HEAD;
                if (length == 1) {
                    head = 2 * HEAD;
                    length = number((int) at + 8) << 32 | number((int) at + 12);
                } else if (length == 0) {
                    length = outer.end() - at;
                }
                if (length < head || length > outer.end() - at) {
                    return null;
                }
                if (word((int) at + 4).equals(type)) {
                    return new Box((int) at + head, (int) (at + length));
                }
                at += length;
            }
            return null;
        }

        /** 32 bits, without sign; 0 behind the end. */
        private long number(int at) {
            long number = 0;
            for (int i = at; i < at + 4; i++) {
                number = number << 8 | (i >= 0 && i < bytes.length ? bytes[i] & 0xFF : 0);
            }
            return number;
        }

        private String word(int at) {
            StringBuilder word = new StringBuilder(4);
            for (int i = at; i < Math.min(at + 4, bytes.length); i++) {
                word.append((char) (bytes[i] & 0xFF));
            }
            return word.toString();
        }
    }

    /** The content of a box. */
    private record Box(int start, int end) {}
}
