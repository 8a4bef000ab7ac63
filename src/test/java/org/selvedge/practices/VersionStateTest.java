package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Refusal;

/** How a version comes to the shelf, and what never changes on the way. */
class VersionStateTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED, true", "DRAFT, APPROVED, false", "SUBMITTED, APPROVED, true", "SUBMITTED, REVIEWED, false",
        "APPROVED, REVIEWED, true", "APPROVED, DRAFT, false", "REVIEWED, APPROVED, false", "DECLINED, SUBMITTED, false",
        "CHANGES_REQUESTED, SUBMITTED, true", "WITHDRAWN, SUBMITTED, false"
    })
    void aVersionGoesOnlyThroughItsGates(VersionState from, VersionState to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theShelfFollowsFromTheVersions() {
        Practice practice = new Practice("a-door", OrganisationId.next(), NOW);
        assertThatThrownBy(() -> practice.confirm(DAY)).isInstanceOf(Refusal.class);

        PracticeVersion first = practice.draft(content(Theme.ENERGY), NOW);
        assertThat(practice.shelf()).isEqualTo(Shelf.NONE);
        first.submit(NOW);
        practice.approve(first, DAY, NOW);
        assertThat(practice.shelf()).isEqualTo(Shelf.MEMBERS);
        practice.review(first, DAY, NOW);
        assertThat(practice.shelf()).isEqualTo(Shelf.PUBLIC);
    }

    @Test
    void whileAVersionIsPublicTheNextOneWaitsForItsReview() {
        Practice practice = new Practice("a-door", OrganisationId.next(), NOW);
        PracticeVersion first = practice.draft(content(Theme.ENERGY), NOW);
        first.submit(NOW);
        practice.approve(first, DAY, NOW);
        practice.review(first, DAY, NOW);

        PracticeVersion second = practice.draft(content(Theme.HEALTH), NOW);
        second.submit(NOW);
        practice.approve(second, DAY.plusDays(1), NOW);
        assertThat(practice.shown()).contains(first);
        practice.review(second, DAY.plusDays(2), NOW);
        assertThat(practice.shown()).contains(second);
        assertThat(practice.publishedOn()).contains(DAY);
    }

    @Test
    void aPracticeHasOneToThreeThemes() {
        assertThatThrownBy(VersionStateTest::content).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> content(Theme.ENERGY, Theme.HEALTH, Theme.YOUTH, Theme.DIGITAL))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void paragraphsAreNumberedAlikeWheneverTheSameTextIsRead() {
        String text = "First.\n\n- one\n- two\n\n> said\n\nLast *one*.";
        List<PracticePage.Paragraph> paragraphs = PracticePages.paragraphs(SectionKind.WHAT_WAS_DONE, text);
        assertThat(paragraphs)
                .extracting(PracticePage.Paragraph::id)
                .containsExactly("what-was-done-1", "what-was-done-2", "what-was-done-3", "what-was-done-4");
        assertThat(paragraphs.getLast().text()).isEqualTo("Last one.");
        assertThat(PracticePages.paragraphs(SectionKind.WHAT_WAS_DONE, text)).isEqualTo(paragraphs);
    }

    private static PracticeContent content(Theme... themes) {
        return new PracticeContent(
                PracticeType.PROJECT,
                PracticeStatus.RUNNING,
                Scale.TOWN,
                "AT",
                "Graz",
                "en",
                YearMonth.of(2024, 1),
                null,
                List.of(themes),
                Map.of("en", new PracticeContent.Words("A door", "Opened.", null, null)),
                List.of(new PracticeContent.SectionContent(
                        SectionKind.PROBLEM, Audience.PUBLIC, Map.of("en", "It was shut."))),
                List.of(),
                List.of());
    }
}
