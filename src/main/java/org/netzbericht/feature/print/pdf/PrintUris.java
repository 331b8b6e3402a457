package org.netzbericht.feature.print.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netzbericht.feature.print.page.PrintFiles;
import org.netzbericht.feature.print.pdf.text.Glyphs;

/**
 * The addresses the engine may ask for: {@code site:/…} and {@code theme:/…}. All others are refused before anything is opened. Fonts come
 * changed: their table of substitutions is hidden, because the engine would draw ligatures that have no text; and their glyphs are noted.
 */
final class PrintUris implements FSStreamFactory {
    static final String SITE = "site";
    static final String THEME = "theme";
    private static final String FONTS = "/org/netzbericht/feature/print/pdf/fonts/";

    private final PrintFiles files;
    private final Glyphs glyphs;
    private final Consumer<Remark> remarks;

    PrintUris(PrintFiles files, Glyphs glyphs, Consumer<Remark> remarks) {
        this.files = files;
        this.glyphs = glyphs;
        this.remarks = remarks;
    }

    static String of(String scheme, String path) {
        return scheme + ":/" + path;
    }

    static boolean isAllowed(String uri) {
        return isOurs(uri) || uri.startsWith("data:image/");
    }

    private static boolean isOurs(String uri) {
        return uri.startsWith(SITE + ":/") || uri.startsWith(THEME + ":/");
    }

    /** The path of an address; the whole address if it is a foreign one. */
    static String path(String uri) {
        return isOurs(uri)
                ? URLDecoder.decode(
                        URI.create(uri).getRawPath().substring(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                : uri;
    }

    /** The bytes behind an address; empty if there are none. */
    Optional<byte[]> bytes(String uri) {
        String path = path(uri);
        Optional<byte[]> found = uri.startsWith(THEME) ? ofTheme(path) : files.ofSite(path);
        if (path.endsWith(".css")) {
            return found.map(css -> FontFace.without(text(css)).getBytes(StandardCharsets.UTF_8));
        }
        return path.endsWith(".ttf") ? found.map(this::font) : found;
    }

    /** The fonts that a sheet of the theme names. */
    List<FontFace> fonts(String sheet) {
        return ofTheme(sheet)
                .map(css -> FontFace.of(text(css), of(THEME, sheet)))
                .orElse(List.of());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Optional<byte[]> ofTheme(String path) {
        return files.ofTheme(path).or(() -> builtIn(path));
    }

    /** Fonts that come with the program stand beside the style sheets of {@code print/}; they are read only when a sheet names them. */
    private static Optional<byte[]> builtIn(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!path.equals("print/fonts/" + name)) {
            return Optional.empty();
        }
        try (InputStream in = PrintUris.class.getResourceAsStream(FONTS + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] font(byte[] ttf) {
        glyphs.add(ttf);
        byte[] changed = ttf.clone();
        int tables = (changed[4] & 0xFF) << 8 | changed[5] & 0xFF;
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (new String(changed, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                changed[at + 3] = 'X';
            }
        }
        return changed;
    }

    @Override
    public FSStream getUrl(String uri) {
        byte[] bytes = bytes(uri).orElse(null);
        if (bytes == null) {
            remarks.accept(new Remark(Remark.Subject.FILE, path(uri), 0, "not found"));
        }
        return new FSStream() {
            @Override
            public @Nullable InputStream getStream() {
                return bytes == null ? null : new ByteArrayInputStream(bytes);
            }

            @Override
            public @Nullable Reader getReader() {
                return bytes == null
                        ? null
                        : new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
            }
        };
    }
}
