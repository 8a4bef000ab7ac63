package org.selvedge.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.GateService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.SubmissionService;
import org.selvedge.practices.WritingService;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each step at the gate is told to those whom it concerns, and never to whoever took it. */
@PortalTest
class GateNewsTest {
    @Autowired
    private GateService gate;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private WritingService writing;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private PersonId coordinator;
    private PersonId deputy;
    private PersonId anna;

    @BeforeEach
    void anOrganisation() {
        owner = organisations.member();
        coordinator = people.member(owner);
        deputy = people.member(owner);
        anna = people.member(owner);
        organisations.coordinatedBy(owner, coordinator);
        organisations.deputisedBy(owner, deputy);
    }

    @Test
    void thoseWhoDecideHearThatSomethingWasHandedIn() {
        PracticeId practice = versions.submitted(owner, anna);
        assertThat(told(coordinator)).containsExactly(NoticeKind.VERSION_SUBMITTED);
        assertThat(told(deputy)).containsExactly(NoticeKind.VERSION_SUBMITTED);
        assertThat(told(anna)).isEmpty();
        assertThat(lines(coordinator).getFirst().route()).isEqualTo("reviewing/" + practice.value() + "?version=1");
        assertThat(database.queryForList(
                        "select kind from outbox_mail where address = ?", String.class, people.addressOf(coordinator)))
                .containsExactly("version-submitted");
    }

    @Test
    void authorsHearWhatBecameOfItWithTheReason() {
        PracticeId practice = versions.submitted(owner, anna);
        Instant seen = since(practice);
        as(people.signedIn(coordinator), () -> gate.sendBack(practice, 1, Map.of(), "Which hinges?", seen));
        versions.submit(practice, anna, false);
        Instant again = since(practice);
        as(people.signedIn(deputy), () -> gate.approve(practice, 1, again));
        assertThat(told(anna)).containsExactlyInAnyOrder(NoticeKind.VERSION_SENT_BACK, NoticeKind.VERSION_APPROVED);
        assertThat(told(deputy)).containsOnly(NoticeKind.VERSION_SUBMITTED);
        assertThat(database.queryForList(
                        "select quote from outbox_mail where address = ? and kind = 'version-sent-back'",
                        String.class,
                        people.addressOf(anna)))
                .containsExactly("Which hinges?");
    }

    @Test
    void aCoordinatorsOwnTextIsTheDeputysElseTheOffices() {
        versions.submitted(owner, coordinator);
        assertThat(told(deputy)).containsExactly(NoticeKind.VERSION_SUBMITTED);
        assertThat(told(coordinator)).isEmpty();
        PersonId office = people.secretariat(organisations.office());
        OrganisationId alone = organisations.member();
        PersonId sole = organisations.coordinator(alone);
        versions.submitted(alone, sole);
        assertThat(told(office)).containsExactly(NoticeKind.VERSION_SUBMITTED);
    }

    @Test
    void whoIsNamedAsACoAuthorHearsOfItAndWhoDecidesHearsNothingOfADraft() {
        PracticeId draft = as(people.signedIn(anna), () -> writing.start(Locale.ENGLISH));
        PersonId ben = people.member(owner);
        as(people.signedIn(anna), () -> coAuthors.name(draft, ben));
        assertThat(lines(ben)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(NoticeKind.CO_AUTHOR_NAMED);
            assertThat(line.what()).isEqualTo("A new practice");
            assertThat(line.route()).isEqualTo("writing/" + draft.value());
        });
        as(people.signedIn(anna), () -> submissions.withdraw(draft));
        assertThat(told(coordinator)).isEmpty();
    }

    @Test
    void whatWasSubmittedAndWithdrawnIsNoLongerWaitedFor() {
        PracticeId practice = versions.submitted(owner, anna);
        as(people.signedIn(anna), () -> submissions.withdraw(practice));
        assertThat(told(coordinator))
                .containsExactlyInAnyOrder(NoticeKind.VERSION_SUBMITTED, NoticeKind.VERSION_WITHDRAWN);
    }

    private Instant since(PracticeId practice) {
        return as(people.signedIn(coordinator), () -> reading.read(practice, 1)).since();
    }

    private List<NoticeKind> told(PersonId person) {
        return lines(person).stream().map(NoticeLine::kind).toList();
    }

    private List<NoticeLine> lines(PersonId person) {
        return as(people.signedIn(person), () -> notifications.page(0)).lines();
    }
}
