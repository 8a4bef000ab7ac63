package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.selvedge.testing.Acting.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** After a year a practice waits to be confirmed: its coordinator is reminded three times, and says that it is still true. */
@PortalTest
class KeepingServiceTest {
    @Autowired
    private KeepingService keeping;

    @Autowired
    private ConfirmationReminders reminders;

    @Autowired
    private PublicPracticeService strangers;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private Practices all;

    @Autowired
    private TransactionTemplate transaction;

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
        coordinator = organisations.coordinator(owner);
        practice = practices.practice(owner).complete().publicly();
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
        PersonId stranger = organisations.coordinator(other);
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

    @Test
    void whatHasEndedSaysSoAtOnceOnItsShelfAndIsNotAskedForAgain() {
        YearMonth lastMonth = YearMonth.now(TestClock.get()).minusMonths(1);
        PracticePage before = strangers.page(slug, Locale.ENGLISH);
        as(people.signedIn(coordinator), () -> keeping.end(slug, lastMonth));

        PracticePage after = strangers.page(slug, Locale.ENGLISH);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.status()).isEqualTo(PracticeStatus.FINISHED);
        assertThat(after.ended()).isEqualTo(lastMonth);
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.teaser()).isEqualTo(before.teaser());
        assertThat(after.started()).isEqualTo(before.started());
        assertThat(after.sections()).isEqualTo(before.sections());
        assertThat(after.locked()).isEqualTo(before.locked());
        assertThat(after.shelf()).isEqualTo(Shelf.PUBLIC);
        daysAfterTheDate(90);
        assertThat(mails()).isEmpty();
        assertThat(seenBy(coordinator).freshness()).isEqualTo(Freshness.ENDED);
        assertThat(database.queryForList(
                        "select action from practice_step where practice_id = ? and actor_id = ?",
                        String.class,
                        practice.value(),
                        coordinator.value()))
                .contains("submit", "approve");
    }

    @Test
    void whatHasEndedOnTheMembersShelfStaysThere() {
        String members = practices.slugOf(practices.practice(owner).complete().forMembers());
        as(people.signedIn(coordinator), () -> keeping.end(members, YearMonth.now(TestClock.get())));
        assertThat(as(people.signedIn(coordinator), () -> keeping.of(members, Locale.ENGLISH))
                        .shelf())
                .isEqualTo(Shelf.MEMBERS);
    }

    @Test
    void theLastMonthIsAskedForAndOnlyTheCoordinatorSaysIt() {
        YearMonth next = YearMonth.now(TestClock.get()).plusMonths(1);
        refusedAtTheMonth(null);
        refusedAtTheMonth(next);
        refusedAtTheMonth(YearMonth.of(2001, 1));
        PersonId stranger = people.member(organisations.member());
        organisations.coordinatedBy(organisations.member(), stranger);
        assertThatThrownBy(() -> as(people.signedIn(stranger), () -> keeping.end(slug, YearMonth.now(TestClock.get()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whileANextVersionIsWrittenTheEndIsSaidThere() {
        transaction.executeWithoutResult(
                status -> desk.draft(all.findById(practice).orElseThrow(), "en", colleague));
        assertThatThrownBy(() ->
                        as(people.signedIn(coordinator), () -> keeping.end(slug, YearMonth.now(TestClock.get()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("practices.confirmation.ended.open");
    }

    @Test
    void aRecordThatLacksNeededAnswersIsUpdatedInstead() {
        String thin = practices.slugOf(practices.publicOne(owner));
        assertThatThrownBy(() ->
                        as(people.signedIn(coordinator), () -> keeping.end(thin, YearMonth.now(TestClock.get()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("practices.confirmation.ended.gaps");
        assertThat(strangers.page(thin, Locale.ENGLISH).version()).isEqualTo(1);
    }

    @Test
    void whatWaitsStandsInTheCoordinatorsListAndNobodyElses() {
        PersonId elsewhere = people.member(organisations.member());
        assertThat(waiting(coordinator)).isEmpty();
        TestClock.get().advance(Duration.ofDays(380));
        practices.publicOne(owner);
        assertThat(waiting(coordinator).stream().map(ToConfirm::slug)).containsExactly(slug);
        assertThat(waiting(coordinator).getFirst().overdue()).isFalse();
        TestClock.get().advance(Duration.ofDays(40));
        assertThat(waiting(coordinator).getFirst().overdue()).isTrue();
        OrganisationId other = organisations.member();
        organisations.coordinatedBy(other, elsewhere);
        assertThat(waiting(elsewhere)).isEmpty();
        as(people.signedIn(coordinator), () -> keeping.confirm(slug));
        assertThat(waiting(coordinator)).isEmpty();
    }

    @Test
    void whatIsArchivedIsNotAskedFor() {
        database.update("update practice set standing = 'ARCHIVED' where id = ?", practice.value());
        daysAfterTheDate(40);
        assertThat(mails()).isEmpty();
        assertThat(waiting(coordinator)).isEmpty();
        assertThatThrownBy(() -> as(people.signedIn(coordinator), () -> keeping.confirm(slug)))
                .isInstanceOf(Refusal.class);
    }

    private List<ToConfirm> waiting(PersonId person) {
        return as(people.signedIn(person), () -> keeping.toConfirm(0, Locale.ENGLISH));
    }

    private void refusedAtTheMonth(@Nullable YearMonth month) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> as(people.signedIn(coordinator), () -> keeping.end(slug, month)));
        assertThat(refusal.field()).contains("month");
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
