package org.netzbericht.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanaryTest {
    private static final String SECRET = "Müller-geheim 4711";

    @TempDir
    private Path folder;

    @Test
    void acceptsFolderWithoutSecret() throws IOException {
        write("index.html", "Meier, öffentlich".getBytes(StandardCharsets.UTF_8));
        Canary.assertAbsent(folder, SECRET);
    }

    @Test
    void refusesEmptyFolderBecauseItProvesNothing() {
        assertThatThrownBy(() -> Canary.assertAbsent(folder, SECRET)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller-geheim 4711",
                "M\\u00fcller-geheim 4711",
                "M&#252;ller-geheim 4711",
                "M&#xfc;ller-geheim 4711",
                "M%C3%BCller-geheim%204711",
                "M%C3%BCller-geheim+4711"
            })
    void findsSecretHoweverWritten(String text) throws IOException {
        write("daten.json", ("…" + text + "…").getBytes(StandardCharsets.UTF_8));
        assertThat(Canary.find(folder, SECRET)).singleElement().asString().startsWith("daten.json: ");
    }

    @Test
    void findsSecretInOtherEncodings() throws IOException {
        write("a.txt", SECRET.getBytes(StandardCharsets.ISO_8859_1));
        write("b.txt", SECRET.getBytes(StandardCharsets.UTF_16LE));
        for (int shift = 0; shift < 3; shift++) {
            byte[] text = ("xyz".substring(0, shift) + SECRET + " und weiter").getBytes(StandardCharsets.UTF_8);
            write("base64-" + shift + ".txt", Base64.getEncoder().encode(text));
        }
        assertThat(Canary.find(folder, SECRET))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder("a.txt", "b.txt", "base64-0.txt", "base64-1.txt", "base64-2.txt");
    }

    @Test
    void findsSecretInPackedFilesAndNames() throws IOException {
        byte[] text = SECRET.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gz)) {
            out.write(text);
        }
        write("suche.bin", gz.toByteArray());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("innen.csv"));
            out.write(text);
        }
        write("daten.zip", zip.toByteArray());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(text);
        }
        pdf.writeBytes(deflated.toByteArray());
        pdf.writeBytes("\nendstream\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        write("bericht.pdf", pdf.toByteArray());
        assertThat(Canary.find(folder, SECRET))
                .anyMatch(line -> line.startsWith("suche.bin (unzipped)"))
                .anyMatch(line -> line.startsWith("daten.zip!innen.csv"))
                .anyMatch(line -> line.startsWith("bericht.pdf (stream at "));
        write("projekt-geheim/index.html", new byte[0]);
        assertThat(Canary.find(folder, "projekt-geheim"))
                .singleElement()
                .asString()
                .endsWith("in the name");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
