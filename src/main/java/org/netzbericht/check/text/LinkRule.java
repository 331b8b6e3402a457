package org.netzbericht.check.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netzbericht.content.Content;
import org.netzbericht.content.markdown.Passage;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;

/** The words of a link say where it leads (WCAG 2.2 SC 2.4.4, 2.4.9): screen readers list links without the text around them. */
final class LinkRule implements TextRule {
    static final Kind LINK = Kind.warning("text.link");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "hier",
            "siehe hier",
            "hier klicken",
            "klicken sie hier",
            "klick",
            "mehr",
            "mehr dazu",
            "mehr erfahren",
            "mehr lesen",
            "mehr infos",
            "mehr informationen",
            "weiter",
            "weiterlesen",
            "weitere informationen",
            "weitere infos",
            "weiteres",
            "link",
            "dieser link",
            "diesem link",
            "diesen link",
            "diese seite",
            "dieser seite",
            "auf dieser seite",
            "details",
            "infos",
            "informationen",
            "website",
            "webseite",
            "internetseite",
            "homepage",
            "zur website",
            "zur webseite",
            "download",
            "herunterladen",
            "pdf",
            "artikel",
            "zum artikel",
            "here",
            "click here",
            "more",
            "read more",
            "learn more",
            "more information",
            "more info",
            "find out more",
            "this link",
            "this page",
            "continue",
            "continue reading",
            "page");

    private static final int LONGEST = 30;

    private final Content content;

    LinkRule(Content content) {
        this.content = content;
    }

    @Override
    public void check(Texts texts, Findings findings) {
        if (!texts.isGerman() && !texts.isEnglish()) {
            return;
        }
        for (Prose prose : texts.prose()) {
            for (Passage.Stretch link : prose.passage().links()) {
                String words =
                        link.end() - link.start() > LONGEST ? "" : prose.text().substring(link.start(), link.end());
                if (EMPTY_WORDS.contains(bare(words))) {
                    findings.add(LINK.at(prose.location(link.start(), link.end()), words)
                            .suggesting(title(link.destination(), texts.language())));
                }
            }
        }
    }

    /** The words without signs at their ends. */
    private static String bare(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Prose.isWord(words.charAt(start))) {
            start++;
        }
        while (end > start && !Prose.isWord(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The title of the record that a link leads to, or null. */
    private @Nullable String title(String destination, String language) {
        int hash = destination.indexOf('#');
        String identity = hash < 0 ? destination : destination.substring(0, hash);
        int colon = identity.indexOf(':');
        return colon < 0
                ? null
                : content.find(identity.substring(0, colon), identity.substring(colon + 1))
                        .map(entry -> entry.in(language).title())
                        .orElse(null);
    }
}
