package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;
import static org.selvedge.testing.Acting.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.security.access.AccessDeniedException;

/** The organisation's own gate: four eyes, reasons for every no, and nothing twice. */
@PortalTest
class GateServiceTest {
    @Autowired
    private GateService gate;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private QueueService queues;

    @Autowired
    private PracticeService practices;

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
    private PersonId coordinator;
    private PersonId anna;
    private PracticeId practice;

    @BeforeEach
    void somethingHandedIn() {
        SomeVersions.House house = versions.house();
        owner = house.owner();
        coordinator = house.coordinator();
        anna = house.author();
        practice = versions.submitted(owner, anna);
    }

    @Test
    void whatTheCoordinatorApprovesMembersRead() {
        approve(coordinator);
        PersonId member = people.member(organisations.member());
        PracticePage page = as(people.signedIn(member), () -> practices.page(some.slugOf(practice), Locale.ENGLISH));
        assertThat(page.title()).isEqualTo("A door");
        assertThat(page.shelf()).isEqualTo(Shelf.MEMBERS);
    }

    @Test
    void whatWasSentBackCarriesItsRemarksToTheirFields() {
        sendBack(coordinator, Map.of("tips", "Which hinges?", "title", " "), "");
        VersionReading read = read(anna);
        assertThat(read.state()).isEqualTo(VersionState.CHANGES_REQUESTED);
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.field()).isEqualTo("tips");
            assertThat(remark.text()).isEqualTo("Which hinges?");
            assertThat(remark.done()).isFalse();
        });
        versions.rewrite(practice, anna, Map.of("tips", "The left ones."));
        versions.submit(practice, anna, false);
        assertThat(read(coordinator).remarks()).hasSize(1);
        approve(coordinator);
    }

    @Test
    void everyNoNeedsAReason() {
        assertThat(refusal(() -> decline(coordinator, "  ")).field()).contains("reason");
        assertThat(refusal(() -> sendBack(coordinator, Map.of(), " ")).field()).contains("reason");
        assertThat(refusal(() -> sendBack(coordinator, Map.of("tips", "x".repeat(2_001)), ""))
                        .field())
                .contains("tips");
        assertThat(refusal(() -> sendBack(coordinator, Map.of("nothing", "What?"), ""))
                        .key())
                .isEqualTo("practices.remark.field");
        assertThat(versions.state(practice)).isEqualTo(VersionState.SUBMITTED);
        decline(coordinator, "We stopped it.");
        assertThat(versions.state(practice)).isEqualTo(VersionState.DECLINED);
        assertThat(read(anna).history().getFirst().reason()).isEqualTo("We stopped it.");
        assertThat(database.queryForList(
                        "select action from audit_entry where subject_id = ?", String.class, practice.value()))
                .contains("practice.decline");
    }

    @Test
    void nobodyDecidesOnTheirOwnText() {
        PracticeId own = versions.submitted(owner, coordinator);
        assertThat(refusal(() -> approve(coordinator, own)).key()).isEqualTo("practices.action.notYours");
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        assertThat(waiting(deputy)).contains(own);
        assertThat(waiting(coordinator)).doesNotContain(own).contains(practice);
        approve(deputy, own);
    }

    @Test
    void norAsACoAuthor() {
        versions.writesWith(practice, anna, coordinator);
        assertThat(refusal(() -> approve(coordinator)).key()).isEqualTo("practices.action.notYours");
        assertThat(refusal(() -> decline(coordinator, "No.")).key()).isEqualTo("practices.action.notYours");
        PersonId office = people.secretariat(organisations.office());
        approve(office);
    }

    @Test
    void whereNobodyIsLeftTheOfficeDecidesAndOtherwiseItReadsNothing() {
        PersonId office = people.secretariat(organisations.office());
        assertThatThrownBy(() -> read(office)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gate(office, practice)).isInstanceOf(Refusal.class);
        organisations.vacant(owner);
        assertThat(read(office).may(VersionAction.APPROVE)).isTrue();
        approve(office);
        assertThatThrownBy(() -> read(office)).isInstanceOf(NotFound.class);
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        PersonId foreign = people.member(organisations.member());
        organisations.coordinatedBy(people.signedIn(foreign).reader().requireOrganisation(), foreign);
        PersonId colleague = people.member(owner);
        for (PersonId somebody : List.of(foreign, colleague)) {
            assertThatThrownBy(() -> read(somebody)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> gate(foreign, practice)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gate(colleague, practice)).isInstanceOf(AccessDeniedException.class);
        PersonId partner = people.partner(organisations.partner());
        assertThatThrownBy(() -> read(partner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> gate(coordinator, PracticeId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(people.signedIn(coordinator), () -> gate.approve(practice, 7, Instant.EPOCH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsToldSoAndNothingHappensTwice() {
        PersonId deputy = people.member(owner);
        organisations.deputisedBy(owner, deputy);
        Instant seen = read(coordinator).since();
        as(people.signedIn(deputy), () -> gate.approve(practice, 1, seen));
        assertThat(refusal(() -> as(people.signedIn(coordinator), () -> gate.decline(practice, 1, "No.", seen)))
                        .key())
                .isEqualTo("practices.state.refused");
        assertThat(read(coordinator).history().stream().map(VersionReading.StepLine::action))
                .containsExactly("approve", "submit");
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveNotReadYet() {
        Instant seen = read(coordinator).since();
        sendBack(coordinator, Map.of("tips", "Which hinges?"), "");
        versions.submit(practice, anna, false);
        assertThat(refusal(() -> as(people.signedIn(coordinator), () -> gate.approve(practice, 1, seen)))
                        .key())
                .isEqualTo("practices.state.refused");
    }

    @Test
    void changesAgainstTheVersionBeforeAreMarked() {
        approve(coordinator);
        versions.next(practice, anna, Map.of("tips", "Oil the hinges weekly.", "audience.what-changed", "MEMBERS"));
        versions.submit(practice, anna, false);
        VersionReading read = read(coordinator);
        assertThat(read.before()).isEqualTo(1);
        assertThat(read.pieces())
                .filteredOn(VersionReading.Piece::changed)
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.field()).isEqualTo(RecordField.TIPS);
                    assertThat(piece.before()).isEqualTo("Oil the hinges.");
                });
        assertThat(read.pieces()).noneMatch(VersionReading.Piece::widened);
        assertThat(read.note()).isEqualTo("What we changed.");
    }

    private List<PracticeId> waiting(PersonId person) {
        return as(people.signedIn(person), () -> queues.toDecide(0)).stream()
                .map(QueueEntry::practice)
                .toList();
    }

    private void approve(PersonId person) {
        approve(person, practice);
    }

    private void approve(PersonId person, PracticeId which) {
        gate(person, which);
        assertThat(versions.state(which)).isEqualTo(VersionState.APPROVED);
    }

    private void gate(PersonId person, PracticeId which) {
        Instant seen = which.equals(practice) || !exists(which) ? since(practice) : since(which);
        as(people.signedIn(person), () -> gate.approve(which, 1, seen));
    }

    private boolean exists(PracticeId which) {
        return !database.queryForList("select id from practice where id = ?", which.value())
                .isEmpty();
    }

    private Instant since(PracticeId which) {
        return versions.of(which, PracticeVersion::stateSince);
    }

    private void decline(PersonId person, String reason) {
        as(people.signedIn(person), () -> gate.decline(practice, 1, reason, since(practice)));
    }

    private void sendBack(PersonId person, Map<String, String> remarks, String reason) {
        as(people.signedIn(person), () -> gate.sendBack(practice, 1, remarks, reason, since(practice)));
    }

    private VersionReading read(PersonId person) {
        return as(people.signedIn(person), () -> reading.read(practice, null));
    }
}
