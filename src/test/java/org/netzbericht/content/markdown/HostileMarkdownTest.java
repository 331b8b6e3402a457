package org.netzbericht.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.source.SourceFile;

/** Repeated up to the length limit, no pattern hangs or exhausts a stack of 512 KB. */
class HostileMarkdownTest {
    private static final int LENGTH = 200 * 1024;

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                ">", "> ", "- ", "* a\n", "1. ", "*a **b ", "a**b", "[a](", "[a](b", "[", "![", "[^", "[^a", "[^a]",
                        "[^a]: ", "[^a]: x[^a]\n", "{{", "{{count ", "{{count a}}",
                "<", "<a ", "<!--", "<?", "`", "`a``", "::: tip\n", ":::: a\n::: tip\n", ":::", ":::\n", "|",
                        "| a |\n|---|\n", "a|b\n-|-\n", "# a\n", "## {#a}\n", "&", "&#", "\\", "_a __b ",
                "[a]: <b\n", "[a]: b\n", "\t", "- - ", "<https://a", "a\n===\n", "***a ", "\u0000", "[a](<b",
                        "![a](b \"", "::: keyfigure 1 1 ", "{#", "[[[[a]]]](b)", "- [ ] ", "[@a", "[@a]", "[@a]]",
                        "::: step\nZiel: a\n", "::: case a:b\n"
            })
    void endsSoon(String pattern) throws InterruptedException {
        var text = MarkdownText.of(SourceFile.of("a.md", pattern.repeat(LENGTH / pattern.length())));
        Throwable[] thrown = new Throwable[1];
        Thread worker = new Thread(null, () -> DocumentReader.read(text), "worker", 512 * 1024);
        worker.setUncaughtExceptionHandler((thread, error) -> thrown[0] = error);
        worker.start();
        worker.join();
        assertThat(thrown[0]).isNull();
    }
}
