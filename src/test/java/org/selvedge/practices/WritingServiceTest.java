package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Saving.Conflict;
import org.selvedge.practices.Saving.Saved;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna writes a practice with her colleague Ben; Carla decides; Dan works elsewhere. */
@PortalTest
class WritingServiceTest {
    @Autowired
    private WritingService writing;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private PersonId anna;
    private PersonId ben;
    private PersonId carla;
    private PersonId dan;

    @BeforeEach
    void twoOrganisations() {
        owner = organisations.member();
        anna = people.member(owner);
        ben = people.member(owner);
        carla = organisations.coordinator(owner);
        dan = people.member(organisations.member());
    }

    @Test
    void whatIsTypedIsKeptAndFoundAgain() {
        PracticeId id = begun();
        assertThat(save(anna, id, "title", "The open door", 0)).isInstanceOf(Saved.class);
        assertThat(save(anna, id, "title", "The open doors", 1))
                .isInstanceOfSatisfying(
                        Saved.class, saved -> assertThat(saved.revision()).isEqualTo(2));
        Writing sheet = opened(anna, id);
        assertThat(sheet.manuscript().text(RecordField.TITLE)).isEqualTo("The open doors");
        assertThat(sheet.manuscript().source()).isEqualTo(Locale.FRENCH);
        assertThat(sheet.manuscript().text(RecordField.COUNTRY)).isNotEmpty();
        assertThat(sheet.state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void whoBeginsTwiceWithoutAWordHasOneBeginning() {
        PracticeId id = begun();
        assertThat(begun()).isEqualTo(id);
        save(anna, id, "title", "A word", 0);
        assertThat(begun()).isNotEqualTo(id);
    }

    @Test
    void whoIsNoAuthorFindsNothing() {
        PracticeId id = begun();
        for (PersonId other : new PersonId[] {ben, carla, dan}) {
            assertThat(as(other, () -> writing.open(id))).isEmpty();
            assertThatThrownBy(() -> as(other, () -> writing.proposable(id, Locale.ENGLISH)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> save(other, id, "title", "Mine", 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(other, () -> submissions.gaps(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> act(other, () -> submissions.submit(id, new Submission(true, ""))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> act(other, () -> submissions.withdraw(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> act(other, () -> writing.propose(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> act(other, () -> coAuthors.name(id, other)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void twoInDifferentFieldsNeverMeetAndTheSecondInTheSameSeesBoth() {
        PracticeId id = begun();
        act(anna, () -> coAuthors.name(id, ben));
        assertThat(save(anna, id, "title", "Anna’s", 0)).isInstanceOf(Saved.class);
        assertThat(save(ben, id, "tips", "Ben’s", 0)).isInstanceOf(Saved.class);
        assertThat(save(ben, id, "title", "Ben’s", 0)).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo("Anna’s");
            assertThat(conflict.revision()).isEqualTo(1);
            assertThat(conflict.who()).isNotEmpty();
        });
        assertThat(opened(anna, id).manuscript().text(RecordField.TITLE)).isEqualTo("Anna’s");
        assertThat(save(ben, id, "title", "Both", 1)).isInstanceOf(Saved.class);
        assertThat(save(anna, id, "title", "Anna’s again", 1))
                .as("what was written on words that have changed since")
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo("Both"));
        assertThat(opened(anna, id).manuscript().text(RecordField.TITLE)).isEqualTo("Both");
    }

    @Test
    void theSameWordsTwiceAreNoConflict() {
        PracticeId id = begun();
        save(anna, id, "title", "The same", 0);
        assertThat(save(anna, id, "title", "The same", 0)).isInstanceOf(Saved.class);
    }

    @Test
    void tooLongForReadersIsKeptAndTooLongForAnybodyIsRefusedAtItsField() {
        PracticeId id = begun();
        assertThat(save(anna, id, "title", "x".repeat(101), 0)).isInstanceOf(Saved.class);
        assertThat(as(anna, () -> submissions.gaps(id)))
                .anyMatch(gap -> gap.field().equals("title") && gap.key().equals("practices.gap.long"));
        refusedAt("tips", () -> save(anna, id, "tips", "x".repeat(200_001), 0));
        refusedAt("phases", () -> save(anna, id, "phases", rows(10_000), 0));
        refusedAt("partners", () -> save(anna, id, "partners", "{not rows", 0));
        refusedAt("no-such-field", () -> save(anna, id, "no-such-field", "x", 0));
        refusedAt("audience.tips", () -> save(anna, id, "audience.tips", "EVERYBODY", 0));
        assertThat(save(anna, id, "phases", rows(50), 0)).isInstanceOf(Saved.class);
        assertThat(save(anna, id, "tips", "\u202eright to left 🧵\u200b", 0)).isInstanceOf(Saved.class);
        assertThat(opened(anna, id).manuscript().text(RecordField.TIPS)).contains("\u202e");
    }

    @Test
    void whatIsHandedInStandsStillUntilItIsWithdrawnAndCanBeTakenUpAgain() {
        PracticeId id = begun();
        answerEverything(id);
        refusedAt("agreed", () -> {
            act(anna, () -> submissions.submit(id, new Submission(false, "")));
            return null;
        });
        act(anna, () -> submissions.submit(id, new Submission(true, "")));

        Writing submitted = opened(anna, id);
        assertThat(submitted.state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(submitted.waitsFor()).extracting(card -> card.id()).containsExactly(carla);
        refusedAt("title", () -> save(anna, id, "title", "Too late", 1));
        assertThatThrownBy(() -> act(anna, () -> coAuthors.name(id, ben))).isInstanceOf(Refusal.class);

        act(anna, () -> submissions.withdraw(id));
        assertThat(opened(anna, id).state()).isEqualTo(VersionState.WITHDRAWN);
        act(anna, () -> writing.propose(id));
        Writing again = opened(anna, id);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.changesAnother()).isFalse();
        assertThat(again.manuscript().text(RecordField.TITLE)).isEqualTo("A house for everybody");
    }

    @Test
    void whatIsUnfinishedIsRefusedAtItsField() {
        PracticeId id = begun();
        refusedAt("title", () -> {
            act(anna, () -> submissions.submit(id, new Submission(true, "")));
            return null;
        });
    }

    @Test
    void anybodyOfTheOrganisationProposesAChangeOfWhatStandsOnAShelf() {
        PracticeId id = some.practice(owner).publicly();
        assertThat(as(ben, () -> writing.open(id))).isEmpty();
        assertThat(as(ben, () -> writing.proposable(id, Locale.ENGLISH))).startsWith("Some practice");
        assertThatThrownBy(() -> act(dan, () -> writing.propose(id))).isInstanceOf(NotFound.class);
        act(ben, () -> writing.propose(id));
        Writing sheet = opened(ben, id);
        assertThat(sheet.version()).isEqualTo(2);
        assertThat(sheet.changesAnother()).isTrue();
        assertThat(sheet.manuscript().text(RecordField.WHAT_WAS_DONE)).contains("We opened a door.");
        act(ben, () -> writing.propose(id));
        assertThat(opened(ben, id).version()).isEqualTo(2);
        assertThatThrownBy(() -> act(anna, () -> writing.propose(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("practices.draft.open"));
        refusedAt("note", () -> {
            act(ben, () -> submissions.submit(id, new Submission(true, " ")));
            return null;
        });
    }

    @Test
    void coAuthorsAreColleaguesAndTheStarterStays() {
        PracticeId id = begun();
        refusedAt("colleague", () -> {
            act(anna, () -> coAuthors.name(id, dan));
            return null;
        });
        act(anna, () -> coAuthors.name(id, ben));
        act(anna, () -> coAuthors.name(id, ben));
        assertThat(as(ben, () -> coAuthors.of(id)).people())
                .extracting(card -> card.id())
                .containsExactly(anna, ben);
        assertThatThrownBy(() -> act(ben, () -> coAuthors.remove(id, anna))).isInstanceOf(Refusal.class);
        act(ben, () -> coAuthors.remove(id, ben));
        assertThat(as(ben, () -> writing.open(id))).isEmpty();
        assertThat(as(anna, () -> coAuthors.colleagues(id, "", 0, 50)))
                .extracting(card -> card.id())
                .contains(ben, carla)
                .doesNotContain(dan);
    }

    @Test
    void myPracticesSayWhoHasThemInThreeStatements() {
        PracticeId waiting = begun();
        answerEverything(waiting);
        act(anna, () -> submissions.submit(waiting, new Submission(true, "")));
        PracticeId draft = begun();
        save(anna, draft, "title", "Half a title", 0);

        MyPractices mine = as(anna, () -> writing.mine(0));
        assertThat(mine.lines()).extracting(MyPractices.Line::practice).containsExactly(draft, waiting);
        assertThat(mine.lines().getFirst().title()).isEqualTo("Half a title");
        assertThat(mine.lines().getLast().waitsFor()).hasSize(1);
        assertThat(as(ben, () -> writing.mine(0)).lines()).isEmpty();
        assertThat(as(anna, () -> Statements.count(() -> writing.mine(0)))).isLessThanOrEqualTo(3);
        assertThat(as(anna, () -> Statements.count(() -> writing.open(waiting))))
                .isLessThanOrEqualTo(7);
    }

    private void answerEverything(PracticeId id) {
        Map<String, Manuscript.Entry> entries =
                ManuscriptTest.manuscript(Map.of()).entries();
        Manuscript now = opened(anna, id).manuscript();
        entries.forEach((field, entry) -> {
            int revision =
                    now.entries().containsKey(field) ? now.entries().get(field).revision() : 0;
            save(anna, id, field, field.equals("title") ? "A house for everybody" : entry.value(), revision);
        });
    }

    private PracticeId begun() {
        return as(anna, () -> writing.start(Locale.FRENCH));
    }

    private Writing opened(PersonId person, PracticeId id) {
        return as(person, () -> writing.open(id)).orElseThrow();
    }

    private Saving save(PersonId person, PracticeId id, String field, String value, int revision) {
        return as(person, () -> writing.save(id, field, value, revision));
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        return Acting.as(people.signedIn(person), deed);
    }

    private void act(PersonId person, Runnable deed) {
        Acting.as(people.signedIn(person), deed);
    }

    private static void refusedAt(String field, Supplier<?> deed) {
        assertThatThrownBy(deed::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private static String rows(int number) {
        return Rows.write(IntStream.range(0, number)
                .mapToObj(index -> Map.of("name", "Phase " + index))
                .collect(Collectors.toList()));
    }
}
