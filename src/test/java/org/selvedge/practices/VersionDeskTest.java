package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From the answers that somebody wrote to the page that others read, and on to the next version. */
@PortalTest
class VersionDeskTest {
    @Autowired
    private VersionDesk desk;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Practices practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final PersonId writer = PersonId.next();
    private OrganisationId owner;

    @BeforeEach
    void anOrganisation() {
        owner = organisations.member();
    }

    @Test
    void aManuscriptBecomesAPageAndTheNextVersionStartsFromItsAnswers() {
        PracticeId id = begin();
        write(id, Map.of("title", "Une porte ouverte", "tips", "Oil the *hinges*.", "audience.tips", "MEMBERS"));
        step(version -> desk.submit(version, null, false, writer), id);
        step(version -> desk.approve(version, null), id);
        step(version -> desk.review(version, null), id);

        String slug = some.slugOf(id);
        assertThat(slug).startsWith("une-porte-ouverte");
        PracticePage page = publicly.page(slug, Locale.ENGLISH);
        assertThat(page.sections()).extracting(PracticePage.Section::kind).doesNotContain(SectionKind.TIPS);
        assertThat(page.locked()).extracting(PracticePage.Locked::audience).contains(Audience.MEMBERS);
        assertThat(page.partners()).extracting(PracticePage.Partner::name).containsOnlyNulls();

        transaction.executeWithoutResult(status -> {
            PracticeVersion next = desk.draft(practices.findById(id).orElseThrow(), "en", writer);
            assertThat(next.number()).isEqualTo(2);
            assertThat(manuscripts.of(next.id()).text(RecordField.TIPS)).isEqualTo("Oil the *hinges*.");
            assertThat(manuscripts.of(next.id()).audience(SectionKind.TIPS)).isEqualTo(Audience.MEMBERS);
        });
        assertThat(publicly.page(slug, Locale.ENGLISH).version()).isEqualTo(1);
    }

    @Test
    void whatIsUnfinishedIsNotSubmitted() {
        PracticeId id = begin();
        assertThatThrownBy(() -> step(version -> desk.submit(version, null, false, writer), id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("title"));
    }

    @Test
    void whatWasSentBackIsSubmittedAgainWithOtherWords() {
        PracticeId id = begin();
        write(id, Map.of());
        step(version -> desk.submit(version, null, false, writer), id);
        step(version -> version.sendBack(clock.instant()), id);
        transaction.executeWithoutResult(status -> {
            PracticeVersion version = open(id);
            Manuscript.Entry tips = manuscripts.entry(version.id(), "tips").orElseThrow();
            manuscripts.save(version.id(), "tips", "Other words.", tips.revision(), writer, clock.instant());
        });
        step(version -> desk.submit(version, null, false, writer), id);
        transaction.executeWithoutResult(status -> assertThat(open(id).sections())
                .filteredOn(section -> section.kind() == SectionKind.TIPS)
                .extracting(section -> section.bodies().get("en"))
                .containsExactly("Other words."));
    }

    @Test
    void theSecondOfTwoWhoWroteOnTheSameRevisionOverwritesNothing() {
        PracticeId id = begin();
        write(id, Map.of());
        transaction.executeWithoutResult(status -> {
            VersionId version = open(id).id();
            assertThat(manuscripts.save(version, "tips", "Mine.", 1, writer, clock.instant()))
                    .isPresent();
            assertThat(manuscripts.save(version, "tips", "Theirs.", 1, writer, clock.instant()))
                    .isEmpty();
            assertThat(manuscripts.save(version, "tips", "Theirs.", 0, writer, clock.instant()))
                    .isEmpty();
            assertThat(manuscripts.of(version).text(RecordField.TIPS)).isEqualTo("Mine.");
        });
    }

    @Test
    void aVersionThatWasNeverWrittenHereLendsItsAnswersToTheNext() {
        PracticeId id = some.practice(owner)
                .saying(SectionKind.PHASES, Audience.PUBLIC, "First this.")
                .saying(SectionKind.TIPS, Audience.ORGANISATION, "Then that.")
                .partner("A company", true, null)
                .publicly();
        transaction.executeWithoutResult(status -> {
            PracticeVersion next = desk.draft(practices.findById(id).orElseThrow(), "en", writer);
            Manuscript manuscript = manuscripts.of(next.id());
            assertThat(manuscript.rows(RecordField.PHASES)).containsExactly(Map.of("text", "First this."));
            assertThat(manuscript.audience(SectionKind.TIPS)).isEqualTo(Audience.ORGANISATION);
            assertThat(manuscript.rows(RecordField.PARTNERS)).hasSize(1);
        });
    }

    @Test
    void onlyOneNextVersionIsWrittenAtATime() {
        PracticeId id = begin();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> desk.draft(practices.findById(id).orElseThrow(), "en", writer)))
                .isInstanceOf(Refusal.class);
    }

    private PracticeId begin() {
        return transaction.execute(status -> {
            Practice practice = practices.save(Practice.begun(owner, clock.instant()));
            desk.draft(practice, "en", writer);
            return practice.id();
        });
    }

    private void write(PracticeId id, Map<String, String> changed) {
        transaction.executeWithoutResult(status -> ManuscriptTest.manuscript(changed)
                .entries()
                .forEach((field, entry) ->
                        manuscripts.insert(open(id).id(), field, entry.value(), writer, clock.instant())));
    }

    private void step(java.util.function.Consumer<PracticeVersion> step, PracticeId id) {
        transaction.executeWithoutResult(status ->
                step.accept(practices.findById(id).orElseThrow().versions().getLast()));
    }

    private PracticeVersion open(PracticeId id) {
        return practices.findById(id).orElseThrow().open().orElseThrow();
    }
}
