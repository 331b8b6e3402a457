package org.netzbericht.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netzbericht.diagnostic.Note;
import org.netzbericht.source.SourceFile;

class JsonFormatTest {
    @Test
    void writesEveryFact() {
        var note = Note.of("first", TextFormatTest.at(SourceFile.of("a.yaml", "id: a\n"), "a"));
        var found = TextFormatTest.unknown("a: \"koelln\"\n", "koelln")
                .suggesting("koeln")
                .with(note);
        JsonWriter json = new JsonWriter();
        JsonFormat.write(json, List.of(found), TextFormatTest.MESSAGES);
        assertThat(json.toString()).isEqualTo("""
                [
                  {
                    "severity": "error",
                    "code": "reference.unknown",
                    "path": "site-content/projects/dialog.yaml",
                    "line": 1,
                    "column": 5,
                    "endLine": 1,
                    "endColumn": 11,
                    "message": "Unbekannte Referenz „koelln“ in Feld „places“.",
                    "why": "Der Datensatz „koelln“ fehlt.",
                    "fix": "Kennung prüfen.",
                    "suggestion": "koeln",
                    "notes": [
                      {
                        "path": "a.yaml",
                        "line": 1,
                        "column": 5,
                        "endLine": 1,
                        "endColumn": 6,
                        "message": "Zuerst hier angegeben."
                      }
                    ]
                  }
                ]
                """);
    }

    @Test
    void escapesWhatJsonCannotHold() {
        JsonWriter json = new JsonWriter().object();
        json.name("a\"b").value("\\ \n\t\0\033\u2028 ü 😀 \ud800 \udc00");
        json.name("c")
                .value(true)
                .name("d")
                .value((String) null)
                .name("e")
                .array()
                .end();
        json.name("f").array().value(1).value("x").end().end();
        assertThat(json.toString()).isEqualTo("""
                {
                  "a\\"b": "\\\\ \\n\\t\\u0000\\u001b\\u2028 ü 😀 \\ud800 \\udc00",
                  "c": true,
                  "d": null,
                  "e": [],
                  "f": [
                    1,
                    "x"
                  ]
                }
                """);
    }
}
