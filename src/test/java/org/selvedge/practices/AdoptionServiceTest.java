package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.selvedge.testing.Acting.as;

import java.time.Clock;
import java.time.YearMonth;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** "We are considering, piloting, running it, we have stopped": said by members for their own organisation. */
@PortalTest
class AdoptionServiceTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private PracticeService reading;

    @Autowired
    private PublicPracticeService strangers;

    @Autowired
    private SomePractices practices;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private OrganisationId owner;
    private OrganisationId ours;
    private PersonId anna;
    private PersonId ben;
    private PracticeId practice;
    private String slug;

    @BeforeEach
    void somebodyElsesPractice() {
        owner = organisations.member();
        ours = organisations.member();
        anna = people.member(ours);
        ben = people.member(ours);
        practice = practices.publicOne(owner);
        slug = practices.slugOf(practice);
    }

    @Test
    void whatAMemberSaysStandsOnThePracticeForAllWhoReadIt() {
        says(anna, AdoptionState.PILOTING, "One room instead of two.", "Too early to say.", null);

        AdoptionLine asMember = seenBy(people.member(owner)).getFirst();
        assertThat(asMember.organisation().id()).isEqualTo(ours);
        assertThat(asMember.state()).isEqualTo(AdoptionState.PILOTING);
        assertThat(asMember.since()).isEqualTo(MARCH);
        assertThat(asMember.changes()).isEqualTo("One room instead of two.");
        assertThat(asMember.outcome()).isEqualTo("Too early to say.");
        AdoptionLine asPartner = seenBy(people.partner(organisations.partner())).getFirst();
        assertThat(asPartner.state()).isEqualTo(AdoptionState.PILOTING);
        assertThat(asPartner.changes()).isNull();
        assertThat(asPartner.outcome()).isNull();
    }

    @Test
    void onlyThoseWhoDoItAreCounted() {
        says(anna, AdoptionState.RUNNING, "", "", null);
        says(people.member(organisations.member()), AdoptionState.PILOTING, "", "", null);
        says(people.member(organisations.member()), AdoptionState.CONSIDERING, "", "", null);
        says(people.member(organisations.member()), AdoptionState.STOPPED, "", "", null);

        AdoptionStanding standing = as(people.signedIn(anna), () -> adoptions.of(practice, owner));
        assertThat(standing.takenUp()).isEqualTo(2);
        assertThat(standing.lines().stream().map(AdoptionLine::state))
                .containsExactly(
                        AdoptionState.RUNNING,
                        AdoptionState.PILOTING,
                        AdoptionState.CONSIDERING,
                        AdoptionState.STOPPED);
    }

    @Test
    void nobodyTakesUpTheirOwnOrganisationsPractice() {
        PersonId carla = people.member(owner);
        assertThatThrownBy(() -> says(carla, AdoptionState.RUNNING, "", "", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("practices.adoption.own");
        assertThat(as(people.signedIn(carla), () -> adoptions.of(practice, owner))
                        .mayRecord())
                .isFalse();
    }

    @Test
    void oneOrganisationSaysOneThingAndWhatItSaidBeforeIsKept() {
        AdoptionSheet first = says(anna, AdoptionState.CONSIDERING, "", "", null);
        AdoptionSheet second = says(ben, AdoptionState.RUNNING, "Evenings only.", "", first.version());

        assertThat(seenBy(anna)).hasSize(1);
        assertThat(second.history().stream().map(AdoptionSheet.Step::state))
                .containsExactly(AdoptionState.RUNNING, AdoptionState.CONSIDERING);
        assertThat(second.history().stream().map(AdoptionSheet.Step::by)).doesNotHaveDuplicates();
        assertThat(second.history().getFirst().changes()).isEqualTo("Evenings only.");
    }

    @Test
    void theSameAgainIsNoNews() {
        AdoptionSheet first = says(anna, AdoptionState.RUNNING, "", "", null);
        AdoptionSheet again = says(anna, AdoptionState.RUNNING, " ", "", first.version());
        assertThat(again.history()).hasSize(1);
        assertThat(again.version()).isEqualTo(first.version());
    }

    @Test
    void whoeverComesSecondSeesBothTexts() {
        AdoptionSheet first = says(anna, AdoptionState.CONSIDERING, "", "", null);
        says(ben, AdoptionState.PILOTING, "Ben’s words", "", first.version());

        AdoptionConflict conflict = catchThrowableOfType(
                AdoptionConflict.class, () -> says(anna, AdoptionState.RUNNING, "Anna’s words", "", first.version()));
        assertThat(conflict.theirs().said().changes()).isEqualTo("Ben’s words");
        assertThat(conflict.yours().changes()).isEqualTo("Anna’s words");
        says(anna, AdoptionState.RUNNING, "Anna’s words", "", conflict.theirs().version());
        assertThat(seenBy(anna).getFirst().changes()).isEqualTo("Anna’s words");
    }

    @Test
    void twoWhoSpeakForTheFirstTimeDoNotOverwriteEachOther() {
        says(anna, AdoptionState.CONSIDERING, "Anna’s words", "", null);
        assertThatThrownBy(() -> says(ben, AdoptionState.RUNNING, "Ben’s words", "", null))
                .isInstanceOf(AdoptionConflict.class);
    }

    @Test
    void stateAndMonthAreAskedFor() {
        YearMonth next = YearMonth.now(clock).plusMonths(1);
        refusedAt("state", new AdoptionChange(null, MARCH, "", ""));
        refusedAt("since", new AdoptionChange(AdoptionState.RUNNING, null, "", ""));
        refusedAt("since", new AdoptionChange(AdoptionState.RUNNING, next, "", ""));
        refusedAt("changes", new AdoptionChange(AdoptionState.RUNNING, MARCH, "x".repeat(2_001), ""));
        refusedAt("outcome", new AdoptionChange(AdoptionState.RUNNING, MARCH, "", "x".repeat(2_001)));
    }

    @Test
    void anAdoptionTellsNobodyOfAPracticeThatTheyMayNotRead() {
        PracticeId hidden = practices.practice(owner).forMembers();
        String address = practices.slugOf(hidden);
        as(people.signedIn(anna), () -> adoptions.record(address, running(), null, Locale.ENGLISH));

        PersonId partner = people.partner(organisations.partner());
        assertThat(as(people.signedIn(anna), () -> adoptions.of(hidden, owner)).lines())
                .hasSize(1);
        assertThat(as(people.signedIn(partner), () -> adoptions.of(hidden, owner))
                        .lines())
                .isEmpty();
    }

    @Test
    void anOrganisationsPageTellsBothSidesOnlyToThoseWhoMayReadThePractice() {
        says(anna, AdoptionState.RUNNING, "", "", null);
        PracticeId hidden = practices.practice(owner).forMembers();
        String address = practices.slugOf(hidden);
        as(people.signedIn(anna), () -> adoptions.record(address, running(), null, Locale.ENGLISH));

        OrganisationAdoptions asMember = as(people.signedIn(ben), () -> adoptions.ofOrganisation(ours, Locale.FRENCH));
        assertThat(asMember.taken().stream().map(OrganisationAdoptions.Line::slug))
                .containsExactlyInAnyOrder(slug, address);
        assertThat(asMember.given()).isEmpty();
        OrganisationAdoptions asPartner = as(
                people.signedIn(people.partner(organisations.partner())),
                () -> adoptions.ofOrganisation(owner, Locale.ENGLISH));
        assertThat(asPartner.given().stream().map(OrganisationAdoptions.Line::slug))
                .containsExactly(slug);
        assertThat(asPartner.taken()).isEmpty();
    }

    @Test
    void strangersReadOrganisationAndStateOfPublicPractices() {
        says(anna, AdoptionState.RUNNING, "Members only.", "Members only.", null);
        AdoptionLine line = strangers.takenUp(practice).getFirst();
        assertThat(line.organisation().id()).isEqualTo(ours);
        assertThat(line.changes()).isNull();
        PracticeId hidden = practices.practice(owner).forMembers();
        as(people.signedIn(anna), () -> adoptions.record(practices.slugOf(hidden), running(), null, Locale.ENGLISH));
        assertThat(strangers.takenUp(hidden)).isEmpty();
    }

    @Test
    void cardsSayHowManyTakeItUp() {
        says(anna, AdoptionState.RUNNING, "", "", null);
        says(people.member(organisations.member()), AdoptionState.CONSIDERING, "", "", null);
        List<PracticeCard> cards = as(people.signedIn(anna), () -> reading.of(owner, Locale.ENGLISH));
        assertThat(cards.stream().map(PracticeCard::takenUp)).containsExactly(1L);
    }

    @Test
    void aDraftCannotBeTakenUp() {
        String draft = practices.slugOf(practices.practice(owner).asDraft());
        assertThatThrownBy(
                        () -> as(people.signedIn(anna), () -> adoptions.record(draft, running(), null, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(people.signedIn(anna), () -> adoptions.own(draft, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itStandsInTheAuditLog() {
        AdoptionSheet first = says(anna, AdoptionState.CONSIDERING, "", "", null);
        says(anna, AdoptionState.RUNNING, "", "", first.version());
        assertThat(database.queryForList(
                        "select action from audit_entry where subject_id = ? order by id",
                        String.class,
                        practice.value()))
                .contains("practice.taken-up", "practice.adoption-changed");
    }

    private void refusedAt(String field, AdoptionChange change) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> as(people.signedIn(anna), () -> adoptions.record(slug, change, null, Locale.ENGLISH)));
        assertThat(refusal.field()).contains(field);
    }

    private AdoptionSheet says(
            PersonId person, AdoptionState state, String changes, String outcome, @Nullable Long seen) {
        AdoptionChange change = new AdoptionChange(state, MARCH, changes, outcome);
        return as(people.signedIn(person), () -> adoptions.record(slug, change, seen, Locale.ENGLISH));
    }

    private static AdoptionChange running() {
        return new AdoptionChange(AdoptionState.RUNNING, MARCH, "", "");
    }

    private List<AdoptionLine> seenBy(PersonId person) {
        return as(people.signedIn(person), () -> adoptions.of(practice, owner)).lines();
    }
}
