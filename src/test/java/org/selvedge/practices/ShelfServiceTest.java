package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;
import static org.selvedge.testing.Acting.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Archived with a successor, taken from the shelf at once, narrowed at once: what becomes of a practice as a whole. */
@PortalTest
class ShelfServiceTest {
    @Autowired
    private ShelfService shelf;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private Passages passages;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId coordinator;
    private PersonId anna;
    private PersonId office;
    private PersonId stranger;
    private PracticeId practice;

    @BeforeEach
    void aPublicPractice() {
        owner = organisations.member();
        coordinator = people.member(owner);
        anna = people.member(owner);
        organisations.coordinatedBy(owner, coordinator);
        office = people.secretariat(organisations.office());
        stranger = people.member(organisations.member());
        practice = versions.publicOne(owner, anna);
    }

    @Test
    void archivedItIsReadByItsLinkWithReasonAndSuccessorButNoLongerOffered() {
        PracticeId next = versions.publicOne(owner, anna);
        String slug = some.slugOf(next);
        as(people.signedIn(coordinator), () -> shelf.archive(practice, "We do it otherwise now.", slug));
        PracticePage page = publicly.page(some.slugOf(practice), Locale.ENGLISH);
        assertThat(page.standing()).isEqualTo(Standing.ARCHIVED);
        ShelfNote note = publicly.note(practice, Locale.ENGLISH).orElseThrow();
        assertThat(note.reason()).isEqualTo("We do it otherwise now.");
        assertThat(note.successor()).isEqualTo(slug);
        assertThat(publicly.addresses()).extracting(PublicAddress::slug).doesNotContain(page.slug());
        as(people.signedIn(coordinator), () -> shelf.restore(practice));
        assertThat(publicly.note(practice, Locale.ENGLISH)).isEmpty();
        assertThat(publicly.addresses()).extracting(PublicAddress::slug).contains(page.slug());
    }

    @Test
    void successorsNeverGoRoundInACircle() {
        PracticeId second = versions.publicOne(owner, anna);
        PracticeId third = versions.publicOne(owner, anna);
        archive(practice, some.slugOf(second));
        archive(second, some.slugOf(third));
        assertThat(refusal(() -> archive(third, some.slugOf(practice))).field()).contains("successor");
        assertThat(refusal(() -> archive(third, some.slugOf(third))).field()).contains("successor");
    }

    @Test
    void aSuccessorIsFoundByItsFormerAddressToo() {
        PracticeId next = versions.publicOne(owner, anna);
        String former = some.slugOf(next);
        some.renamed(next, former + "-today");
        archive(practice, former);
        assertThat(publicly.note(practice, Locale.ENGLISH).orElseThrow().successor())
                .isEqualTo(former + "-today");
    }

    @Test
    void aSuccessorIsOneThatTheReaderMayRead() {
        PracticeId hidden = versions.submittedTo(organisations.member());
        assertThat(refusal(() -> archive(practice, some.slugOf(hidden))).field())
                .contains("successor");
        assertThat(refusal(() -> archive(practice, "no-such-practice")).field()).contains("successor");
        PracticeId members = versions.approved(owner, anna);
        archive(practice, some.slugOf(members));
        assertThat(publicly.note(practice, Locale.ENGLISH).orElseThrow().successor())
                .as("strangers do not hear of a practice for members")
                .isNull();
        assertThat(as(people.signedIn(stranger), () -> shelf.note(practice, Locale.ENGLISH))
                        .orElseThrow()
                        .successor())
                .isEqualTo(some.slugOf(members));
    }

    @Test
    void takenFromTheShelfOnlyItsOwnPeopleAndTheOfficeReadIt() {
        String slug = some.slugOf(practice);
        assertThat(refusal(() -> as(people.signedIn(office), () -> shelf.unpublish(practice, " ")))
                        .field())
                .contains("reason");
        as(people.signedIn(office), () -> shelf.unpublish(practice, "A picture without consent."));
        assertThatThrownBy(() -> publicly.page(slug, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(stranger, slug)).isInstanceOf(NotFound.class);
        assertThat(read(anna, slug).standing()).isEqualTo(Standing.UNPUBLISHED);
        assertThat(read(office, slug).standing()).isEqualTo(Standing.UNPUBLISHED);
        assertThat(as(
                        people.signedIn(stranger),
                        () -> passages.find(
                                new PassageRef(practice, 1, "tips-1"),
                                people.signedIn(stranger).reader(),
                                Locale.ENGLISH)))
                .isEmpty();
        assertThat(found(anna)).doesNotContain(practice);
        as(people.signedIn(office), () -> shelf.putBack(practice));
        assertThat(publicly.page(slug, Locale.ENGLISH).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void whatWasArchivedBeforeIsArchivedAgainWhenItIsPutBack() {
        archive(practice, "");
        as(people.signedIn(office), () -> shelf.unpublish(practice, "Wrong figures."));
        as(people.signedIn(office), () -> shelf.putBack(practice));
        ShelfNote note = publicly.note(practice, Locale.ENGLISH).orElseThrow();
        assertThat(note.standing()).isEqualTo(Standing.ARCHIVED);
        assertThat(note.reason()).isEqualTo("Old.");
    }

    @Test
    void nobodyElseArchives() {
        PersonId foreign = people.member(organisations.member());
        organisations.coordinatedBy(people.signedIn(foreign).reader().requireOrganisation(), foreign);
        assertThatThrownBy(() -> as(people.signedIn(foreign), () -> shelf.archive(practice, "Old.", null)))
                .isInstanceOf(NotFound.class);
        assertThat(refusal(() -> as(people.signedIn(coordinator), () -> shelf.archive(practice, "", null)))
                        .field())
                .contains("reason");
        assertThat(refusal(() -> as(people.signedIn(coordinator), () -> shelf.restore(practice)))
                        .key())
                .isEqualTo("practices.state.refused");
    }

    @Test
    void narrowingIsFreeAndHoldsOnThePageInTheSearchAndInEarlierVersions() {
        PracticeId narrowed = versions.submitted(owner, anna, Map.of("tips", "Use the zwirbelkasten."));
        versions.approve(narrowed);
        versions.review(narrowed);
        versions.next(narrowed, anna, Map.of("what-changed", "Nothing."));
        assertThat(searched("zwirbelkasten")).contains(narrowed);
        as(people.signedIn(anna), () -> shelf.narrow(narrowed, SectionKind.TIPS, Audience.ORGANISATION));
        assertThat(publicly.page(some.slugOf(narrowed), Locale.ENGLISH).sections())
                .extracting(PracticePage.Section::kind)
                .doesNotContain(SectionKind.TIPS);
        assertThat(searched("zwirbelkasten")).isEmpty();
        assertThat(as(
                        people.signedIn(stranger),
                        () -> passages.find(
                                new PassageRef(narrowed, 1, "tips-1"),
                                people.signedIn(stranger).reader(),
                                Locale.ENGLISH)))
                .isEmpty();
        versions.submit(narrowed, anna, false);
        versions.approve(narrowed);
        versions.review(narrowed);
        assertThat(publicly.page(some.slugOf(narrowed), Locale.ENGLISH).sections())
                .as("the next version starts from the narrower audience")
                .extracting(PracticePage.Section::kind)
                .doesNotContain(SectionKind.TIPS);
    }

    @Test
    void wideningIsNotANarrowingAndNotEverybodysThing() {
        assertThat(refusal(() -> as(
                                people.signedIn(anna), () -> shelf.narrow(practice, SectionKind.TIPS, Audience.PUBLIC)))
                        .field())
                .contains("audience");
        PersonId colleague = people.member(owner);
        for (PersonId somebody : List.of(colleague, stranger)) {
            assertThatThrownBy(() -> as(
                            people.signedIn(somebody),
                            () -> shelf.narrow(practice, SectionKind.TIPS, Audience.MEMBERS)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void archive(PracticeId which, String successor) {
        as(people.signedIn(coordinator), () -> shelf.archive(which, "Old.", successor));
    }

    private PracticePage read(PersonId person, String slug) {
        return as(people.signedIn(person), () -> practices.page(slug, Locale.ENGLISH));
    }

    private List<PracticeId> found(PersonId person) {
        return as(people.signedIn(person), () -> practices.search(query("door"), Locale.ENGLISH)).cards().stream()
                .map(PracticeCard::id)
                .toList();
    }

    private List<PracticeId> searched(String word) {
        return publicly.search(query(word), Locale.ENGLISH).cards().stream()
                .map(PracticeCard::id)
                .toList();
    }

    private static PracticeQuery query(String words) {
        return PracticeQuery.of(words);
    }
}
