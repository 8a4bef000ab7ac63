package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.notifications.NoticeKind.CHANGE_TAKEN_BACK;
import static org.selvedge.notifications.NoticeKind.PARTNER_ASKED;
import static org.selvedge.notifications.NoticeKind.PARTNER_CONFIRMED;
import static org.selvedge.notifications.NoticeKind.PARTNER_REFUSED;
import static org.selvedge.notifications.NoticeKind.PARTNER_WITHDREW;
import static org.selvedge.notifications.NoticeKind.PRACTICE_ARCHIVED;
import static org.selvedge.notifications.NoticeKind.PRACTICE_RESTORED;
import static org.selvedge.notifications.NoticeKind.PRACTICE_UNPUBLISHED;
import static org.selvedge.notifications.NoticeKind.REVIEWER_NAMED;
import static org.selvedge.notifications.NoticeKind.REVIEW_ASKED;
import static org.selvedge.notifications.NoticeKind.REVIEW_DECLINED;
import static org.selvedge.notifications.NoticeKind.REVIEW_RETURNED;
import static org.selvedge.notifications.NoticeKind.REVIEW_SUPERSEDED;
import static org.selvedge.notifications.NoticeKind.SMALL_CHANGE;
import static org.selvedge.notifications.NoticeKind.VERSION_REVIEWED;
import static org.selvedge.testing.Acting.as;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.GateService;
import org.selvedge.practices.PartnerRequest;
import org.selvedge.practices.PartnerService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.ReviewAnswer;
import org.selvedge.practices.ReviewAnswers;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.Rows;
import org.selvedge.practices.ShelfService;
import org.selvedge.practices.SomeVersions;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews, small changes, partners' words, the shelf: each step is told to those whom it concerns, not to whoever took it. */
@PortalTest
class WorkflowNewsTest {
    private static final ReviewAnswers ANSWERS =
            new ReviewAnswers(ReviewAnswer.YES, ReviewAnswer.YES, ReviewAnswer.YES, ReviewAnswer.PARTLY);

    @Autowired
    private GateService gate;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private PartnerService partners;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId coordinator;
    private PersonId anna;
    private PersonId office;
    private PersonId reviewer;

    @BeforeEach
    void anOrganisation() {
        owner = organisations.member();
        coordinator = people.member(owner);
        anna = people.member(owner);
        organisations.coordinatedBy(owner, coordinator);
        office = people.secretariat(organisations.office());
        reviewer = people.member(organisations.member());
    }

    @Test
    void aReviewIsToldToOfficeReviewerAndThePracticesPeople() {
        PracticeId practice = versions.approved(owner, anna);
        as(people.signedIn(anna), () -> reviews.ask(practice, 1));
        assertThat(told(office)).containsExactly(REVIEW_ASKED);
        as(people.signedIn(office), () -> reviews.name(practice, 1, reviewer, asked(practice, office)));
        assertThat(told(reviewer)).containsExactly(REVIEWER_NAMED);
        Instant first = asked(practice, reviewer);
        as(people.signedIn(reviewer), () -> reviews.decline(practice, 1, "On leave.", first));
        assertThat(told(office)).contains(REVIEW_DECLINED);
        as(people.signedIn(office), () -> reviews.name(practice, 1, reviewer, asked(practice, office)));
        Instant second = asked(practice, reviewer);
        as(people.signedIn(reviewer), () -> reviews.giveBack(practice, 1, ANSWERS, "No figures.", second));
        assertThat(told(anna)).contains(REVIEW_RETURNED);
        assertThat(told(coordinator)).contains(REVIEW_RETURNED);
        as(people.signedIn(anna), () -> reviews.ask(practice, 1));
        as(people.signedIn(office), () -> reviews.name(practice, 1, reviewer, asked(practice, office)));
        Instant third = asked(practice, reviewer);
        as(people.signedIn(reviewer), () -> reviews.review(practice, 1, ANSWERS, "Good.", Locale.ENGLISH, third));
        assertThat(told(anna)).contains(VERSION_REVIEWED);
        assertThat(told(coordinator)).contains(VERSION_REVIEWED);
        assertThat(told(reviewer)).containsOnly(REVIEWER_NAMED);
    }

    @Test
    void aReviewerHearsThatANewerVersionWasApproved() {
        PracticeId practice = versions.approved(owner, anna);
        as(people.signedIn(anna), () -> reviews.ask(practice, 1));
        as(people.signedIn(office), () -> reviews.name(practice, 1, reviewer, asked(practice, office)));
        versions.next(practice, anna, Map.of("tips", "Other tips."));
        versions.submit(practice, anna, false);
        versions.approve(practice);
        assertThat(told(reviewer)).contains(REVIEW_SUPERSEDED);
    }

    @Test
    void aSmallChangeIsToldToTheCoordinatorAndItsEndToTheAuthor() {
        PracticeId practice = versions.publicOne(owner, anna);
        versions.next(practice, anna, Map.of("tips", "Oil the hinges well."));
        versions.submit(practice, anna, true);
        assertThat(told(coordinator)).contains(SMALL_CHANGE);
        assertThat(told(anna)).doesNotContain(SMALL_CHANGE);
        Instant seen = as(people.signedIn(coordinator), () -> reading.read(practice, 2))
                .since();
        as(people.signedIn(coordinator), () -> gate.takeBack(practice, 2, "Not agreed.", seen));
        assertThat(told(anna)).contains(CHANGE_TAKEN_BACK);
    }

    @Test
    void aPartnersPeopleAreAskedAndItsWordIsToldToTheAuthors() {
        OrganisationId partner = organisations.partner();
        PersonId carla = people.partner(partner);
        PersonId colleague = people.partner(partner);
        versions.submitted(
                owner,
                anna,
                Map.of(
                        "partners",
                        Rows.write(
                                List.of(Map.of("organisation", partner.value().toString())))));
        assertThat(told(carla)).containsExactly(PARTNER_ASKED);
        assertThat(told(colleague)).containsExactly(PARTNER_ASKED);
        PartnerRequest asked = request(carla);
        as(people.signedIn(carla), () -> partners.refuse(asked.id(), "Not us.", asked.seen()));
        PartnerRequest refused = request(carla);
        as(people.signedIn(carla), () -> partners.confirm(refused.id(), refused.seen()));
        PartnerRequest confirmed = request(carla);
        as(people.signedIn(carla), () -> partners.takeBack(confirmed.id(), "We left.", confirmed.seen()));
        assertThat(told(anna)).contains(PARTNER_REFUSED, PARTNER_CONFIRMED, PARTNER_WITHDREW);
    }

    @Test
    void aMemberOrganisationsMandateIsAsked() {
        OrganisationId member = organisations.member();
        PersonId its = people.member(member);
        PersonId colleague = people.member(member);
        organisations.coordinatedBy(member, its);
        versions.submitted(
                owner,
                anna,
                Map.of(
                        "partners",
                        Rows.write(List.of(Map.of("organisation", member.value().toString())))));
        assertThat(told(its)).containsExactly(PARTNER_ASKED);
        assertThat(told(colleague)).isEmpty();
    }

    @Test
    void whatBecomesOfTheWholeIsToldToItsPeople() {
        PracticeId practice = versions.publicOne(owner, anna);
        as(people.signedIn(coordinator), () -> shelf.archive(practice, "Old.", null));
        assertThat(told(anna)).contains(PRACTICE_ARCHIVED);
        assertThat(told(coordinator)).doesNotContain(PRACTICE_ARCHIVED);
        as(people.signedIn(coordinator), () -> shelf.restore(practice));
        as(people.signedIn(office), () -> shelf.unpublish(practice, "A picture without consent."));
        assertThat(told(anna)).contains(PRACTICE_RESTORED, PRACTICE_UNPUBLISHED);
        assertThat(told(coordinator)).contains(PRACTICE_UNPUBLISHED);
    }

    private Instant asked(PracticeId practice, PersonId reader) {
        return Objects.requireNonNull(as(people.signedIn(reader), () -> reading.read(practice, 1))
                        .review())
                .since();
    }

    private PartnerRequest request(PersonId person) {
        return as(people.signedIn(person), () -> partners.of(0)).getFirst();
    }

    private List<NoticeKind> told(PersonId person) {
        return as(people.signedIn(person), () -> notifications.page(0)).lines().stream()
                .map(NoticeLine::kind)
                .toList();
    }
}
