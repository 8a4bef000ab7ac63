package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.AdoptionChange;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.AdoptionState;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.GateService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeShown;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.Shelf;
import org.selvedge.practices.ShelfService;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.Theme;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Followers hear of what they may read, each once, and never of what they did themselves. */
@PortalTest
class FollowNewsTest {
    @Autowired
    private FollowService follows;

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private ShelfService shelf;

    @Autowired
    private GateService gate;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private SomePeople people;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private OrganisationId owner;
    private OrganisationId partner;
    private PersonId anna;
    private PersonId pia;
    private PersonId office;

    @BeforeEach
    void readers() {
        owner = organisations.member();
        partner = organisations.partner();
        anna = people.member(organisations.member());
        pia = people.partner(partner);
        office = people.secretariat(organisations.office());
    }

    @Test
    void aPracticeNewOnAShelfIsToldToThoseWhoMayReadIt() {
        List.of(anna, pia, office).forEach(person -> follows(person, Followed.of(owner)));
        PracticeId practice = practices.practice(owner).forMembers();
        shown(practice, 1, null, Shelf.MEMBERS, Shelf.NONE, null);

        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_NEW);
        assertThat(kinds(office)).containsExactly(NoticeKind.FOLLOWED_NEW);
        assertThat(kinds(pia)).isEmpty();
    }

    @Test
    void whoCouldNotReadItBeforeIsToldWhenItBecomesPublic() {
        List.of(anna, pia).forEach(person -> follows(person, Followed.of(owner)));
        PracticeId practice = practices.publicOne(owner);
        shown(practice, 1, 1, Shelf.PUBLIC, Shelf.MEMBERS, null);
        assertThat(kinds(pia)).containsExactly(NoticeKind.FOLLOWED_NEW);
        assertThat(kinds(anna)).isEmpty();
    }

    @Test
    void aPartnerWithAGrantIsToldAndOneWhoseGrantHasEndedIsNot() {
        OrganisationId former = organisations.partner();
        PersonId fritz = people.partner(former);
        List.of(pia, fritz).forEach(person -> follows(person, Followed.of(owner)));
        InitiativeId initiative = initiatives.initiative(owner).id();
        LocalDate today = LocalDate.now(clock);
        partnerships.grant(partner, initiative, today.minusDays(9), null);
        partnerships.grant(former, initiative, today.minusDays(9), today.minusDays(1));
        PracticeId practice = practices.practice(owner).describing(initiative).forMembers();
        shown(practice, 1, null, Shelf.MEMBERS, Shelf.NONE, null);
        assertThat(kinds(pia)).containsExactly(NoticeKind.FOLLOWED_NEW);
        assertThat(kinds(fritz)).isEmpty();
    }

    @Test
    void whoFollowsThemeAndOrganisationIsToldOnceAndNeverOfTheirOwnDeed() {
        PersonId carla = people.member(owner);
        List.of(anna, carla).forEach(person -> {
            follows(person, Followed.of(owner));
            follows(person, Followed.of(Theme.DIGITAL));
        });
        PracticeId practice = practices.practice(owner).about(Theme.DIGITAL).publicly();
        shown(practice, 1, null, Shelf.PUBLIC, Shelf.NONE, carla);
        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_NEW);
        assertThat(kinds(carla)).isEmpty();
    }

    @Test
    void aNewVersionIsForThoseWhoFollowThePracticeItself() {
        PracticeId practice = practices.practice(owner).titled("A loom for all").publicly();
        follows(anna, Followed.of(practice));
        follows(office, Followed.of(owner));
        nextOf(practice);
        shown(practice, 2, 1, Shelf.PUBLIC, Shelf.PUBLIC, null);
        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_VERSION);
        assertThat(told(anna).getFirst().what()).isEqualTo("A loom for all");
        assertThat(kinds(office)).isEmpty();
    }

    @Test
    void aSmallChangeIsNoNewsAndNeitherIsTakingItBack() {
        PersonId coordinator = organisations.coordinator(owner);
        PersonId author = people.member(owner);
        PracticeId practice = versions.publicOne(owner, author);
        follows(anna, Followed.of(practice));
        versions.next(practice, author, Map.of("tips", "Oil the hinges well."));
        versions.submit(practice, author, true);
        assertThat(kinds(coordinator)).contains(NoticeKind.SMALL_CHANGE);
        as(
                people.signedIn(coordinator),
                () -> gate.takeBack(
                        practice, 2, "Not agreed.", reading.read(practice, 2).since()));
        assertThat(kinds(anna)).isEmpty();
        versions.next(practice, author, Map.of("tips", "Oil the 4 hinges."));
        versions.submit(practice, author, false);
        versions.approve(practice);
        versions.review(practice);
        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_VERSION);
    }

    @Test
    void aNewAdoptionIsForFollowersAndTheCoordinatorHearsOfItOnce() {
        PersonId coordinator = organisations.coordinator(owner);
        PersonId ben = people.member(organisations.member());
        PracticeId practice = practices.publicOne(owner);
        List.of(anna, ben, coordinator).forEach(person -> follows(person, Followed.of(practice)));
        AdoptionChange running = new AdoptionChange(AdoptionState.RUNNING, YearMonth.of(2025, 3), "", "");
        as(people.signedIn(ben), () -> adoptions.record(practices.slugOf(practice), running, null, Locale.ENGLISH));
        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_TAKEN_UP);
        assertThat(kinds(coordinator)).containsExactly(NoticeKind.PRACTICE_TAKEN_UP);
        assertThat(kinds(ben)).isEmpty();
    }

    @Test
    void whatIsArchivedIsToldToThoseWhoFollowIt() {
        PersonId coordinator = organisations.coordinator(owner);
        PracticeId practice = practices.publicOne(owner);
        follows(anna, Followed.of(practice));
        follows(pia, Followed.of(owner));
        as(people.signedIn(coordinator), () -> shelf.archive(practice, "We do it otherwise now.", null));
        assertThat(kinds(anna)).containsExactly(NoticeKind.FOLLOWED_ARCHIVED);
        assertThat(kinds(pia)).isEmpty();
    }

    @Test
    void manyFollowersTakeNoMoreStatementsThanFew() {
        PracticeId few = practices.publicOne(owner);
        follows(anna, Followed.of(few));
        nextOf(few);
        int before = Statements.count(() -> shown(few, 2, 1, Shelf.PUBLIC, Shelf.PUBLIC, null));
        PracticeId many = practices.publicOne(owner);
        for (int i = 0; i < 20; i++) {
            follows(people.somebody(organisations.member(), Role.MEMBER, Locale.ENGLISH), Followed.of(many));
        }
        nextOf(many);
        assertThat(Statements.count(() -> shown(many, 2, 1, Shelf.PUBLIC, Shelf.PUBLIC, null)))
                .isLessThanOrEqualTo(before);
    }

    private void nextOf(PracticeId practice) {
        versions.next(practice, people.member(owner), Map.of());
    }

    private void shown(
            PracticeId practice,
            int number,
            @Nullable Integer before,
            Shelf shelf,
            Shelf was,
            @Nullable PersonId actor) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PracticeShown(practice, number, before, shelf, was, actor)));
    }

    private void follows(PersonId person, Followed what) {
        as(people.signedIn(person), () -> follows.follow(what));
    }

    private List<NoticeKind> kinds(PersonId person) {
        return told(person).stream().map(NoticeLine::kind).toList();
    }

    private List<NoticeLine> told(PersonId person) {
        return as(people.signedIn(person), () -> notifications.page(0)).lines();
    }
}
