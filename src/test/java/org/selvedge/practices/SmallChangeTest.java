package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;
import static org.selvedge.testing.Acting.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A small change passes at once; its coordinator is told, and can take it back. */
@PortalTest
class SmallChangeTest {
    @Autowired
    private GateService gate;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private QueueService queues;

    @Autowired
    private VersionService history;

    @Autowired
    private WritingService writing;

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

    private PersonId coordinator;
    private PersonId anna;
    private PracticeId practice;

    @BeforeEach
    void aPublicPractice() {
        SomeVersions.House house = versions.house();
        coordinator = house.coordinator();
        anna = house.author();
        practice = versions.publicOne(house.owner(), anna);
    }

    @Test
    void readersSeeItAtOnceAndTheCoordinatorLooksAtIt() {
        change("Oil the hinges well.");
        assertThat(tips()).isEqualTo("Oil the hinges well.");
        assertThat(versions.state(practice)).isEqualTo(VersionState.REVIEWED);
        assertThat(small(coordinator)).containsExactly(practice);
        as(people.signedIn(coordinator), () -> gate.lookedAt(practice, 2));
        assertThat(small(coordinator)).isEmpty();
        assertThat(tips()).isEqualTo("Oil the hinges well.");
    }

    @Test
    void takenBackReadersSeeTheVersionBefore() {
        change("Oil the hinges well.");
        VersionReading read = as(people.signedIn(coordinator), () -> reading.read(practice, 2));
        assertThat(refusal(() -> as(people.signedIn(coordinator), () -> gate.takeBack(practice, 2, " ", read.since())))
                        .field())
                .contains("reason");
        as(people.signedIn(coordinator), () -> gate.takeBack(practice, 2, "Not agreed.", read.since()));
        assertThat(tips()).isEqualTo("Oil the hinges.");
        assertThat(small(coordinator)).isEmpty();
        MyPractices.Line mine =
                as(people.signedIn(anna), () -> writing.mine(0)).lines().getFirst();
        assertThat(mine.takenBack()).isTrue();
        assertThat(mine.readersSeeTheOneBefore()).isTrue();
        assertThat(refusal(() -> as(
                                people.signedIn(coordinator), () -> gate.takeBack(practice, 2, "Again.", read.since())))
                        .key())
                .isEqualTo("practices.state.refused");
    }

    @Test
    void itsWordsAreReadOnlyByItsOwnPeopleAndTheOfficeOnceItWasTakenBack() {
        change("Oil the hinges well.");
        SignedIn member = people.signedIn(people.member(organisations.member()));
        SignedIn office = people.signedIn(people.secretariat(organisations.office()));
        assertThat(numbers(member)).containsExactly(2, 1);
        VersionReading read = as(people.signedIn(coordinator), () -> reading.read(practice, 2));
        as(people.signedIn(coordinator), () -> gate.takeBack(practice, 2, "Not agreed.", read.since()));
        String slug = some.slugOf(practice);
        assertThat(numbers(member)).containsExactly(1);
        assertThatThrownBy(() -> as(member, () -> history.page(slug, 2, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(member, () -> history.compare(slug, 1, 2, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publicly.version(slug, 2, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        for (SignedIn reader : List.of(people.signedIn(anna), office)) {
            assertThat(numbers(reader)).containsExactly(2, 1);
            assertThat(as(reader, () -> history.page(slug, 2, Locale.ENGLISH)).takenBack())
                    .isTrue();
        }
    }

    private List<Integer> numbers(SignedIn reader) {
        return as(reader, () -> history.history(some.slugOf(practice), 0, Locale.ENGLISH)).lines().stream()
                .map(VersionHistory.Line::number)
                .toList();
    }

    @Test
    void whatIsMoreThanASmallChangePassesTheGate() {
        versions.next(practice, anna, Map.of("tips", "Ask Lena."));
        assertThat(refusal(() -> versions.submit(practice, anna, true)).key())
                .isEqualTo("practices.small.nameOrNumber");
        assertThat(versions.state(practice)).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void anAudienceIsNeverWidenedByTheWay() {
        versions.next(practice, anna, Map.of("audience.tips", "MEMBERS"));
        versions.submit(practice, anna, true);
        assertThat(publicly.page(some.slugOf(practice), Locale.ENGLISH).sections())
                .extracting(PracticePage.Section::kind)
                .doesNotContain(SectionKind.TIPS);
        versions.next(practice, anna, Map.of("audience.tips", "PUBLIC"));
        assertThat(refusal(() -> versions.submit(practice, anna, true)).key()).isEqualTo("practices.small.audience");
    }

    @Test
    void aSmallChangeDoesNotCarryAnUnreviewedVersionIntoThePublic() {
        versions.next(practice, anna, Map.of("tips", "Ask Lena."));
        versions.submit(practice, anna, false);
        versions.approve(practice);
        versions.next(practice, anna, Map.of("what-changed", "People came in again."));
        assertThat(refusal(() -> versions.submit(practice, anna, true)).key())
                .isEqualTo("practices.small.nothingShown");
        assertThat(tips()).isEqualTo("Oil the hinges.");
    }

    private void change(String tips) {
        versions.next(practice, anna, Map.of("tips", tips));
        versions.submit(practice, anna, true);
    }

    private String tips() {
        return publicly.page(some.slugOf(practice), Locale.ENGLISH).sections().stream()
                .filter(section -> section.kind() == SectionKind.TIPS)
                .map(section -> section.paragraphs().getFirst().text())
                .findFirst()
                .orElseThrow();
    }

    private List<PracticeId> small(PersonId person) {
        return as(people.signedIn(person), () -> queues.smallChanges(0)).stream()
                .map(QueueEntry::practice)
                .toList();
    }
}
