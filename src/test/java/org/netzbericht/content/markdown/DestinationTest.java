package org.netzbericht.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#a",
                "?a=b:c",
                "x.md",
                "../x.md#a:b",
                "/a/b:c",
                "project:dialog",
                "chapter:x#anchor",
                "list:project",
                "media:Bericht_2.pdf",
                "openData:x",
                "https://a.de",
                "https://a.de:8080/x?y=@z#w",
                "https://köln.de/ü",
                "mailto:a@b.de?subject=x%20y",
                "tel:+49-911/1",
                "&#106;avascript:x/"
            })
    void allows(String destination) {
        assertThat(Destination.of(destination)).isEqualTo(Destination.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.de", "http://a.de/x:y"})
    void warnsOf(String destination) {
        assertThat(Destination.of(destination)).isEqualTo(Destination.INSECURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert",
                "JavaScript:x",
                "data:text",
                "vbscript:x",
                "file:x",
                "file:///etc",
                "blob:https://a",
                "ftp://a",
                "ftp:a",
                "//a.de",
                "\\\\a.de",
                "/\\a.de",
                "https://a@b.de",
                "https://a%40b.de",
                "https:a.de",
                "https:///a",
                "http:/a",
                "HTTPS://a.de",
                "MailTo:a@b.de",
                "mailto:",
                "tel:",
                "java\nscript:x",
                "\u0001javascript:x",
                "java\u00ADscript:x",
                "\u200Bjavascript:x",
                "java script:x",
                " javascript:x",
                "a b:c",
                ":x",
                "1:2",
                "x-y:z",
                "a+b:c",
                "project:",
                "project:a(b)",
                "project:a b",
                "project:<x>",
                "project:%61",
                "about:blank",
                "view-source:x",
                "https://a.de/\u202Ex",
                "é:x"
            })
    void refuses(String destination) {
        assertThat(Destination.of(destination)).isEqualTo(Destination.REFUSED);
    }
}
