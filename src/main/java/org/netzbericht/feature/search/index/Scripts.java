package org.netzbericht.feature.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netzbericht.asset.Fingerprint;
import org.netzbericht.output.OutputFile;

/**
 * Scripts of one kind, numbered. Some that follow one another have a fingerprint in common, which stands in their names: one for each would be most of what
 * the root holds.
 */
final class Scripts {
    private static final int DIGITS = 6;

    private final String kind;
    private final int size;
    private final int group;
    private final IntFunction<String> content;
    private final List<String> fingerprints = new ArrayList<>();

    /**
     * Scripts whose content is asked for twice.
     *
     * @param group how many have a fingerprint in common
     * @param content what each hands over
     */
    Scripts(String kind, int size, int group, IntFunction<String> content) {
        this.kind = kind;
        this.size = size;
        this.group = group;
        this.content = content;
        for (int first = 0; first < size; first += group) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = first; i < Math.min(size, first + group); i++) {
                bytes.writeBytes(bytes(i));
            }
            fingerprints.add(Fingerprint.of(bytes.toByteArray()).substring(0, DIGITS));
        }
    }

    /** How many have a fingerprint in common, and all fingerprints without anything between them. */
    String names() {
        return Coding.list(List.of(String.valueOf(group), Coding.text(String.join("", fingerprints))));
    }

    Stream<OutputFile> files(String folder) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        new OutputFile(folder + kind + "/" + i + "." + fingerprints.get(i / group) + ".js", bytes(i)));
    }

    private byte[] bytes(int number) {
        return Coding.script(kind, number, content.apply(number)).getBytes(StandardCharsets.UTF_8);
    }
}
