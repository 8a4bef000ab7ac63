package org.selvedge.guard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;

/** What finding relies on and nobody would notice at once: who asks the index, and who makes its entries old. */
class FindingStructureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.selvedge");

    /** The verbs that change what readers see of a version without making another one of it. */
    private static final Set<String> CHANGING = Set.of(
            "PracticeVersion.translate",
            "PracticeSection.translate",
            "PracticeSection.narrow",
            "PracticePartner.translate",
            "PracticePartner.confirm",
            "PracticePartner.refuse");

    private static final Pattern WRITTEN_BESIDE_THE_ENTITIES =
            Pattern.compile("(?i)\\b(?:update|insert into|insert ignore into|delete from|replace into)\\s+"
                    + "(?:practice|practice_text|practice_theme|practice_section|practice_section_text)\\s");

    /** A new one has to carry its reader's audience and the health of the index: ask through {@code AskedIndex}. */
    @Test
    void theIndexIsAskedByFewWhoCarryTheReadersAudience() {
        assertThat(callers(call -> call.getTargetOwner().isEquivalentTo(Search.class)
                        && call.getName().equals("session")))
                .containsExactlyInAnyOrder("PracticeIndex", "AskedIndex", "IndexPages");
    }

    /**
     * Whoever changes words or audiences of the version that readers see retells it in the same transaction
     * ({@code Listing.retold}): the index and the words kept in memory hear of nothing else. {@code CarriedOver} works for
     * {@code TranslationsGoOn} alone.
     */
    @Test
    void whoChangesShownWordsRetellsThePractice() {
        Set<String> changing = callers(call -> CHANGING.contains(named(call)));
        changing.remove("CarriedOver");
        assertThat(changing).containsExactlyInAnyOrder("Narrowing", "PartnerService", "Translating");
        assertThat(callers(call -> named(call).startsWith("CarriedOver.from"))).containsExactly("TranslationsGoOn");
        assertThat(callers(call -> named(call).equals("Listing.retold")))
                .contains("Narrowing", "PartnerService", "Translating", "TranslationsGoOn");
    }

    @Test
    void noStatementChangesBesideTheEntitiesWhatTheIndexHolds() {
        assertThat(Sources.java()
                        .filter(file -> WRITTEN_BESIDE_THE_ENTITIES
                                .matcher(Sources.read(file))
                                .find()))
                .isEmpty();
    }

    private static String named(JavaAccess<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }

    private static Set<String> callers(Predicate<JavaAccess<?>> which) {
        return PORTAL.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(which)
                .map(call -> outermost(call.getOriginOwner()).getSimpleName())
                .collect(toSet());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FindingStructureTest::outermost).orElse(type);
    }
}
