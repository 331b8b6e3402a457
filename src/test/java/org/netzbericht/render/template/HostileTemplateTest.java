package org.netzbericht.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.asset.ThemeFiles;
import org.netzbericht.render.view.Models;
import org.netzbericht.source.SourceFile;

/** Attacks on the template language itself, without the check of templates before it. */
class HostileTemplateTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"touch FILE\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.FileWriter\", \"FILE\").close()}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${data?api.class}",
                "${data.class}",
                "${data?api.getClass().getProtectionDomain()}",
                "${code?eval}",
                "<@(\"$\" + \"{\" + code + \"}\")?interpret/>",
                "${.get_optional_template(\"/etc/passwd\").exists?string(1, 2)?number/0}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"../words/de.yaml\" as x>${x.secret}",
                "<#assign x = data.getClass()>",
                "${.data_model.class}",
                "<#noescape>x</#noescape>",
            })
    void failsInsteadOfLeavingTheLanguage(String attack) {
        Path file = folder.resolve("made");
        String template = attack.replace("FILE", file.toString());
        String code = "\"freemarker.template.utility.Execute\"?new()(\"touch " + file + "\")";
        SimpleHash model = new SimpleHash((freemarker.template.ObjectWrapper) null);
        model.put("data", Models.hash("data", Models.parts("name", Models.text("x"))));
        model.put("code", Models.text(code));

        assertThatThrownBy(() -> TemplateEngine.of(new OnePage(template)).render("page", model))
                .isInstanceOf(TemplateFailed.class);
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void knowsOneSyntaxOnly() throws TemplateFailed {
        assertThat(render("[=7*7] #{7*7} [#assign x = 1] ${7*7}", "")).isEqualTo("[=7*7] #{7*7} [#assign x = 1] 49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "<#assign x = 1>",
                "[=7*7]",
                "#{7*7}",
                "${'a'?new()}",
                "<@ui.card/>",
                "<#-- x -->",
                "</#if>",
                "\"><script>"
            })
    void printsContentAsItIs(String content) throws TemplateFailed {
        String html = render("<p title=\"${data}\">${data}${\"${data}\"}</p>", content);

        String escaped = content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(html).isEqualTo("<p title=\"" + escaped + "\">" + escaped + escaped + "</p>");
    }

    @Test
    void noMemberOfAnyObjectIsOpen() {
        MemberAccessPolicy policy = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34);
        for (Class<?> type : List.of(Object.class, String.class, Thread.class, List.class, SourceFile.class)) {
            ClassMemberAccessPolicy members = policy.forClass(type);
            assertThat(type.getMethods()).isNotEmpty().noneMatch(members::isMethodExposed);
            assertThat(type.getConstructors()).noneMatch(members::isConstructorExposed);
            assertThat(type.getFields()).noneMatch(members::isFieldExposed);
        }
    }

    @Test
    void namesThePlaceOfWhatFails() {
        assertThatThrownBy(() -> render("\n<p>\n  ${data?api}", "x"))
                .isInstanceOfSatisfying(
                        TemplateFailed.class,
                        failed -> assertThat(failed.diagnostic().location())
                                .hasToString("templates/pages/page.ftlh:3:5"));
    }

    private static String render(String template, String data) throws TemplateFailed {
        SimpleHash model = new SimpleHash((freemarker.template.ObjectWrapper) null);
        model.put("data", Models.text(data));
        return new String(TemplateEngine.of(new OnePage(template)).render("page", model), UTF_8);
    }

    private record OnePage(String template) implements ThemeFiles {
        private Map<String, String> files() {
            return Map.of("pages/page.ftlh", template, "words/de.yaml", "secret: 1");
        }

        @Override
        public Optional<SourceFile> text(String path) {
            return Optional.ofNullable(files().get(path)).map(text -> SourceFile.of("templates/" + path, text));
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.ofNullable(files().get(path)).map(text -> text.getBytes(UTF_8));
        }

        @Override
        public List<String> list(String folder) {
            return files().keySet().stream()
                    .filter(path -> path.startsWith(folder))
                    .sorted()
                    .toList();
        }
    }
}
