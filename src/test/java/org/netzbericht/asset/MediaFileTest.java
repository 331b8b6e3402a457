package org.netzbericht.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class MediaFileTest {

    @Test
    void readsAPngByItsHeader() {
        byte[] bytes = png(800, 600);
        MediaFile file = accepted("site-content/media/rathaus.png", bytes);

        String name = "media/rathaus." + Fingerprint.of(bytes) + ".png";
        assertThat(file)
                .isEqualTo(new MediaFile("rathaus.png", MediaFormat.PNG, name, 800, 600, bytes.length, 0, null));
        assertThat(file.asset(bytes)).isEqualTo(new Asset(name, bytes));
        assertThat(file.type()).isEqualTo("PNG");
        assertThat(file.isPicture()).isTrue();
    }

    @Test
    void readsSizesOfOtherPictures() {
        assertThat(size("a.gif", bytes("GIF89a", 0x40, 0x01, 0xf0, 0x00, 0, 0, 0)))
                .isEqualTo("320x240");
        assertThat(size("a.jpg", jpeg(640, 480))).isEqualTo("640x480");
        assertThat(size("a.jpeg", jpeg(640, 480))).isEqualTo("640x480");
        assertThat(size("a.webp", webp("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01)))
                .isEqualTo("640x480");
        assertThat(size("a.webp", webp("VP8L", 0x2f, 0x7f, 0xc2, 0x77, 0x00, 0)))
                .isEqualTo("640x480");
        assertThat(size("a.webp", webp("VP8X", 0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0)))
                .isEqualTo("640x480");
        assertThat(size("a.avif", avif())).isEqualTo("640x480");
    }

    @Test
    void keepsTheAddressesOfDownloads() {
        byte[] pdf =
                "%PDF-1.4\n1 0 obj<</Type /Pages /Count 2>>\n<</Type/Page>>\n<</Type /Page /X 1>>\nstartxref\n9\n%%EOF\n"
                        .getBytes(UTF_8);
        assertThat(accepted("media/leitfaden.pdf", pdf))
                .isEqualTo(new MediaFile(
                        "leitfaden.pdf", MediaFormat.PDF, "media/leitfaden.pdf", 0, 0, pdf.length, 2, null));
        byte[] csv = "a;b\n".getBytes(UTF_8);
        assertThat(accepted("media/2021/daten.csv", csv))
                .isEqualTo(new MediaFile(
                        "2021/daten.csv", MediaFormat.CSV, "media/2021/daten.csv", 0, 0, csv.length, 0, null));
        assertThat(accepted("media/termin.ics", "\ufeffBEGIN:VCALENDAR".getBytes(UTF_8))
                        .type())
                .isEqualTo("ICS");
    }

    @Test
    void countsNoPagesItCannotBeSureOf() {
        assertThat(PdfPages.count("%PDF-1.5 <</Type/Pages/Count 9>> <</Type/ObjStm>>".getBytes(UTF_8)))
                .isZero();
        assertThat(PdfPages.count("%PDF-1.4 <</Type/Page>>".getBytes(UTF_8))).isZero();
    }

    @Test
    void refusesWhatIsNotWhatItSays() {
        assertThat(found("media/a.png", jpeg(8, 8))).containsExactly("media/a.png:1:1 media.mismatch [a.png, PNG]");
        assertThat(found("media/a.jpg", png(8, 8))).containsExactly("media/a.jpg:1:1 media.mismatch [a.jpg, JPG]");
        assertThat(found("media/a.pdf", "<script>".getBytes(UTF_8)))
                .containsExactly("media/a.pdf:1:1 media.mismatch [a.pdf, PDF]");
        assertThat(found("media/a.csv", new byte[] {'a', 0}))
                .containsExactly("media/a.csv:1:1 media.mismatch [a.csv, CSV]");
        assertThat(found("media/a.webp", new byte[0]))
                .containsExactly("media/a.webp:1:1 media.mismatch [a.webp, WEBP]");
    }

    @Test
    void refusesUnknownKindsAndNames() {
        assertThat(found("media/a.exe", new byte[1])).containsExactly("media/a.exe:1:1 media.type [a.exe]");
        assertThat(found("media/a.html", new byte[1])).containsExactly("media/a.html:1:1 media.type [a.html]");
        assertThat(found("media/png", new byte[1])).containsExactly("media/png:1:1 media.type [png]");
        for (String name : List.of("Rathaus.png", "süd.png", "a b.png", ".a.png", "../a.png", "x/.a.png", "A.PNG")) {
            assertThat(found("media/" + name, png(8, 8)))
                    .containsExactly("media/" + name + ":1:1 media.name [" + name + "]");
        }
    }

    @Test
    void refusesHugePicturesWithoutDecodingThem() {
        assertThat(found("media/a.png", png(30_000, 30_000)))
                .containsExactly("media/a.png:1:1 media.tooLarge [a.png, 900 MP, 40 MP]");
        assertThat(found("media/a.png", png(8000, 5000))).isEmpty();
    }

    @Test
    void refusesHugeFilesBeforeReadingThem() {
        assertThat(Found.lines(MediaFile.checkSize("media/a.pdf", 20_000_001)))
                .containsExactly("media/a.pdf:1:1 media.tooLarge [a.pdf, 21 MB, 20 MB]");
        assertThat(MediaFile.checkSize("media/a.pdf", 20_000_000)).isEmpty();
    }

    @Test
    void refusesCopiesOfPdfsThatBrokeOff() {
        assertThat(found("media/a.pdf", "%PDF-1.4\n1 0 obj<</Type /Pages /Count 2>>".getBytes(UTF_8)))
                .containsExactly("media/a.pdf:1:1 media.unreadable [a.pdf]");
    }

    @Test
    void refusesDamagedPictures() {
        assertThat(found("media/a.png", bytes("\u0089PNG\r\n\u001a\n", 0, 0)))
                .containsExactly("media/a.png:1:1 media.unreadable [a.png]");
        assertThat(found("media/a.png", png(0, 5))).containsExactly("media/a.png:1:1 media.unreadable [a.png]");
        assertThat(found("media/a.jpg", bytes("", 0xff, 0xd8, 0xff, 0xe0, 0, 4)))
                .containsExactly("media/a.jpg:1:1 media.unreadable [a.jpg]");
    }

    @Test
    void findsThePositionACameraWrote() {
        assertThat(found("media/a.jpg", jpegWith(exif("Exif\0\0", 1, true))))
                .containsExactly("media/a.jpg:1:1 media.position [a.jpg]");
        assertThat(found("media/a.png", pngWith("eXIf", exif("", 1, true))))
                .containsExactly("media/a.png:1:1 media.position [a.png]");
        assertThat(found("media/a.jpg", jpegWith(exif("Exif\0\0", 1, false)))).isEmpty();
    }

    @Test
    void findsThePositionAProgramWrote() {
        byte[] xmp = "<x exif:GPSLatitude=\"50,43.1N\"/>".getBytes(UTF_8);
        assertThat(found("media/a.jpg", jpegWith(xmp))).containsExactly("media/a.jpg:1:1 media.position [a.jpg]");
        assertThat(found("media/a.png", pngWith("iTXt", packedText(xmp))))
                .containsExactly("media/a.png:1:1 media.position [a.png]");
        assertThat(found("media/a.png", pngWith("iTXt", packedText(new byte[50_000_000]))))
                .isEmpty();
    }

    @Test
    void turnsTheSizeOfAPictureThatIsShownTurned() {
        assertThat(size("a.jpg", jpegWith(exif("Exif\0\0", 6, false)))).isEqualTo("480x640");
        assertThat(size("a.jpg", jpegWith(exif("Exif\0\0", 3, false)))).isEqualTo("640x480");
    }

    @Test
    void publishesDrawingsCleaned() {
        byte[] svg = "<svg width='30' height='20' xmlns='http://www.w3.org/2000/svg'><!-- x --><path d='M0 0'/></svg>"
                .getBytes(UTF_8);
        byte[] cleaned =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><path d=\"M0 0\"></path></svg>"
                        .getBytes(UTF_8);
        MediaFile file = accepted("media/karte.svg", svg);

        String name = "media/karte." + Fingerprint.of(cleaned) + ".svg";
        assertThat(new String(file.asset(svg).bytes(), UTF_8)).isEqualTo(new String(cleaned, UTF_8));
        assertThat(file).isEqualTo(new MediaFile("karte.svg", MediaFormat.SVG, name, 30, 20, cleaned.length, 0, null));
    }

    private static MediaFile accepted(String path, byte[] bytes) {
        assertThat(found(path, bytes)).isEmpty();
        return MediaFile.read(path, bytes).value();
    }

    private static List<String> found(String path, byte[] bytes) {
        return Found.lines(MediaFile.read(path, bytes).diagnostics());
    }

    private static String size(String name, byte[] bytes) {
        MediaFile file = accepted("media/" + name, bytes);
        return file.widthPx() + "x" + file.heightPx();
    }

    private static byte[] bytes(String text, int... more) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(ISO_8859_1));
        for (int b : more) {
            out.write(b);
        }
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(bytes("\u0089PNG\r\n\u001a\n", 0, 0, 0, 13))
                .put(bytes("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(bytes("", 8, 2, 0, 0, 0))
                .array();
    }

    private static byte[] pngWith(String type, byte[] content) {
        return ByteBuffer.allocate(33 + 12 + content.length)
                .put(png(8, 8))
                .putInt(content.length)
                .put(bytes(type))
                .put(content)
                .array();
    }

    private static byte[] packedText(byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("XML:com.adobe.xmp", 0, 1, 0, 0, 0));
        Deflater deflater = new Deflater();
        deflater.setInput(text);
        deflater.finish();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] jpeg(int width, int height) {
        return bytes(
                "",
                0xff,
                0xd8,
                0xff,
                0xe0,
                0,
                4,
                0,
                0,
                0xff,
                0xc4,
                0,
                3,
                0,
                0xff,
                0xff,
                0xc2,
                0,
                11,
                8,
                height >> 8,
                height,
                width >> 8,
                width,
                1,
                1,
                0x11,
                0);
    }

    private static byte[] jpegWith(byte[] segment) {
        byte[] rest = jpeg(640, 480);
        return ByteBuffer.allocate(rest.length + 4 + segment.length)
                .put(rest, 0, 2)
                .put(bytes("", 0xff, 0xe1))
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(rest, 2, rest.length - 2)
                .array();
    }

    /** An EXIF block as TIFF 6.0 describes: orientation, and a GPS directory with or without a latitude. */
    private static byte[] exif(String prefix, int orientation, boolean position) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II", 42, 0)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) (position ? 2 : 1));
        tiff.putShort((short) 0).putShort((short) 1).putInt(4).put(bytes("", 2, 3, 0, 0));
        if (position) {
            tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(100);
        }
        tiff.putInt(0);
        tiff.position(100).putInt(50).putInt(1).putInt(43).putInt(1).putInt(6).putInt(1);
        return ByteBuffer.allocate(prefix.length() + 200)
                .put(bytes(prefix))
                .put(tiff.array())
                .array();
    }

    private static byte[] webp(String chunk, int... content) {
        return bytes("RIFF\0\0\0\0WEBP" + chunk + "\n\0\0\0", content);
    }

    private static byte[] avif() {
        return ByteBuffer.allocate(64)
                .put(bytes("\0\0\0\u0010ftypavif\0\0\0\0"))
                .putInt(20)
                .put(bytes("ispe"))
                .putInt(0)
                .putInt(160)
                .putInt(120)
                .putInt(20)
                .put(bytes("ispe"))
                .putInt(0)
                .putInt(640)
                .putInt(480)
                .array();
    }
}
