package org.selvedge.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.DraftService;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A partner keeps true what it gives; the organisation that receives it confirms or asks. */
@PortalTest
class ContributionServiceTest {
    private static final Pageable PAGE = PageRequest.ofSize(20);

    @Autowired
    private ContributionService contributions;

    @Autowired
    private ResultsService results;

    @Autowired
    private DraftService drafts;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private SignedIn coordinator;
    private SignedIn astrid;
    private SignedIn bo;
    private OrganisationId partner;
    private SomeInitiatives.Made initiative;
    private ContributionId places;

    @BeforeEach
    void aPartnerWithAContribution() {
        OrganisationId owner = organisations.member();
        coordinator = coordinatorOf(owner);
        partner = organisations.partner();
        astrid = people.signedIn(people.partner(partner));
        bo = people.signedIn(people.partner(partner));
        initiative = initiatives.initiative(owner);
        initiatives.release(initiative.id());
        places = initiatives.contribution(initiative.id(), partner);
    }

    @Test
    void whatThePartnerSendsIsConfirmedByTheReceiverAndBothReadTheHistory() {
        send(astrid, change("7", "5", "Two moved to the evening shift."));
        ContributionCard waiting = waiting().getFirst();
        assertThat(waiting.state()).isEqualTo(ContributionState.SENT);
        assertThat(waiting.note()).isEqualTo("Two moved to the evening shift.");
        Acting.as(coordinator, () -> contributions.confirm(places, waiting.version()));
        assertThat(waiting()).isEmpty();
        ContributionSheet sheet = open(astrid);
        assertThat(sheet.card().state()).isEqualTo(ContributionState.CONFIRMED);
        assertThat(sheet.history())
                .extracting(ContributionSheet.HistoryLine::deed)
                .containsExactly(ContributionDeed.CONFIRMED, ContributionDeed.SENT);
        assertThat(Acting.as(coordinator, () -> contributions.received(places, Locale.ENGLISH))
                        .history())
                .hasSameSizeAs(sheet.history());
    }

    @Test
    void theReceiverAsksBackAndThePartnerReadsTheQuestion() {
        send(astrid, change("7", "5", ""));
        long version = waiting().getFirst().version();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Acting.as(coordinator, () -> contributions.askBack(places, " ", version)))
                .satisfies(refused -> assertThat(refused.field()).contains("reason"));
        Acting.as(coordinator, () -> contributions.askBack(places, "Which group?", version));
        assertThat(open(astrid).card().reason()).isEqualTo("Which group?");
        send(bo, change("7", "6", "The fourth."));
        assertThat(open(astrid).card().reason()).isNull();
    }

    @Test
    void othersReadWhatWasConfirmedNotWhatIsBeingWritten() {
        SignedIn member = people.signedIn(people.member(organisations.member()));
        assertThat(line(member).terms().promised()).isNull();
        send(astrid, change("7", "5", ""));
        assertThat(line(member).terms().promised())
                .as("nothing is published before it is confirmed")
                .isNull();
        Acting.as(
                coordinator,
                () -> contributions.confirm(places, waiting().getFirst().version()));
        assertThat(line(member).terms().delivered()).isEqualByComparingTo("5");
        keep(astrid, change("7", "6", ""));
        assertThat(line(member).terms().delivered()).isEqualByComparingTo("5");
        assertThat(line(coordinator).terms().delivered()).isEqualByComparingTo("6");
    }

    @Test
    void whoeverComesSecondSeesBothAndLosesNothing() {
        long seen = open(astrid).card().version();
        keep(astrid, change("7", "5", "Astrid’s"));
        ContributionChange bos = change("8", "6", "Bo’s");
        assertThatExceptionOfType(ContributionConflict.class)
                .isThrownBy(() -> Acting.as(bo, () -> contributions.send(places, bos, seen, Locale.ENGLISH)))
                .satisfies(both -> {
                    assertThat(both.theirs().card().note()).isEqualTo("Astrid’s");
                    assertThat(both.theirs().card().terms().delivered()).isEqualByComparingTo("5");
                    assertThat(both.theirs().changedBy()).isEqualTo(astrid.name());
                    assertThat(both.yours()).isEqualTo(bos);
                    Acting.as(
                            bo,
                            () -> contributions.send(
                                    places, both.yours(), both.theirs().card().version(), Locale.ENGLISH));
                });
        assertThat(open(astrid).card().note()).isEqualTo("Bo’s");
    }

    @Test
    void evenAtTheSameMomentNobodyOverwritesAnybody() throws Exception {
        long seen = open(astrid).card().version();
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both =
                    two.invokeAll(List.of(atOnce(start, astrid, seen, "Astrid’s"), atOnce(start, bo, seen, "Bo’s")));
            assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
        }
        assertThat(open(astrid).history()).hasSize(1);
    }

    @Test
    void theReceiverDoesNotConfirmWhatItHasNotSeen() {
        send(astrid, change("7", "5", ""));
        long seen = waiting().getFirst().version();
        send(bo, change("70", "50", ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Acting.as(coordinator, () -> contributions.confirm(places, seen)))
                .withMessage("initiatives.contribution.changed");
    }

    @Test
    void badInputIsRefusedAtItsFieldAndNothingIsKept() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        refused("promised", change("-1", "", ""));
        refused("delivered", change("", "NaN", ""));
        refused("promised", change("9999999999", "", ""));
        refused("unit", new ContributionChange(ContributionKind.MONEY, " ", "5", "", null, null, ""));
        refused("unit", new ContributionChange(ContributionKind.MONEY, "x".repeat(81), "5", "", null, null, ""));
        refused("to", new ContributionChange(ContributionKind.MONEY, "EUR", "5", "", day, day.minusDays(1), ""));
        refused("from", new ContributionChange(ContributionKind.MONEY, "EUR", "5", "", day.withYear(9999), null, ""));
        refused("note", change("5", "5", "x".repeat(10_000)));
        refused("kind", new ContributionChange(null, "EUR", "5", "", null, null, ""));
        assertThat(open(astrid).history()).isEmpty();
        assertThat(open(astrid).card().state()).isEqualTo(ContributionState.NAMED);
    }

    @Test
    void textThatLooksLikeMarkupOrPatternsStaysText() {
        String hostile = "<script>alert(1)</script> {0} ${7*7} #{7*7} %s =cmd";
        send(astrid, change("1", "1", hostile));
        assertThat(waiting().getFirst().note()).isEqualTo(hostile);
        send(
                astrid,
                new ContributionChange(
                        ContributionKind.MONEY, "EU\u202ER\r\nX", "5", "", null, null, "pay\u202Eroll\u0000"));
        ContributionCard card = waiting().getFirst();
        assertThat(card.terms().unit()).isEqualTo("EUR X");
        assertThat(card.note()).isEqualTo("payroll");
        Acting.as(coordinator, () -> contributions.askBack(places, "why\u2066?", card.version()));
        assertThat(open(astrid).card().reason()).isEqualTo("why?");
    }

    @Test
    void somebodyElsesContributionIsNotThere() {
        SignedIn stranger = people.signedIn(people.partner(organisations.partner()));
        SignedIn otherCoordinator = coordinatorOf(organisations.member());
        ContributionChange change = change("1", "1", "");
        for (ContributionId id : List.of(places, ContributionId.next())) {
            notThere(stranger, () -> contributions.open(id, Locale.ENGLISH));
            notThere(stranger, () -> contributions.keep(id, change, 0, Locale.ENGLISH));
            notThere(stranger, () -> contributions.send(id, change, 0, Locale.ENGLISH));
            notThere(otherCoordinator, () -> contributions.received(id, Locale.ENGLISH));
            notThere(otherCoordinator, () -> contributions.confirm(id, 0));
            notThere(otherCoordinator, () -> contributions.askBack(id, "?", 0));
        }
        assertThat(Acting.as(stranger, () -> contributions.own(PAGE, Locale.ENGLISH)))
                .isEmpty();
        assertThat(Acting.as(otherCoordinator, () -> contributions.toConfirm(PAGE, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void membersAndStrangersDoNotReachAPartnersService() {
        SignedIn member = people.signedIn(people.member(organisations.member()));
        assertThatThrownBy(() -> Acting.as(member, () -> contributions.own(PAGE, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(astrid, () -> contributions.toConfirm(PAGE, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contributions.own(PAGE, Locale.ENGLISH))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theDraftIsGoneOnceItIsKept() {
        Acting.as(astrid, () -> drafts.save(places.draftPlace(), Map.of("note", "half")));
        keep(astrid, change("1", "", "whole"));
        assertThat(Acting.as(astrid, () -> drafts.find(places.draftPlace()))).isEmpty();
    }

    @Test
    void fewStatementsHoweverManyRows() {
        for (int i = 0; i < 6; i++) {
            initiatives.contribution(initiative.id(), partner);
        }
        send(astrid, change("1", "1", ""));
        assertThat(Acting.as(astrid, () -> Statements.count(() -> contributions.own(PAGE, Locale.ENGLISH))))
                .isLessThanOrEqualTo(3);
        assertThat(Acting.as(coordinator, () -> Statements.count(() -> contributions.toConfirm(PAGE, Locale.ENGLISH))))
                .isLessThanOrEqualTo(3);
    }

    private Callable<Boolean> atOnce(CyclicBarrier start, SignedIn who, long seen, String note) {
        return () -> Acting.as(who, () -> {
            try {
                start.await();
                contributions.keep(places, change("1", "1", note), seen, Locale.ENGLISH);
                return true;
            } catch (ContributionConflict second) {
                return false;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
    }

    private void refused(String field, ContributionChange change) {
        long seen = open(astrid).card().version();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Acting.as(astrid, () -> contributions.send(places, change, seen, Locale.ENGLISH)))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private static void notThere(SignedIn who, Runnable deed) {
        assertThatThrownBy(() -> Acting.as(who, deed)).isInstanceOf(NotFound.class);
    }

    private void send(SignedIn who, ContributionChange change) {
        Acting.as(who, () -> contributions.send(places, change, open(who).card().version(), Locale.ENGLISH));
    }

    private void keep(SignedIn who, ContributionChange change) {
        Acting.as(who, () -> contributions.keep(places, change, open(who).card().version(), Locale.ENGLISH));
    }

    private ContributionSheet open(SignedIn who) {
        return Acting.as(who, () -> contributions.open(places, Locale.ENGLISH));
    }

    private List<ContributionCard> waiting() {
        return Acting.as(coordinator, () -> contributions.toConfirm(PAGE, Locale.ENGLISH));
    }

    private ContributionLine line(SignedIn reader) {
        return Acting.as(reader, () -> results.results(initiative.slug(), Locale.ENGLISH))
                .contributions()
                .getFirst();
    }

    private SignedIn coordinatorOf(OrganisationId organisation) {
        PersonId person = organisations.coordinator(organisation);
        return people.signedIn(person);
    }

    private static ContributionChange change(String promised, String delivered, String note) {
        return new ContributionChange(ContributionKind.WORKPLACES, "places", promised, delivered, null, null, note);
    }
}
