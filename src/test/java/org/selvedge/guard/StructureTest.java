package org.selvedge.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import java.time.Clock;
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
                .callMethodWhere(target(name("executeJs"))
                        .and(target(owner(assignableTo(Element.class).or(assignableTo(Page.class))))))
                .check(PORTAL);
        noClasses()
                .should()
                .callMethodWhere(target(name("getStyle"))
                        .and(target(owner(assignableTo(HasStyle.class).or(assignableTo(Element.class))))))
                .check(PORTAL);
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
        noClasses().should().callMethodWhere(nowIsAskedWithoutAClock()).check(PORTAL);
        noClasses()
                .that(not(simpleName("SystemClock")))
                .should()
                .callMethodWhere(target(owner(equivalentTo(Clock.class))).and(target(nameStartingWith("system"))))
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

    private static DescribedPredicate<JavaMethodCall> nowIsAskedWithoutAClock() {
        return DescribedPredicate.describe("now is asked without a clock", call -> {
            var asked = call.getTarget();
            return asked.getName().equals("now")
                    && asked.getOwner().getPackageName().equals("java.time")
                    && asked.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
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
