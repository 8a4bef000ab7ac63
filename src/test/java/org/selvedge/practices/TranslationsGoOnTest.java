package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A translation goes on with the text, and says which parts of it are behind. */
@PortalTest
class TranslationsGoOnTest {
    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    private OrganisationId owner;
    private PracticeId id;
    private String slug;

    @BeforeEach
    void aTranslatedPractice() {
        owner = organisations.member();
        id = some.practice(owner)
                .titled("A yard")
                .inBoth(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.", "Du thé.")
                .inBoth(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.", "Personne.")
                .inBoth(SectionKind.COSTS, Audience.MEMBERS, "Ten coins.", "Dix pièces.")
                .translated("fr", "Une cour", "Ce que nous avons fait.", 1)
                .publicly();
        slug = some.slugOf(id);
    }

    @Test
    void whatDidNotChangeStaysUpToDate() {
        some.goesOn(id, next("Bring tea.", "Nobody met.").titled("A yard"));
        PracticePage french = page();
        assertThat(french.note()).isEqualTo(PracticePage.LanguageNote.TRANSLATED);
        assertThat(french.title()).isEqualTo("Une cour");
        assertThat(french.translation()).isEqualTo(new PracticePage.Translation(null, false, List.of(), List.of()));
        assertThat(tips(french)).isEqualTo("Du thé.");
    }

    @Test
    void whatChangedIsNamedWithTheVersionThatChangedIt() {
        some.goesOn(id, next("Bring tea.", "Nobody met.").titled("A yard"));
        some.goesOn(id, next("Bring coffee.", "Nobody met.").titled("A yard"));
        some.goesOn(
                id,
                next("Bring coffee.", "Nobody met.")
                        .titled("A green yard")
                        .saying(SectionKind.OBJECTIVES, Audience.PUBLIC, "To meet."));
        PracticePage french = page();
        assertThat(french.note()).isEqualTo(PracticePage.LanguageNote.OUTDATED);
        assertThat(french.translation())
                .isEqualTo(new PracticePage.Translation(
                        3, true, List.of(SectionKind.TIPS), List.of(SectionKind.OBJECTIVES)));
        assertThat(tips(french)).isEqualTo("Du thé.");
        assertThat(french.sections().stream()
                        .filter(section -> section.kind() == SectionKind.OBJECTIVES)
                        .map(PracticePage.Section::language))
                .containsExactly(Locale.ENGLISH);
    }

    @Test
    void whatOthersReadIsNotSaidToBeBehind() {
        some.goesOn(
                id,
                some.practice(owner)
                        .titled("A yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                        .saying(SectionKind.COSTS, Audience.MEMBERS, "Twelve coins."));
        assertThat(page().note()).isEqualTo(PracticePage.LanguageNote.TRANSLATED);
    }

    @Test
    void theIndexHearsOfWhatIsCarriedOver() {
        some.goesOn(
                id,
                some.practice(owner)
                        .titled("A yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea, qzxcarried."));
        assertThat(publicly.search(PracticeQuery.of("qzxcarried \"Une cour\""), Locale.FRENCH)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aVersionInAnotherLanguageKeepsTheFormerSourceAsATranslation() {
        some.goesOn(id, next("Bring tea.", "Nobody met.").titled("Ein Hof").writtenIn("de"));
        PracticePage english = publicly.page(slug, Locale.ENGLISH);
        assertThat(english.source()).isEqualTo(Locale.GERMAN);
        assertThat(english.title()).isEqualTo("A yard");
        assertThat(english.note()).isEqualTo(PracticePage.LanguageNote.OUTDATED);
        assertThat(page().title()).isEqualTo("Une cour");
    }

    private SomePractices.Draft next(String tips, String problem) {
        return some.practice(owner)
                .saying(SectionKind.TIPS, Audience.PUBLIC, tips)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, problem)
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Ten coins.");
    }

    private PracticePage page() {
        return publicly.page(slug, Locale.FRENCH);
    }

    private static String tips(PracticePage page) {
        return page.sections().stream()
                .filter(section -> section.kind() == SectionKind.TIPS)
                .flatMap(section -> section.paragraphs().stream())
                .map(PracticePage.Paragraph::text)
                .findFirst()
                .orElse("");
    }
}
