package org.netzbericht.output;

/** A file to publish: its path relative to the output folder, with forward slashes, and its bytes. The bytes are not copied; nobody changes them. */
public record OutputFile(String path, byte[] bytes) {
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && file.path.equals(path) && java.util.Arrays.equals(file.bytes, bytes);
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
