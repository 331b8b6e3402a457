package org.netzbericht.build;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netzbericht.diagnostic.Kind;

/** The constants of the program that are kinds of findings. */
final class Kinds {
    private Kinds() {}

    /** Code to the classes that have a kind of this code, sorted by code. */
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPath(Path.of("target/classes"));
        classes.stream()
                .flatMap(one -> one.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Kind.class) && isConstant(field))
                .forEach(field -> all.computeIfAbsent(kind(field).code(), code -> new ArrayList<>())
                        .add(field.getOwner().getSimpleName()));
        return all;
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
    }

    private static Kind kind(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (Kind) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
