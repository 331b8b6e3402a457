package org.netzbericht.render.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netzbericht.content.Schema;
import org.netzbericht.diagnostic.Checked;
import org.netzbericht.source.SourceTree;

class TemplateLintTest {
    private static final String TOWN = """
            label: { one: Ort, many: Orte }
            folder: towns
            title: title
            fields:
              title: { type: text, label: Name }
              size: { type: choice, label: Art, options: { a: A, b: B } }
              mayor: { type: reference, to: person, label: Amt, inverse: towns, inverseLabel: Orte }
              founded: { type: date, label: Seit }
              note: { type: text, label: Notiz, visibility: internal }
            pages: { route: "/orte/{id}/" }
            list: { route: /orte/ }
            """;
    private static final String PLAN = """
            label: { one: Plan, many: Pläne }
            folder: plans
            title: title
            fields:
              title: { type: text, label: Name }
              places: { type: list, of: { type: reference, to: town }, label: Orte, inverse: plans, inverseLabel: Pläne }
              budget: { type: quantity, label: Mittel }
              steps:
                type: list
                label: Schritte
                of: { type: group, fields: { name: { type: text, label: Name }, due: { type: date, label: Bis } } }
            """;
    private static final String PERSON = """
            label: { one: Person, many: Personen }
            folder: people
            title: title
            fields:
              title: { type: text, label: Name }
            """;
    private static final String WORDS = """
            more: Mehr
            pageOf: Seite {0} von {1}
            """;

    @TempDir
    Path root;

    private Schema schema;

    @BeforeEach
    void declare() throws IOException {
        Path collections = Files.createDirectories(root.resolve("site-content/collections"));
        Files.writeString(collections.resolve("town.yaml"), TOWN);
        Files.writeString(collections.resolve("plan.yaml"), PLAN);
        Files.writeString(collections.resolve("person.yaml"), PERSON);
        schema = Schema.read(SourceTree.read(root, "site-content"), Set.of()).value();
    }

    /** What is found in one page template; the theme has a word file and a component {@code card} with one required and one other parameter. */
    private List<String> page(String name, String text) {
        return check("pages/" + name + ".ftlh", text);
    }

    private List<String> check(String... pathsAndTexts) {
        return Found.lines(checked(pathsAndTexts)).stream()
                .filter(line -> !line.contains(" words.missing ["))
                .toList();
    }

    private Checked<TemplateLint.Linted> checked(String... pathsAndTexts) {
        List<String> files = new ArrayList<>(List.of(pathsAndTexts));
        files.addAll(List.of("words/de.yaml", WORDS));
        files.addAll(List.of("components/card/card.ftlh", "<#macro card entry level=3>${entry.title}</#macro>\n"));
        files.addAll(List.of(
                "components/card/card.yaml",
                "params:\n  entry: { type: entry, required: true }\n  level: { type: number }\n"));
        files.addAll(List.of("layouts/base.ftlh", "<#macro base><main id=\"main\"><#nested></main></#macro>\n"));
        return TemplateLint.check(
                TextTheme.of(files.toArray(String[]::new)), List.of("icons/arrow.svg"), schema, List.of("de"));
    }

    // a) what is forbidden

    @ParameterizedTest
    @CsvSource({
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}, 1:41, ?new",
        "${page?api.class}, 1:8, ?api",
        "${page.title?eval}, 1:14, ?eval",
        "${page.title?eval_json}, 1:14, ?eval_json",
        "${page.title?interpret}, 1:14, ?interpret",
        "${page.title?no_esc}, 1:14, ?no_esc",
        "${page.title?noEsc}, 1:14, ?noEsc",
        "${\"x\"?absolute_template_name}, 1:7, ?absolute_template_name",
        "${\"a ${page.title?eval} b\"}, 1:19, ?eval",
        "<#if page.draft && page.title?eval>x</#if>, 1:31, ?eval",
        "<#assign x = .get_optional_template(\"x\")>, 1:15, .get_optional_template",
        "<@card title?interpret / y ]/>, 1:14, ?interpret",
    })
    void refusesDangerousBuiltIns(String text, String place, String word) {
        assertThat(page("plan", text))
                .contains("templates/pages/plan.ftlh:" + place + " template.forbidden [" + word + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import \"x.ftl\" as x",
                "include \"x.ftl\"",
                "ftl output_format=\"plainText\"",
                "noautoesc",
                "noAutoEsc",
                "outputformat \"XML\"",
                "noescape",
                "attempt",
                "setting locale=\"de\""
            })
    void refusesDirectivesThatLoadFilesLeaveEscapingOrHideMistakes(String directive) {
        String name = directive.split(" ")[0];

        assertThat(page("plan", "a <#" + directive + ">"))
                .contains("templates/pages/plan.ftlh:1:4 template.forbidden [<#" + name + ">]");
    }

    @Test
    void leavesForbiddenWordsInTextCommentsAndStringsAlone() {
        assertThat(
                        page(
                                "plan",
                                "?new <#-- ${x?eval} <#include 'x'> --> <#noparse>${x?api}</#noparse> ${'a?eval'} ${r\"${x?eval}\"}"))
                .isEmpty();
    }

    // b) what is unsafe

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=${page.kind}>|1:10|${page.kind}",
                "<p ${page.kind}>|1:4|${page.kind}",
                "<${page.kind}>|1:2|${page.kind}",
                "<script src=\"${asset('icons/arrow.svg')}\">let x = \"${page.title}\"</script>|1:52|${page.title}",
                "<script>let x</script>|1:1|<script>",
                "<style>p{}</style>|1:1|<style>",
                "<p style=\"color:red\">|1:4|style",
                "<p onclick=\"x()\">|1:4|onclick",
                "<p title=\"a\" ONCLICK='${page.title}'>|1:14|onclick",
            })
    void refusesPlaceholdersAndCodeWhereEscapingDoesNotHelp(String text, String place, String what) {
        assertThat(page("plan", text))
                .containsExactly("templates/pages/plan.ftlh:" + place + " template.unsafe [" + what + "]");
    }

    @Test
    void findsNothingUnsafeInQuotedAttributesAndConditionsWithinTags() {
        assertThat(page("plan", """
                <!DOCTYPE html><!-- a > b ${page.kind} -->
                <h${page.total} class="a ${page.kind}"<#if page.draft> lang='${page.lang}'<#elseif 1 == 2> dir="x"</#if> hidden>x</h${page.total}>
                <p>a=${page.kind} 1 < 2 ${"<p class="}</p><meta content="0; url=${page.url}">
                <script src="${asset("icons/arrow.svg")}" defer></script>
                """)).isEmpty();
    }

    // c) links

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"/projekte/\">|1:10|/projekte/",
                "<a href=\"../x/${page.lang}\">|1:10|../x/${page.lang}",
                "<a href=\"http://example.org/\">|1:10|http://example.org/",
                "<a href=\"javascript:x()\">|1:10|javascript:x()",
                "<a href=''>|1:10|''",
                "<img src=\"https://example.org/x.png\">|1:11|https://example.org/x.png",
                "<link href=\"https://example.org/x.css\">|1:13|https://example.org/x.css",
                "<a href=x.html>|1:9|x.html",
            })
    void refusesFixedAddresses(String text, String place, String address) {
        assertThat(page("plan", text))
                .containsExactly(
                        "templates/pages/plan.ftlh:" + place + " template.link [" + address.replace("''", "") + "]");
    }

    @Test
    void allowsAddressesOutsideAndThoseThatAreMade() {
        assertThat(page("plan", """
                <a href="mailto:a@example.org">a</a><a href="tel:+4930">b</a><a href="https://example.org/">c</a><a href="#top">d</a>
                <a href="${page.url}#x">e</a><a href="<#if page.draft>${page.url}</#if>">f</a><img src="${asset("icons/arrow.svg")}">
                """)).isEmpty();
    }

    @Test
    void checksAnchorsAgainstTheIdsOfAllTemplates() {
        assertThat(check(
                        "pages/plan.ftlh",
                        "<a href=\"#main\">a</a><a href=\"#mian\">b</a><a href=\"#${page.kind}\">c</a><a href=\"#group-1\">d</a>",
                        "pages/town.ftlh",
                        "<p id=\"group-${page.kind}\">"))
                .containsExactly("templates/pages/plan.ftlh:1:32 template.anchor [mian] ?main");
    }

    @Test
    void checksAssetsAndGivesLinkTargets() {
        Checked<TemplateLint.Linted> checked = checked(
                "pages/plan.ftlh",
                "${asset(\"icons/arow.svg\")}\n<#if false>${link(\"page:imprint\").url}</#if>${link(page.path).titel}");

        assertThat(Found.lines(checked))
                .filteredOn(line -> line.contains("template."))
                .containsExactly(
                        "templates/pages/plan.ftlh:1:10 template.asset [icons/arow.svg] ?icons/arrow.svg",
                        "templates/pages/plan.ftlh:2:63 template.name [link, titel, current, title, url] ?title");
        assertThat(checked.value().links())
                .extracting(Object::toString)
                .containsExactly("LinkLiteral[target=page:imprint, location=templates/pages/plan.ftlh:2:20]");
    }

    // d) names

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${words.moer}|1:9|words, moer|more",
                "${words.pageOf(1, page.totl)}|1:24|page, totl|total",
                "${page.titel}|1:8|page, titel|title",
                "${page.title.x}|1:14|text, x|",
                "${site.titel}|1:8|site, titel|title",
                "${site.legal.regim}|1:14|group, regim|regime",
                "${entry.steps[0].nmae}|1:18|group, nmae|name",
                "${entry.budget.asof}|1:16|amount, asof|asOf",
                "${entry.budget.asOf.yaer}|1:21|date, yaer|year",
                "<#list entry.places as p>${p.plan}</#list>|1:30|town, plan|plans",
                "<#list entry.places as p><#list p.plans as q>${q.step}</#list></#list>|1:50|plan, step|steps",
                "<#list entry.places?reverse[0..*2] as p>${p.mayor.towns?first.foundet}</#list>|1:63|town, foundet|founded",
                "<#list entry.steps><ul><#items as s>${s.deu}</#items></ul></#list>|1:41|group, deu|due",
                "<#assign e = entry>${e.budgt}|1:24|plan, budgt|budget",
                "<#assign e = entry.places[0]!>${e.sise}|1:35|town, sise|size",
                "${entry.places?filter(x -> x.sise == 'a')?size}|1:30|town, sise|size",
                "${(entry.places[0].sise)!\"\"}|1:20|town, sise|size",
                "${entry[\"steeps\"]}|1:9|plan, steeps|steps",
                "${\"a ${entry.steeps} b\"}|1:14|plan, steeps|steps",
                "<#if x gt 3>${itme}</#if><#assign item = 1 x = 2>|1:15|template, itme|item",
                "<#list page.pager.pages as s>${s.numbr}</#list>|1:34|pager, numbr|number",
                "<#list entry.fields as f><#list f.items as g>${g.lable}</#list></#list>|1:50|field, lable|label",
                "<#list site.entries(\"town\") as t>${t.budget}</#list>|1:38|town, budget|",
                "<@ui.card entry=entry.places[0].mayr/>|1:33|town, mayr|mayor",
            })
    void findsUndeclaredNamesInBranchesToo(String text, String place, String what, String meant) {
        List<String> found = page("plan", "<#if false>" + text + "</#if>");
        int column = Integer.parseInt(place.substring(2)) + 11;

        assertThat(found).hasSize(1);
        assertThat(found.get(0))
                .startsWith("templates/pages/plan.ftlh:1:" + column + " template.name [" + what)
                .endsWith(meant == null ? "]" : " ?" + meant);
    }

    @Test
    void hidesInternalFields() {
        assertThat(page("town", "${entry.note}"))
                .containsExactly(
                        "templates/pages/town.ftlh:1:9 template.name [town, note, backlinks, body, charts, collection, created, draft, example,"
                                + " fields, founded, hasPage, id, label, language, mayor, meta, plans, size, summary, title, translated, updated, url]");
    }

    @Test
    void takesTheEntryOfPagesNamedAfterNoCollectionForAnyEntry() {
        assertThat(page("landing", "${entry.budget} ${entry.founded} ${entry.nothing}"))
                .hasSize(1);
        assertThat(page("landing", "${entry.nothing}").get(0))
                .startsWith("templates/pages/landing.ftlh:1:9 template.name [entry, nothing, ");
    }

    @Test
    void knowsTheEntriesOfAListPage() {
        assertThat(page("town-list", "<#list page.entries as t>${t.size.key}${t.size.kee}${t.steps}</#list>"))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "templates/pages/town-list.ftlh:1:48 template.name [choice",
                        "templates/pages/town-list.ftlh:1:56 template.name [town");
    }

    @Test
    void knowsWhatAComponentHandsToWhatIsNested() {
        assertThat(check(
                        "components/rows/rows.ftlh",
                        "<#macro rows entries><#list entries as item><#nested item></#list></#macro>",
                        "components/rows/rows.yaml",
                        "params: { entries: { type: entries, required: true } }",
                        "pages/plan.ftlh",
                        "<@ui.rows entries=entry.places ; t>${t.mayor} ${t.steps}</@ui.rows>${t}"))
                .extracting(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .containsExactly(
                        "templates/pages/plan.ftlh:1:51 template.name [town, steps",
                        "templates/pages/plan.ftlh:1:70 template.name [template, t");
    }

    /** Each file is a template of its own: it has its own macros and variables, the components by {@code ui}, and what any file declares for all. */
    @Test
    void knowsNoMacroOrVariableOfAnotherFile() {
        assertThat(check(
                        "components/row/row.ftlh",
                        "<#macro row></#macro><#macro cell></#macro><#assign wide = true><#global narrow = 1>",
                        "components/row/row.yaml",
                        "params: {}",
                        "components/rows/rows.ftlh",
                        "<#macro rows><@ui.row/><@row/><@cell/>${wide} ${narrow}<@one/></#macro><#macro one></#macro>",
                        "components/rows/rows.yaml",
                        "params: {}"))
                .extracting(line -> line.substring(0, line.indexOf(", asset, ")))
                .containsExactly(
                        "templates/components/rows/rows.ftlh:1:26 template.name [template, row",
                        "templates/components/rows/rows.ftlh:1:33 template.name [template, cell",
                        "templates/components/rows/rows.ftlh:1:41 template.name [template, wide");
    }

    @Test
    void checksNothingOfWhatItCannotKnow() {
        assertThat(page("plan", """
                <#assign a = entry><#if page.draft><#assign a = page></#if>${a.anything}
                <#assign b><p>x</p></#assign>${b.anything}
                <#list entry.fields as f>${f.value.anything}</#list>
                <#macro own x y=1>${x.anything} ${y}</#macro><@own x=entry/>
                <#function f x><#return x.anything></#function>${f(entry)}
                <#list {"a": 1} as k, v>${v.anything}${k}</#list>
                ${entry[page.kind].anything} ${(page.draft)?then(entry, page).anything}
                ${entry.summary!words.more} <#assign n = 0><#assign n++> ${n + 1} <#sep>, </#sep>
                <#switch page.kind><#case "entry">a<#break><#default>b</#switch>
                """)).isEmpty();
    }

    @Test
    void leavesBuiltInTemplatesAloneThatAreForOtherCollections() {
        TextTheme theme = TextTheme.builtIn(TextTheme.of(
                "words/de.yaml", WORDS,
                "pages/event.ftlh", "${entry.start}",
                "pages/person.ftlh", "${entry.office}",
                "pages/home.ftlh", "<#list site.entries(\"town\") as t>${t.start}</#list>",
                "pages/town.ftlh", "${entry.start}"));

        var checked = TemplateLint.check(theme, List.of(), schema, List.of("de"));
        assertThat(Found.lines(checked)).noneMatch(line -> line.contains("template.name"));
        assertThat(checked.value().unfit()).containsExactly("town");
        assertThat(TemplateLint.fit(theme, List.of(), schema)).isEqualTo(checked.value());
    }

    /** The component {@code dated} asks for {@code founded}, which towns have and plans have not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "town | <@ui.dated entry=entry/> |",
                "town | <#list entry.plans as plan><@ui.dated entry=plan/></#list> | town",
                "town | <#list entry.plans as plan><@ui.dated plan/></#list> | town",
                "town | <@ui.all entries=entry.plans/> | town",
                "town | <@ui.dated entry=entry.founded/> | town",
                "town | <@ui.tree entry=entry/> |",
                "town-list | <@ui.all entries=page.entries/> |",
                "town-list | <#list page.entries as town><@ui.all entries=town.plans/></#list> | town-list",
                "home | <@ui.all entries=site.entries('plan')/> |"
            })
    void followsEntriesIntoTheShippedComponentsThatAskThem(String page, String text, String unfit) {
        String takesEntry = "params:\n  entry: { type: entry, required: true }\n  note: {}\n";
        TextTheme theme = TextTheme.builtIn(TextTheme.of(
                "words/de.yaml",
                WORDS,
                "components/dated/dated.ftlh",
                "<#macro dated entry note=\"\">${entry.title} ${entry.founded}</#macro>",
                "components/dated/dated.yaml",
                takesEntry,
                "components/all/all.ftlh",
                "<#macro all entries><#list entries as one><@ui.dated entry=one note=one.id/></#list></#macro>",
                "components/all/all.yaml",
                "params:\n  entries: { type: entries, required: true }\n",
                "components/tree/tree.ftlh",
                "<#macro tree entry note=\"\">${entry.title}<@ui.tree entry=entry/></#macro>",
                "components/tree/tree.yaml",
                takesEntry,
                "pages/" + page + ".ftlh",
                text));

        var checked = TemplateLint.check(theme, List.of(), schema, List.of("de"));
        assertThat(Found.lines(checked)).noneMatch(line -> line.contains("template.") || line.contains("component."));
        assertThat(checked.value().unfit()).isEqualTo(unfit == null ? Set.of() : Set.of(unfit));
        assertThat(TemplateLint.fit(theme, List.of(), schema)).isEqualTo(checked.value());
    }

    /** Whoever brings a component of their own means its names: it is not stepped back from. */
    @Test
    void followsNoEntryIntoAComponentOfTheSite() {
        TextTheme own = TextTheme.of(
                "components/dated/dated.ftlh", "<#macro dated entry>${entry.founded}</#macro>",
                "components/dated/dated.yaml", "params:\n  entry: { type: entry, required: true }\n");
        TextTheme shipped = TextTheme.builtIn(TextTheme.of(
                "words/de.yaml",
                WORDS,
                "pages/town.ftlh",
                "<#list entry.plans as plan><@ui.dated entry=plan/></#list>"));

        var checked = TemplateLint.check(shipped.under(own), List.of(), schema, List.of("de"));
        assertThat(Found.lines(checked)).noneMatch(line -> line.contains("template.name"));
        assertThat(checked.value().unfit()).isEmpty();
    }

    // e) components

    @Test
    void checksCallsOfComponentsAndLayouts() {
        assertThat(page("plan", """
                <@layout.base title="x"><@ui.crd entry=entry/>
                <@ui.card/><@ui.card entry levl=2/><@ui.card entry 3/>
                </@layout.base><@layout.bse/>"""))
                .containsExactly(
                        "templates/pages/plan.ftlh:1:15 component.param [@base, title, ]",
                        "templates/pages/plan.ftlh:1:30 component.unknown [ui.crd, card] ?card",
                        "templates/pages/plan.ftlh:2:3 component.required [ui.card, entry]",
                        "templates/pages/plan.ftlh:2:28 component.param [@card, levl, entry, level] ?level",
                        "templates/pages/plan.ftlh:3:25 component.unknown [layout.bse, base] ?base");
    }

    @Test
    void knowsLayoutsByTheNamesOfTheirFiles() {
        assertThat(check(
                        "layouts/wide.ftlh", "<#macro wide></#macro><#macro narrow></#macro>",
                        "pages/plan.ftlh", "<@layout.wide/><@layout.narrow/>"))
                .containsExactly("templates/pages/plan.ftlh:1:25 component.unknown [layout.narrow, base, wide]");
    }

    @Test
    void holdsDeclarationAndMacroOfAComponentTogether() {
        assertThat(
                        check(
                                "components/bare/bare.ftlh",
                                "<#macro bare></#macro>",
                                "components/other/other.ftlh",
                                "<#macro othr></#macro>",
                                "components/other/other.yaml",
                                "params: {}",
                                "components/row/row.ftlh",
                                "<#macro row entry level kind=false></#macro>",
                                "components/row/row.yaml",
                                "params:\n  entry: { type: entry, required: true }\n  level: { type: number }\n  size: { type: number }\n"))
                .containsExactly(
                        "templates/components/bare/bare.ftlh:1:9 component.declaration [bare, bare.yaml]",
                        "templates/components/other/other.ftlh:1:1 component.declaration [other, <#macro other>]",
                        "templates/components/row/row.ftlh:1:19 component.declaration [row, level]",
                        "templates/components/row/row.ftlh:1:25 component.declaration [row, kind]",
                        "templates/components/row/row.yaml:4:3 component.declaration [row, size]");
    }

    // f) words

    @Test
    void wantsTheSameWordsInEveryLanguage() {
        TextTheme theme = TextTheme.of(
                "words/de.yaml", "more: Mehr\naLess: Weniger\n", "words/en.yaml", "more: More\nanElse: Else\n");

        assertThat(Found.lines(TemplateLint.check(theme, List.of(), schema, List.of("de", "en"))))
                .anyMatch(
                        line -> line.startsWith("templates/words/de.yaml:1:1 words.missing [templates/words/de.yaml, ")
                                && line.contains(", anElse, ")
                                && !line.contains("aLess"))
                .anyMatch(
                        line -> line.startsWith("templates/words/en.yaml:1:1 words.missing [templates/words/en.yaml, ")
                                && line.contains(", aLess, ")
                                && !line.contains("anElse"));
    }

    @Test
    void wantsTheWordsTheProgramUsesItself() {
        assertThat(Found.lines(TemplateLint.check(
                        TextTheme.of("words/de.yaml", "more: Mehr\n"), List.of(), schema, List.of("de"))))
                .anyMatch(line ->
                        line.startsWith("templates/words/de.yaml:1:1 words.missing [") && line.contains(", dateDay, "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${",
                "<#if",
                "${a(}",
                "<@ui.card entry=",
                "<#list as>",
                "<#macro>",
                "</#list></#if>",
                "<a href=\"",
                "${\"",
                "<#assign =>",
                "<p ",
                "${a[}"
            })
    void leavesBrokenTemplatesToTheLanguage(String text) {
        assertThat(page("plan", text)).isEmpty();
    }
}
