package org.selvedge.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.ui.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The shape of the code: what stays inside a feature, who decides, and what no screen does. */
class StructureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.selvedge");

    @Test
    void entitiesAndRepositoriesStayInsideTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    /** Not a primitive one: ids are given by us, so an empty version is what tells a new row from an old one. */
    @Test
    void everyEntityHasAVersionThatIsEmptyUntilItIsSaved() {
        assertThat(PORTAL.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.getAllFields())
                        .as(entity.getSimpleName())
                        .anyMatch(field -> field.isAnnotatedWith(Version.class)
                                && !field.getRawType().isPrimitive()));
    }

    @Test
    void viewsStayInsideTheirFeatureAndNameTheirRoles() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(PORTAL);
    }

    @Test
    void everyPublicMethodOfAServiceSaysWhoMay() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(sayWhoMay())
                .check(PORTAL);
    }

    @Test
    void screensDecideNothingAndRunNoScript() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("org.springframework.data.jpa.."))
                .check(PORTAL);
        noClasses()
                .should()
                .callMethod(Element.class, "executeJs", String.class, Object[].class)
                .check(PORTAL);
        noClasses()
                .should()
                .callMethod(Page.class, "executeJs", String.class, Object[].class)
                .check(PORTAL);
        noClasses().should().callMethod(HasStyle.class, "getStyle").check(PORTAL);
        noClasses().should().callMethod(Element.class, "getStyle").check(PORTAL);
    }

    @Test
    void onlyRichTextPutsHtmlOnAScreen() {
        noClasses()
                .that(not(assignableTo(RichText.class)))
                .should()
                .dependOnClassesThat(assignableTo(Html.class).and(not(assignableTo(RichText.class))))
                .check(PORTAL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(PORTAL);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(PORTAL);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..")
                .check(PORTAL);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(PORTAL);
    }

    @Test
    void screensAreNeverSharedBetweenPeople() {
        noClasses()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Component.class)
                .should()
                .beAssignableTo(Component.class)
                .check(PORTAL);
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry @RolesAllowed, or @PermitAll on a Public… service") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean open = method.isAnnotatedWith(PermitAll.class);
                boolean said = method.isAnnotatedWith(RolesAllowed.class)
                        || open && method.getOwner().getSimpleName().startsWith("Public");
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
