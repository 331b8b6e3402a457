package org.netzbericht;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which, which room knows which library, and what nobody does. */
@AnalyzeClasses(packages = HousePlanTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class HousePlanTest {
    static final String BASE = "org.netzbericht";

    /** From the cellar to the roof. A room may use the rooms before it, never those after it. */
    private static final List<String> ROOMS = List.of(
            "source",
            "diagnostic",
            "output",
            "content",
            "check",
            "asset",
            "drawing",
            "site",
            "render",
            "feature",
            "audit",
            "build",
            "cli");

    /** Each library and the rooms that know it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.yaml..", List.of("content.yaml")),
            Map.entry("org.commonmark..", List.of("content.markdown..", "render.markdown")),
            Map.entry("freemarker..", List.of("render.template", "render.view")),
            Map.entry(
                    "org.jsoup..",
                    List.of(
                            "audit",
                            "asset.svg",
                            "feature.print.epub",
                            "feature.print.page",
                            "feature.print.pdf.markup")),
            Map.entry("com.drew..", List.of("asset")),
            Map.entry("io.nayuki..", List.of("drawing")),
            Map.entry("com.openhtmltopdf..", List.of("feature.print.pdf")),
            Map.entry("org.apache..", List.of("feature.print.pdf..", "feature.search")),
            Map.entry("org.w3c..", List.of("feature.print.pdf..")),
            Map.entry("de.danielnaber..", List.of("feature.search.analysis")),
            Map.entry("picocli..", List.of("cli")));

    /** What asks the machine instead of the request. */
    private static final Set<String> WORLD = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    /** What belongs to this site and not to the engine (the product's name is one word and so is none of these). */
    private static final Set<String> DOMAIN = Set.of(
            "municipality",
            "municipalities",
            "municipal",
            "kommune",
            "kommunen",
            "kommunal",
            "kommunale",
            "kommunalen",
            "gemeinde",
            "gemeinden",
            "projekt",
            "projekte",
            "projekten",
            "project",
            "projects",
            "cluster",
            "clusters",
            "bericht",
            "berichte",
            "berichten",
            "berichts");

    @ArchTest
    static void dataFlowsOneWay(JavaClasses house) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] above = ROOMS.stream()
                    .skip(i + 1)
                    .map(room -> BASE + "." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(house);
        }
    }

    @ArchTest
    static void everyClassHasARoom(JavaClasses house) {
        String[] rooms = ROOMS.stream().map(room -> BASE + "." + room + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(house);
    }

    @ArchTest
    static void roomsHaveNoCycles(JavaClasses house) {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    static void librariesStayInTheirRooms(JavaClasses house) {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> BASE + "." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(house));
    }

    @ArchTest
    static void noLibraryIsUnaccountedFor(JavaClasses house) {
        List<String> known = new ArrayList<>(List.of(BASE + "..", "java..", "org.jspecify.annotations.."));
        known.addAll(LIBRARIES.keySet());
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .check(house);
    }

    @ArchTest
    static void featuresDoNotKnowEachOther(JavaClasses house) {
        slices().matching(BASE + ".feature.(*)..")
                .should()
                .notDependOnEachOther()
                .check(house);
    }

    @ArchTest
    static void onlyTheCommandLineTalksAndExits(JavaClasses house) {
        noClasses()
                .that(not(resideInAPackage(BASE + ".cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(house);
    }

    @ArchTest
    static void onlyTheCommandLineAsksTheMachine(JavaClasses house) {
        classes()
                .that(not(resideInAPackage(BASE + ".cli..")))
                .should(askNobody())
                .check(house);
    }

    private static ArchCondition<JavaClass> askNobody() {
        return new ArchCondition<>("not ask for time, zone, locale, charset, environment or chance") {
            @Override
            public void check(JavaClass room, ConditionEvents events) {
                for (JavaAccess<?> access : room.getAccessesFromSelf()) {
                    String name = access.getTargetOwner().getName() + "." + access.getName();
                    if (WORLD.contains(name)) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    @ArchTest
    static void nothingStaticChanges(JavaClasses house) {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .beFinal()
                .check(house);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses house) {
        Set<String> marked = new java.util.TreeSet<>();
        Set<String> all = new java.util.TreeSet<>();
        for (JavaClass type : house) {
            all.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info") && isNullMarked(type)) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(marked).isEqualTo(all);
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.isAnnotatedWith(NullMarked.class);
    }

    /** What messages and built-in declarations call a mechanism in German; the code says {@code report}. */
    private static final Set<String> SAID_TO_EDITORS = Set.of("bericht", "berichte", "berichten", "berichts");

    @Test
    void theEngineKnowsNoWordOfTheDomain() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (String word : words(lines.get(i))) {
                    boolean isSaid = !file.toString().endsWith(".java") && SAID_TO_EDITORS.contains(word);
                    if (DOMAIN.contains(word) && !isSaid) {
                        found.add(file + ":" + (i + 1) + " " + word);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : List.of(Path.of("src", "main", "java"), Path.of("src", "main", "resources"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")
                                || file.toString().endsWith(".yaml")
                                || file.toString().endsWith(".properties"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    /** The words of a line in small letters: runs of letters, parted where a capital follows a small letter. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (line + ' ').toCharArray()) {
            boolean hump = Character.isUpperCase(c)
                    && !word.isEmpty()
                    && Character.isLowerCase(word.charAt(word.length() - 1));
            if (!Character.isLetter(c) || hump) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        return words;
    }
}
