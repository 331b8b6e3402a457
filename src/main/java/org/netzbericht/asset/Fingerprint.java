package org.netzbericht.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first ten hex digits of the SHA-256 of a content: new bytes, new name, so a browser may keep the file for ever. */
public final class Fingerprint {
    private static final int DIGITS = 10;

    private Fingerprint() {}

    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** The path with the fingerprint before the last dot of its name. */
    static String into(String path, String fingerprint) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + "." + fingerprint + path.substring(dot)
                : path + "." + fingerprint;
    }
}
