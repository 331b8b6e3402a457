package org.netzbericht.asset;

import java.util.Arrays;

/** A file to publish beside the pages: output path with forward slashes, and content. The bytes are shared, never changed. */
public record Asset(String path, byte[] bytes) {

    /** An asset whose name carries its fingerprint: {@code assets/site.css} becomes {@code assets/site.3fa9c1d2e4.css}. */
    public static Asset fingerprinted(String path, byte[] bytes) {
        return new Asset(Fingerprint.into(path, Fingerprint.of(bytes)), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && asset.path.equals(path) && Arrays.equals(asset.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
