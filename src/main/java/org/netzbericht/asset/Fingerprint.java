package org.netzbericht.asset;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Ten hex digits from the bytes of a file: new bytes, new name, so a browser may keep the file for ever. They tell the versions of one file apart and
 * protect nothing: the CRC-32C of the content and the last byte of its CRC-32, which a processor has computed before a digest's classes are loaded.
 */
public final class Fingerprint {
    private static final int DIGITS = 10;

    private Fingerprint() {}

    public static String of(byte[] content) {
        CRC32C first = new CRC32C();
        CRC32 second = new CRC32();
        first.update(content);
        second.update(content);
        return HexFormat.of().toHexDigits(first.getValue() << Byte.SIZE | second.getValue() & 0xFF, DIGITS);
    }

    /** The path with the fingerprint before the last dot of its name. */
    static String into(String path, String fingerprint) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + "." + fingerprint + path.substring(dot)
                : path + "." + fingerprint;
    }
}
