package org.selvedge.initiatives;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures leave the database through one door, whatever shows them. */
class OneDoorTest {
    /** Those who write figures down, and those who make releases of them; the door itself speaks SQL. */
    private static final Set<String> BEHIND_THE_DOOR = Set.of(
            "Figure",
            "FigureRows",
            "FigureBook",
            "FigureRevision",
            "FigureRevisions",
            "ReleaseCell",
            "ReleaseCells",
            "ReleaseTable",
            "Releases",
            "DemonstrationInitiatives");

    private static final Pattern FIGURES_IN_SQL =
            Pattern.compile("(?i)\\b(?:from|join)\\s+(?:figure|figure_revision|release_cell)\\b");

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.selvedge");

    @Test
    void nobodyElseTouchesFiguresOrTheCellsOfAReleaseAsObjects() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "stand before the door", type -> !BEHIND_THE_DOOR.contains(outermost(type.getName()))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "hold unprotected figures",
                        type -> Set.of("Figure", "FigureRows", "FigureRevisions", "ReleaseCell", "ReleaseCells")
                                        .contains(type.getSimpleName())
                                && type.getPackageName().equals("org.selvedge.initiatives")))
                .check(PORTAL);
    }

    @Test
    void nobodyElseSelectsFiguresInSql() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> others = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("PublishableTable.java"))
                    .filter(OneDoorTest::selectsFigures)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(others).isEmpty();
        }
        assertThat(selectsFigures(Path.of("src/main/java/org/selvedge/initiatives/PublishableTable.java")))
                .as("the pattern finds the door itself")
                .isTrue();
    }

    private static boolean selectsFigures(Path file) {
        try {
            return FIGURES_IN_SQL.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String outermost(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
    }
}
