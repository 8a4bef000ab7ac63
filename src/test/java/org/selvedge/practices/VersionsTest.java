package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.Partnerships;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.WordDiff.Kind;
import org.selvedge.shared.WordDiff.Piece;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Earlier versions stay readable by those who could read them, and never by more. */
@PortalTest
class VersionsTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    private VersionService versions;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private OrganisationId owner;
    private SignedIn own;
    private SignedIn member;
    private SignedIn office;
    private SignedIn partner;
    private InitiativeId initiative;

    @BeforeEach
    void people() {
        owner = organisations.member();
        own = people.signedIn(people.member(owner));
        member = people.signedIn(people.member(organisations.member()));
        office = people.signedIn(people.secretariat(organisations.office()));
        OrganisationId helping = organisations.partner();
        partner = people.signedIn(people.partner(helping));
        initiative = InitiativeId.next();
        partnerships.grant(helping, initiative, LocalDate.now(clock), null);
    }

    @Test
    void everyShownVersionIsListedNewestFirstAndReadAsItWas() {
        PracticeId id = some.practice(owner)
                .titled("Then")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .publicly();
        some.rewritten(
                id, some.practice(owner).titled("Now").saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee."));
        String slug = some.slugOf(id);

        VersionHistory history = as(member, slug);
        assertThat(history.title()).isEqualTo("Now");
        assertThat(history.today()).isEqualTo(2);
        assertThat(history.lines()).extracting(VersionHistory.Line::number).containsExactly(2, 1);
        assertThat(history.lines()).extracting(VersionHistory.Line::approvedBy).doesNotContain("");

        VersionPage first = as(member, slug, 1);
        assertThat(first.isTodays()).isFalse();
        assertThat(first.today()).isEqualTo(2);
        assertThat(first.page().title()).isEqualTo("Then");
        assertThat(text(first)).contains("Bring tea.").doesNotContain("coffee");
        assertThat(text(publicly.version(slug, 1, ENGLISH))).contains("Bring tea.");
        assertThat(as(member, slug, 2).isTodays()).isTrue();
    }

    @Test
    void whatWasOnlyForMembersThenIsMissingForStrangersNow() {
        PracticeId id = some.practice(owner).describing(initiative).forMembers();
        some.rewritten(id, some.practice(owner));
        some.reviewed(id);
        String slug = some.slugOf(id);
        missing(() -> publicly.version(slug, 1, ENGLISH));
        assertThat(publicly.version(slug, 2, ENGLISH).isTodays()).isTrue();
        assertThat(as(member, slug, 1).open()).isFalse();
        assertThat(as(partner, slug, 1).page().title()).isNotEmpty();
        SignedIn otherPartner = people.signedIn(people.partner(organisations.partner()));
        missing(() -> as(otherPartner, slug, 1));
        assertThat(as(otherPartner, slug).lines())
                .extracting(VersionHistory.Line::number)
                .containsExactly(2);
    }

    @Test
    void aSectionNarrowedSinceIsNarrowInItsEarlierVersionsAndAWidenedOneIsNot() {
        PracticeId id = some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Narrowed since.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Widened since.")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Gone since.")
                .publicly();
        some.rewritten(
                id,
                some.practice(owner)
                        .saying(SectionKind.PROBLEM, Audience.ORGANISATION, "Narrow.")
                        .saying(SectionKind.COSTS, Audience.PUBLIC, "Wide."));
        String slug = some.slugOf(id);
        VersionPage stranger = publicly.version(slug, 1, ENGLISH);
        assertThat(text(stranger)).contains("Gone since.").doesNotContain("Narrowed since.", "Widened since.");
        assertThat(stranger.page().locked())
                .containsExactly(new PracticePage.Locked(Audience.MEMBERS, List.of(SectionKind.COSTS)));
        assertThat(text(as(member, slug, 1)))
                .contains("Widened since.", "Gone since.")
                .doesNotContain("Narrowed since.");
        assertThat(text(as(own, slug, 1))).contains("Narrowed since.", "Widened since.", "Gone since.");
    }

    @Test
    void whoWithdrewTheirNameIsNamedInNoVersion() {
        PracticeId id = some.practice(owner).partner("Loud Looms", true, null).publicly();
        some.rewritten(id, some.practice(owner).partner("Loud Looms", false, null));
        String slug = some.slugOf(id);
        assertThat(as(member, slug, 1).page().partners())
                .extracting(PracticePage.Partner::name)
                .containsOnlyNulls();
        assertThat(publicly.version(slug, 1, ENGLISH).page().toString()).doesNotContain("Loud Looms");
        assertThat(as(own, slug, 1).page().partners())
                .extracting(PracticePage.Partner::name)
                .containsExactly("Loud Looms");
    }

    @Test
    void whatWasUnpublishedIsThereForItsOwnPeopleAndTheOfficeOnly() {
        PracticeId id = some.publicOne(owner);
        some.rewritten(id, some.practice(owner));
        String slug = some.slugOf(id);
        standing(id, Standing.UNPUBLISHED);
        missing(() -> publicly.version(slug, 1, ENGLISH));
        missing(() -> as(member, slug));
        missing(() -> as(member, slug, 1));
        missing(() -> as(partner, slug, 1));
        assertThat(as(own, slug, 1).page().version()).isEqualTo(1);
        assertThat(as(office, slug).lines()).hasSize(2);
        standing(id, Standing.ARCHIVED);
        assertThat(publicly.version(slug, 1, ENGLISH).page().version()).isEqualTo(1);
        assertThat(as(member, slug).lines()).hasSize(2);
    }

    @Test
    void whatNobodySawIsNoVersion() {
        PracticeId id = some.publicOne(owner);
        some.approvedOnly(id, some.practice(owner).titled("Waits for its review"));
        String slug = some.slugOf(id);
        assertThat(as(own, slug).lines())
                .extracting(VersionHistory.Line::number)
                .containsExactly(1);
        for (int number : new int[] {0, -1, 2, 3, Integer.MAX_VALUE}) {
            missing(() -> as(own, slug, number));
            missing(() -> publicly.version(slug, number, ENGLISH));
        }
        String draft = some.slugOf(some.practice(owner).asDraft());
        missing(() -> as(own, draft));
        missing(() -> as(member, "no-such-practice"));
    }

    @Test
    void aVersionTakesAtMostSixStatementsAndTheListThreeMoreThanItsPractice() {
        PracticeId id = some.practice(owner).describing(initiative).publicly();
        for (int i = 0; i < 4; i++) {
            some.rewritten(id, some.practice(owner));
        }
        String slug = some.slugOf(id);
        for (SignedIn person : List.of(member, partner, own, office)) {
            Acting.as(person, () -> {
                assertThat(Statements.count(() -> versions.page(slug, 2, ENGLISH)))
                        .isLessThanOrEqualTo(6);
                assertThat(Statements.count(() -> versions.history(slug, 0, ENGLISH)))
                        .isLessThanOrEqualTo(6);
            });
        }
    }

    @Test
    void whatChangedIsSaidWordByWordInWhatTheReaderMayReadInBoth() {
        PracticeId id = some.practice(owner)
                .titled("A small yard")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.")
                .saying(SectionKind.COSTS, Audience.PUBLIC, "Ten coins.")
                .partner("Loud Looms", true, null)
                .publicly();
        some.rewritten(
                id,
                some.practice(owner)
                        .titled("A green yard")
                        .in("FR")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee.")
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.")
                        .saying(SectionKind.COSTS, Audience.MEMBERS, "Twelve coins.")
                        .partner("Loud Looms", false, null));
        some.rewritten(id, some.practice(owner).titled("A green yard").partner("Calm Cloth", true, null));
        String slug = some.slugOf(id);

        VersionComparison both = compared(member, slug, 2, 1);
        assertThat(both.numbers()).containsExactly(3, 2, 1);
        assertThat(both.from().number()).isEqualTo(1);
        assertThat(both.from().country()).isEqualTo("AT");
        assertThat(both.to().country()).isEqualTo("FR");
        assertThat(both.words())
                .extracting(VersionComparison.Words::labelKey)
                .containsExactly(
                        RecordField.TITLE.labelKey(), SectionKind.COSTS.labelKey(), SectionKind.TIPS.labelKey());
        assertThat(both.words().getLast().pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "Bring "),
                        new Piece(Kind.REMOVED, "tea"),
                        new Piece(Kind.ADDED, "coffee"),
                        new Piece(Kind.SAME, "."));
        assertThat(both.same()).containsExactly(SectionKind.PROBLEM);
        assertThat(both.from().partners())
                .extracting(PracticePage.Partner::name)
                .containsOnlyNulls();
        assertThat(compared(member, slug, null, null).from().number()).isEqualTo(2);

        VersionComparison asPartner = compared(people.signedIn(people.partner(organisations.partner())), slug, 1, 2);
        assertThat(asPartner.hidden()).containsExactly(SectionKind.COSTS);
        assertThat(asPartner.toString()).doesNotContain("coins");
        missing(() -> compared(member, slug, 1, 4));
        missing(() -> compared(member, slug, 0, 2));
        Acting.as(
                member,
                () -> assertThat(Statements.count(() -> versions.compare(slug, 1, 2, ENGLISH)))
                        .isLessThanOrEqualTo(6));
    }

    @Test
    void whatTheTranslationDoesNotSayYetIsComparedInItsSource() {
        PracticeId id = some.practice(owner)
                .titled("A yard")
                .inBoth(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.", "Du thé.")
                .inBoth(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.", "Personne.")
                .translated("fr", "Une cour", "Ce que nous avons fait.", 1)
                .publicly();
        some.goesOn(
                id,
                some.practice(owner)
                        .titled("A green yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee.")
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met."));
        VersionComparison both = Acting.as(member, () -> versions.compare(some.slugOf(id), 1, 2, Locale.FRENCH));
        assertThat(both.language()).isEqualTo(Locale.FRENCH);
        assertThat(both.words())
                .extracting(VersionComparison.Words::labelKey)
                .containsExactly(RecordField.TITLE.labelKey(), SectionKind.TIPS.labelKey());
        assertThat(both.words()).extracting(VersionComparison.Words::language).containsOnly(ENGLISH);
        assertThat(both.same()).containsExactly(SectionKind.PROBLEM);
    }

    private VersionComparison compared(SignedIn person, String slug, @Nullable Integer from, @Nullable Integer to) {
        return Acting.as(person, () -> versions.compare(slug, from, to, ENGLISH));
    }

    private void standing(PracticeId id, Standing standing) {
        database.update("update practice set standing = ? where id = ?", standing.name(), id.value());
    }

    private VersionPage as(SignedIn person, String slug, int number) {
        return Acting.as(person, () -> versions.page(slug, number, ENGLISH));
    }

    private VersionHistory as(SignedIn person, String slug) {
        return Acting.as(person, () -> versions.history(slug, 0, ENGLISH));
    }

    private static String text(VersionPage version) {
        return version.page().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(PracticePage.Paragraph::text)
                .toList()
                .toString();
    }

    private static void missing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }
}
