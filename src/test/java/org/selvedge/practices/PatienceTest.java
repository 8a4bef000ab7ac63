package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody touches for ten working days is offered to a deputy, else to the office: once, and the queue says so. */
@PortalTest
class PatienceTest {
    @Autowired
    private Patience patience;

    @Autowired
    private QueueService queues;

    @Autowired
    private GateService gate;

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
    private PersonId anna;
    private PracticeId practice;

    @BeforeEach
    void handedInOnAMonday() {
        TestClock.get().stopAt(Instant.parse("2027-03-01T09:00:00Z"));
        SomeVersions.House house = versions.house();
        owner = house.owner();
        coordinator = house.coordinator();
        anna = house.author();
        practice = versions.submitted(owner, anna);
    }

    @Test
    void afterTenWorkingDaysTheDeputyIsAskedOnceAndTheQueueSaysSo() {
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        days(11);
        assertThat(mails(deputy)).doesNotContain("gate-offered");
        days(3);
        patience.offer();
        assertThat(mails(deputy)).containsOnlyOnce("gate-offered");
        assertThat(mails(coordinator)).doesNotContain("gate-offered");
        assertThat(as(people.signedIn(deputy), () -> queues.toDecide(0)))
                .extracting(QueueEntry::offered, QueueEntry::toOffice)
                .containsExactly(tuple(true, false));
    }

    @Test
    void withoutADeputyTheOfficeMayDecide() {
        PersonId office = people.secretariat(organisations.office());
        days(14);
        assertThat(mails(office)).contains("gate-offered");
        assertThat(atTheOffice(office)).extracting(QueueEntry::practice).contains(practice);
        assertThat(as(people.signedIn(coordinator), () -> queues.toDecide(0)))
                .extracting(QueueEntry::offered, QueueEntry::toOffice)
                .containsExactly(tuple(true, true));
        Instant seen = versions.of(practice, PracticeVersion::stateSince);
        as(people.signedIn(office), () -> gate.approve(practice, 1, seen));
        assertThat(versions.state(practice)).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void whatWasSentBackWaitsAnew() {
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        days(14);
        Instant seen = versions.of(practice, PracticeVersion::stateSince);
        as(people.signedIn(deputy), () -> gate.sendBack(practice, 1, java.util.Map.of(), "Why?", seen));
        versions.submit(practice, anna, false);
        assertThat(as(people.signedIn(deputy), () -> queues.toDecide(0)))
                .extracting(QueueEntry::offered)
                .containsExactly(false);
    }

    private void days(int days) {
        TestClock.get().advance(Duration.ofDays(days));
        patience.offer();
    }

    private List<String> mails(PersonId person) {
        return database.queryForList(
                "select kind from outbox_mail where address = ?", String.class, people.addressOf(person));
    }

    /** Page by page: what other tests left there waits as well. */
    private List<QueueEntry> atTheOffice(PersonId office) {
        return as(
                people.signedIn(office),
                () -> Stream.iterate(0, page -> page + 1)
                        .map(queues::withoutCoordinator)
                        .takeWhile(page -> !page.isEmpty())
                        .flatMap(List::stream)
                        .toList());
    }
}
