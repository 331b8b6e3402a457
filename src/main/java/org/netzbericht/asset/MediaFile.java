package org.netzbericht.asset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netzbericht.asset.svg.SvgCleaner;
import org.netzbericht.asset.svg.SvgPicture;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.source.Location;
import org.netzbericht.source.SourceFile;

/**
 * What is known of a file of the media folder before any page is rendered. Holds facts, not bytes.
 *
 * @param path below the media folder, e.g. {@code rathaus.jpg}; what content calls the file
 * @param format absent if the extension is not one that may be published
 * @param outputPath {@code media/rathaus.3fa9c1d2e4.jpg} for pictures, {@code media/leitfaden.pdf} for downloads, whose addresses people pass on
 * @param widthPx as shown, after turning; 0 if unknown or not a picture
 * @param sizeBytes of the published file
 * @param pages of a PDF; 0 if unknown
 * @param film null for all that is no film
 */
public record MediaFile(
        String path,
        @Nullable MediaFormat format,
        String outputPath,
        int widthPx,
        int heightPx,
        long sizeBytes,
        int pages,
        @Nullable Film film) {

    /** Larger files are refused; ask {@link #checkSize} before reading one. */
    public static final long MAX_BYTES = 20_000_000;

    /** Films may be larger: some minutes of sign language. */
    static final long MAX_FILM_BYTES = 100_000_000;

    static final long MAX_PIXELS = 40_000_000;

    static final Kind TYPE = Kind.error("media.type");
    static final Kind NAME = Kind.error("media.name");
    static final Kind MISMATCH = Kind.error("media.mismatch");
    static final Kind TOO_LARGE = Kind.error("media.tooLarge");
    static final Kind UNREADABLE = Kind.error("media.unreadable");
    static final Kind POSITION = Kind.error("media.position");
    static final Kind FILM = Kind.error("media.film");

    private static final String FOLDER = "media/";

    /** Reads a file of the media folder. Pictures are looked at by their headers, never decoded; drawings are cleaned. */
    public static Checked<MediaFile> read(String sourcePath, byte[] bytes) {
        String path = belowMedia(sourcePath);
        Location place = Location.of(SourceFile.of(sourcePath, ""));
        List<Diagnostic> found = new ArrayList<>(checkSize(sourcePath, bytes.length));
        if (!isPlain(path)) {
            found.add(NAME.at(place, path));
        }
        MediaFormat format =
                MediaFormat.of(extension(path).toLowerCase(Locale.ROOT)).orElse(null);
        if (format == null) {
            found.add(TYPE.at(place, path));
        } else if (!format.matches(bytes)) {
            found.add(MISMATCH.at(place, path, format.name()));
        } else if (format == MediaFormat.PDF && !PdfPages.isWhole(bytes)) {
            found.add(UNREADABLE.at(place, path));
        } else if (found.isEmpty() && format == MediaFormat.SVG) {
            return ofSvg(path, SourceFile.read(sourcePath, bytes));
        } else if (found.isEmpty() && format == MediaFormat.MP4) {
            return ofFilm(path, bytes, place);
        } else if (found.isEmpty() && format.isPicture()) {
            return ofPicture(path, format, bytes, place);
        }
        int pages = format == MediaFormat.PDF && found.isEmpty() ? PdfPages.count(bytes) : 0;
        return new Checked<>(new MediaFile(path, format, FOLDER + path, 0, 0, bytes.length, pages, null), found);
    }

    private static Checked<MediaFile> ofFilm(String path, byte[] bytes, Location place) {
        Film film = Film.of(bytes);
        List<Diagnostic> found = film.equals(Film.UNKNOWN) ? List.of(FILM.at(place, path)) : List.of();
        var media = new MediaFile(
                path, MediaFormat.MP4, FOLDER + path, film.widthPx(), film.heightPx(), bytes.length, 0, film);
        return new Checked<>(media, found);
    }

    private static Checked<MediaFile> ofSvg(String path, SourceFile file) {
        Checked<SvgPicture> cleaned = SvgCleaner.clean(file);
        SvgPicture svg = cleaned.value();
        byte[] bytes = svg.markup().getBytes(StandardCharsets.UTF_8);
        var media = new MediaFile(
                path,
                MediaFormat.SVG,
                fingerprinted(path, bytes),
                svg.widthPx(),
                svg.heightPx(),
                bytes.length,
                0,
                null);
        return new Checked<>(media, cleaned.diagnostics());
    }

    private static Checked<MediaFile> ofPicture(String path, MediaFormat format, byte[] bytes, Location place) {
        List<Diagnostic> found = new ArrayList<>();
        PictureSize size = PictureSize.of(format, bytes);
        PictureNotes notes = PictureNotes.of(format, bytes);
        if (size.equals(PictureSize.UNKNOWN)) {
            found.add(UNREADABLE.at(place, path));
        }
        if (size.pixels() > MAX_PIXELS) {
            found.add(TOO_LARGE.at(place, path, size.pixels() / 1_000_000 + " MP", MAX_PIXELS / 1_000_000 + " MP"));
        }
        if (notes.hasPosition()) {
            found.add(POSITION.at(place, path));
        }
        PictureSize shown = notes.isTurned() ? size.turned() : size;
        var media = new MediaFile(
                path, format, fingerprinted(path, bytes), shown.widthPx(), shown.heightPx(), bytes.length, 0, null);
        return new Checked<>(media, found);
    }

    private static String fingerprinted(String path, byte[] bytes) {
        return Fingerprint.into(FOLDER + path, Fingerprint.of(bytes));
    }

    /** The finding that a file of this size is too large, or none. */
    public static List<Diagnostic> checkSize(String sourcePath, long sizeBytes) {
        long most = extension(sourcePath).equals(MediaFormat.MP4.extension()) ? MAX_FILM_BYTES : MAX_BYTES;
        if (sizeBytes <= most) {
            return List.of();
        }
        long megabytes = (sizeBytes + 999_999) / 1_000_000;
        Location place = Location.of(SourceFile.of(sourcePath, ""));
        return List.of(TOO_LARGE.at(place, belowMedia(sourcePath), megabytes + " MB", most / 1_000_000 + " MB"));
    }

    public boolean isPicture() {
        return format != null && format.isPicture();
    }

    /** How people call the format: {@code PDF}. */
    public String type() {
        return format == null ? extension(path).toUpperCase(Locale.ROOT) : format.name();
    }

    /** The file to publish, from the bytes it was read from. */
    public Asset asset(byte[] bytes) {
        return new Asset(outputPath, format == MediaFormat.SVG ? cleaned(bytes) : bytes);
    }

    private byte[] cleaned(byte[] svg) {
        return SvgCleaner.clean(SourceFile.read(path, svg)).value().markup().getBytes(StandardCharsets.UTF_8);
    }

    /** A path of the site without everything up to its media folder. */
    private static String belowMedia(String sourcePath) {
        int folder = ("/" + sourcePath).indexOf("/" + FOLDER);
        return folder < 0 ? sourcePath : sourcePath.substring(folder + FOLDER.length());
    }

    /** Whether a path is made of small letters, digits, dot, underscore and hyphen, and no part starts with a dot. */
    private static boolean isPlain(String path) {
        boolean start = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
            if (!letter && (start || c != '.' && c != '/')) {
                return false;
            }
            start = c == '/';
        }
        return !start;
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
