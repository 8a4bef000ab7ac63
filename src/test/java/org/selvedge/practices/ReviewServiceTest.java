package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.practices.ReviewAnswer.NO;
import static org.selvedge.practices.ReviewAnswer.PARTLY;
import static org.selvedge.practices.ReviewAnswer.YES;
import static org.selvedge.testing.Acting.as;
import static org.selvedge.testing.Acting.refusal;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The network's review: by a member of another organisation, with reasons, and then for everybody. */
@PortalTest
class ReviewServiceTest {
    private static final ReviewAnswers ANSWERS = new ReviewAnswers(YES, PARTLY, YES, NO);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private QueueService queues;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId office;
    private PersonId reviewer;
    private PracticeId practice;

    @BeforeEach
    void anApprovedVersion() {
        owner = organisations.member();
        anna = people.member(owner);
        office = people.secretariat(organisations.office());
        reviewer = people.member(organisations.member());
        practice = versions.approved(owner, anna);
    }

    @Test
    void reviewedItIsForEverybodyWithTheOpinion() {
        assertThatThrownBy(() -> publicPage()).isInstanceOf(NotFound.class);
        named();
        assertThat(as(people.signedIn(reviewer), () -> queues.toReview(0)))
                .extracting(QueueEntry::practice)
                .containsExactly(practice);
        as(
                people.signedIn(reviewer),
                () -> reviews.review(practice, 1, ANSWERS, "Clear and honest.", Locale.ENGLISH, since(reviewer)));
        assertThat(publicPage().shelf()).isEqualTo(Shelf.PUBLIC);
        assertThat(Objects.requireNonNull(publicPage().opinion()).text()).isEqualTo("Clear and honest.");
        assertThatThrownBy(() -> read(reviewer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(office)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReviewIsAskedForOnceAndByItsOwnPeopleOnly() {
        PersonId colleague = people.member(owner);
        assertThatThrownBy(() -> ask(colleague)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(reviewer)).isInstanceOf(NotFound.class);
        ask(anna);
        assertThat(refusal(() -> ask(anna)).key()).isEqualTo("practices.state.refused");
    }

    @Test
    void nobodyOfTheOwnersOrganisationReviewsEvenIfTheyComeLater() {
        PersonId colleague = people.member(owner);
        ask(anna);
        Instant seen = since(office);
        assertThat(refusal(() -> name(colleague, seen)).field()).contains("reviewer");
        assertThat(refusal(() -> name(people.partner(organisations.partner()), seen))
                        .field())
                .contains("reviewer");
        assertThat(refusal(() -> name(office, seen)).field()).contains("reviewer");
        assertThat(as(people.signedIn(office), () -> reviews.candidates(practice, "", 0, 5_000)))
                .extracting(Reviewer::person)
                .contains(reviewer)
                .doesNotContain(colleague, anna);
        name(reviewer, seen);
        Instant given = since(reviewer);
        database.update("update person set organisation_id = ? where id = ?", owner.value(), reviewer.value());
        assertThatThrownBy(() -> as(
                        people.signedIn(reviewer),
                        () -> reviews.review(practice, 1, ANSWERS, "Mine.", Locale.ENGLISH, given)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(reviewer)).isInstanceOf(NotFound.class);
        assertThat(as(people.signedIn(reviewer), () -> queues.toReview(0))).isEmpty();
        assertThat(versions.state(practice)).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void somebodyWhoWasNotNamedDoesNotReview() {
        named();
        PersonId other = people.member(organisations.member());
        Instant seen = since(reviewer);
        for (PersonId somebody : java.util.List.of(other, anna)) {
            assertThatThrownBy(() -> as(
                            people.signedIn(somebody),
                            () -> reviews.review(practice, 1, ANSWERS, "Mine.", Locale.ENGLISH, seen)))
                    .isInstanceOfAny(NotFound.class, Refusal.class);
        }
        as(people.signedIn(office), () -> reviews.name(practice, 1, other, seen));
        assertThatThrownBy(() -> read(reviewer)).isInstanceOf(NotFound.class);
        assertThat(read(other).may(VersionAction.REVIEW)).isTrue();
    }

    @Test
    void allFourQuestionsAreAnsweredAndEveryNoHasAReason() {
        named();
        Instant seen = since(reviewer);
        assertThat(refusal(() -> as(
                                people.signedIn(reviewer),
                                () -> reviews.review(
                                        practice,
                                        1,
                                        new ReviewAnswers(YES, null, YES, YES),
                                        "Good.",
                                        Locale.ENGLISH,
                                        seen)))
                        .field())
                .contains("evidence");
        assertThat(refusal(() -> as(
                                people.signedIn(reviewer),
                                () -> reviews.review(practice, 1, ANSWERS, " ", Locale.ENGLISH, seen)))
                        .field())
                .contains("opinion");
        assertThat(refusal(() -> as(
                                people.signedIn(reviewer),
                                () -> reviews.review(practice, 1, ANSWERS, "x".repeat(601), Locale.ENGLISH, seen)))
                        .field())
                .contains("opinion");
        assertThat(refusal(() -> as(people.signedIn(reviewer), () -> reviews.giveBack(practice, 1, ANSWERS, "", seen)))
                        .field())
                .contains("reason");
        assertThat(refusal(() -> as(people.signedIn(reviewer), () -> reviews.decline(practice, 1, "", seen)))
                        .field())
                .contains("reason");
    }

    @Test
    void returnedItStaysForMembersAndCanBeAskedForAgain() {
        named();
        Instant seen = since(reviewer);
        as(people.signedIn(reviewer), () -> reviews.giveBack(practice, 1, ANSWERS, "No figures.", seen));
        ReviewStatus status =
                as(people.signedIn(anna), () -> reviews.status(practice)).orElseThrow();
        assertThat(status.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(status.reason()).isEqualTo("No figures.");
        assertThat(status.mayAsk()).isTrue();
        assertThat(versions.state(practice)).isEqualTo(VersionState.APPROVED);
        ask(anna);
    }

    @Test
    void whoCannotReadHandsItBackToTheOffice() {
        named();
        Instant seen = since(reviewer);
        as(people.signedIn(reviewer), () -> reviews.decline(practice, 1, "On leave.", seen));
        assertThatThrownBy(() -> read(reviewer)).isInstanceOf(NotFound.class);
        assertThat(as(people.signedIn(office), () -> queues.toName(0)))
                .filteredOn(entry -> entry.practice().equals(practice))
                .extracting(QueueEntry::note)
                .containsExactly("On leave.");
    }

    @Test
    void aNewerApprovedVersionEndsTheReviewOfTheOlder() {
        named();
        Instant seen = since(reviewer);
        versions.next(practice, anna, Map.of("tips", "Other tips."));
        versions.submit(practice, anna, false);
        versions.approve(practice);
        assertThatThrownBy(() -> as(
                        people.signedIn(reviewer),
                        () -> reviews.review(practice, 1, ANSWERS, "Mine.", Locale.ENGLISH, seen)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publicPage()).isInstanceOf(NotFound.class);
    }

    @Test
    void theReviewerReadsNothingThatOnlyTheOwnersReadAndNoUnconfirmedName() {
        PracticeId other =
                versions.submitted(owner, anna, Map.of("tips", "Only ours.", "audience.tips", "ORGANISATION"));
        versions.approve(other);
        as(people.signedIn(anna), () -> reviews.ask(other, 1));
        Instant seen = as(people.signedIn(office), () -> reading.read(other, null))
                .review()
                .since();
        as(people.signedIn(office), () -> reviews.name(other, 1, reviewer, seen));
        VersionReading read = as(people.signedIn(reviewer), () -> reading.read(other, null));
        assertThat(read.pieces()).extracting(VersionReading.Piece::field).doesNotContain(RecordField.TIPS);
        assertThat(read.hidden()).isEqualTo(1);
        assertThat(read.partners()).extracting(VersionReading.PartnerPart::name).containsOnlyNulls();
        assertThat(read.history()).isEmpty();
    }

    private void named() {
        ask(anna);
        name(reviewer, since(office));
    }

    private void ask(PersonId person) {
        as(people.signedIn(person), () -> reviews.ask(practice, 1));
    }

    private void name(PersonId to, Instant seen) {
        as(people.signedIn(office), () -> reviews.name(practice, 1, to, seen));
    }

    private Instant since(PersonId person) {
        return Objects.requireNonNull(read(person).review()).since();
    }

    private VersionReading read(PersonId person) {
        return as(people.signedIn(person), () -> reading.read(practice, null));
    }

    private PracticePage publicPage() {
        return publicly.page(some.slugOf(practice), Locale.ENGLISH);
    }
}
