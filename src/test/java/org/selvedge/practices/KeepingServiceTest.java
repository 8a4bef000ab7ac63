package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** After a year a practice waits to be confirmed: its coordinator is reminded three times, and says that it is still true. */
@PortalTest
class KeepingServiceTest {
    @Autowired
    private KeepingService keeping;

    @Autowired
    private ConfirmationReminders reminders;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    private OrganisationId owner;
    private PersonId coordinator;
    private PersonId colleague;
    private PracticeId practice;
    private String slug;

    @BeforeEach
    void aPublishedPractice() {
        owner = organisations.member();
        colleague = people.member(owner);
        coordinator = people.member(owner);
        organisations.coordinatedBy(owner, coordinator);
        practice = practices.publicOne(owner);
        slug = practices.slugOf(practice);
    }

    @Test
    void whoeverSpeaksForItConfirmsIt() {
        TestClock.get().advance(Duration.ofDays(380));
        assertThat(seenBy(coordinator).freshness()).isEqualTo(Freshness.DUE);
        as(people.signedIn(coordinator), () -> keeping.confirm(slug));
        assertThat(seenBy(coordinator).freshness()).isEqualTo(Freshness.FRESH);
        assertThat(seenBy(coordinator).confirmedOn()).isEqualTo(LocalDate.now(TestClock.get()));
        assertThat(database.queryForList(
                        "select action from audit_entry where subject_id = ?", String.class, practice.value()))
                .contains("practice.confirmed");
    }

    @Test
    void colleaguesSeeWhereItStandsAndOthersDoNot() {
        PersonId elsewhere = people.member(organisations.member());
        assertThat(seenBy(colleague).mayDecide()).isFalse();
        assertThat(seenBy(coordinator).mayDecide()).isTrue();
        assertThat(seenBy(people.secretariat(organisations.office())).mayDecide())
                .isFalse();
        assertThatThrownBy(() -> seenBy(elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void theCoordinatorOfAnotherOrganisationConfirmsNothing() {
        OrganisationId other = organisations.member();
        PersonId stranger = people.member(other);
        organisations.coordinatedBy(other, stranger);
        assertThatThrownBy(() -> as(people.signedIn(stranger), () -> keeping.confirm(slug)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remindersGoOutOnTheDayAndTwoAndFourWeeksLaterEachOnce() {
        daysAfterTheDate(-1);
        assertThat(mails()).isEmpty();
        daysAfterTheDate(0);
        daysAfterTheDate(1);
        assertThat(mails()).containsExactly("confirmation-due");
        daysAfterTheDate(14);
        daysAfterTheDate(15);
        assertThat(mails()).containsExactly("confirmation-due", "confirmation-waits");
        daysAfterTheDate(30);
        daysAfterTheDate(90);
        assertThat(mails()).containsExactly("confirmation-due", "confirmation-waits", "confirmation-overdue");
        assertThat(seenBy(coordinator).freshness()).isEqualTo(Freshness.OVERDUE);
    }

    @Test
    void whatWasOverlookedForLongIsRemindedOfOnce() {
        daysAfterTheDate(200);
        assertThat(mails()).containsExactly("confirmation-overdue");
    }

    @Test
    void afterAConfirmationItBeginsAnew() {
        daysAfterTheDate(0);
        as(people.signedIn(coordinator), () -> keeping.confirm(slug));
        daysAfterTheDate(30);
        assertThat(mails()).containsExactly("confirmation-due");
        daysAfterTheDate(367);
        assertThat(mails()).containsExactly("confirmation-due", "confirmation-due");
    }

    @Test
    void whileNobodyHoldsTheMandateTheReminderWaits() {
        organisations.vacant(owner);
        daysAfterTheDate(0);
        assertThat(mails()).isEmpty();
        TestClock.get().reset();
        organisations.coordinatedBy(owner, coordinator);
        daysAfterTheDate(1);
        assertThat(mails()).containsExactly("confirmation-due");
    }

    private void daysAfterTheDate(int days) {
        TestClock.get().reset();
        LocalDate today = LocalDate.now(TestClock.get());
        long until = today.until(today.plusMonths(12).plusDays(days), ChronoUnit.DAYS);
        TestClock.get().advance(Duration.ofDays(until));
        reminders.remind();
    }

    private List<String> mails() {
        return database.queryForList(
                "select kind from outbox_mail where address = ? order by id",
                String.class,
                people.addressOf(coordinator));
    }

    private Keeping seenBy(PersonId person) {
        return as(people.signedIn(person), () -> keeping.of(slug, Locale.ENGLISH));
    }
}
