import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves that two built sites hold the same pages: the same addresses, the same visible text on each, and HTML of the same size within a tenth.
 *
 * <p>Usage: {@code java src/bench/Same.java ONE OTHER}; exit code 1 with the first differences where they differ.
 */
public final class Same {
    private static final Pattern UNSEEN = Pattern.compile("(?s)<head>.*?</head>|<script.*?</script>|<!--.*?-->");
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int SHOWN = 10;

    private int differences;

    public static void main(String[] args) throws IOException {
        System.exit(new Same().compare(Path.of(args[0]), Path.of(args[1])) ? 0 : 1);
    }

    private boolean compare(Path one, Path other) throws IOException {
        Map<String, Path> first = pages(one);
        Map<String, Path> second = pages(other);
        var all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        long firstBytes = 0;
        long secondBytes = 0;
        double worst = 0;
        for (String page : all) {
            if (!first.containsKey(page) || !second.containsKey(page)) {
                differ(page + ": only in " + (first.containsKey(page) ? one : other));
                continue;
            }
            String a = Files.readString(first.get(page));
            String b = Files.readString(second.get(page));
            long sizeA = Files.size(first.get(page));
            long sizeB = Files.size(second.get(page));
            firstBytes += sizeA;
            secondBytes += sizeB;
            double off = Math.abs(sizeA - sizeB) / (double) Math.max(sizeA, sizeB);
            worst = Math.max(worst, off);
            if (off > 0.1) {
                differ(page + ": " + sizeA + " and " + sizeB + " bytes");
            }
            texts(page, text(a), text(b));
        }
        System.out.println(all.size() + " pages, " + firstBytes + " and " + secondBytes + " bytes of HTML, sizes of a page at most "
                + Math.round(worst * 1000) / 10.0 + " % apart, " + differences + " differences");
        return differences == 0 && !all.isEmpty();
    }

    private void texts(String page, String a, String b) {
        if (!a.equals(b)) {
            int at = 0;
            while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
                at++;
            }
            differ(page + ":\n  " + around(a, at) + "\n  " + around(b, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
    }

    private void differ(String what) {
        if (differences++ < SHOWN) {
            System.out.println(what);
        }
    }

    /** What a reader sees: the title and all text of the body, white space counted once. */
    private static String text(String html) {
        var title = TITLE.matcher(html);
        String seen = (title.find() ? title.group(1) : "") + " " + UNSEEN.matcher(html).replaceAll("");
        String text = TAG.matcher(seen).replaceAll(" ");
        text = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&quot;", "\"");
        text = text.replace("&#39;", "'").replace("&amp;", "&");
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static Map<String, Path> pages(Path folder) throws IOException {
        Map<String, Path> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return pages;
    }
}
