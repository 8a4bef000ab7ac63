package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** People of an organisation translate its practice; its coordinator lets the translation through to readers. */
@PortalTest
class TranslationServiceTest {
    @Autowired
    private TranslationService translations;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId owner;
    private SignedIn coordinator;
    private SignedIn anna;
    private SignedIn ben;
    private SignedIn stranger;
    private PracticeId id;
    private String slug;

    @BeforeEach
    void aPracticeOfOurs() {
        owner = organisations.member();
        PersonId speaker = organisations.coordinator(owner);
        coordinator = people.signedIn(speaker);
        anna = people.signedIn(people.member(owner));
        ben = people.signedIn(people.member(owner));
        stranger = people.signedIn(people.member(organisations.member()));
        id = some.practice(owner)
                .titled("A yard")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Ten coins.")
                .saying(SectionKind.DIFFERENTLY, Audience.ORGANISATION, "Start earlier.")
                .publicly();
        slug = some.slugOf(id);
    }

    @Test
    void whatTheGateAcceptsIsReadFoundAndOfferedInItsLanguageUnderEachSectionsAudience() {
        writes(anna, "title", "Ein Hof");
        writes(anna, "teaser", "Was wir taten.");
        writes(anna, "tips", "Bringt Tee mit, qzxtee.");
        writes(anna, "costs", "Zehn Münzen, qzxkosten.");
        writes(anna, "differently", "Früher anfangen, qzxselbst.");
        assertThat(publicly.page(slug, Locale.GERMAN).language()).isEqualTo(Locale.ENGLISH);
        submits(anna);
        TranslationSheet waiting = sheet(coordinator);
        assertThat(waiting.mayDecide()).isTrue();
        assertThat(waiting.mayWrite()).isFalse();
        assertThat(Acting.as(coordinator, () -> translations.toDecide(0)))
                .extracting(TranslationEntry::slug)
                .containsExactly(slug);

        Acting.as(coordinator, () -> translations.accept(slug, "de", waiting.since()));

        PracticePage german = publicly.page(slug, Locale.GERMAN);
        assertThat(german.title()).isEqualTo("Ein Hof");
        assertThat(german.note()).isEqualTo(PracticePage.LanguageNote.TRANSLATED);
        assertThat(german.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        assertThat(german.toString()).contains("qzxtee").doesNotContain("qzxkosten", "qzxselbst");
        assertThat(page(stranger)).contains("qzxkosten").doesNotContain("qzxselbst");
        assertThat(page(anna)).contains("qzxselbst");
        assertThat(publicly.search(PracticeQuery.of("qzxtee"), Locale.GERMAN).cards())
                .extracting(PracticeCard::id)
                .contains(id);
        assertThat(publicly.search(PracticeQuery.of("qzxkosten"), Locale.GERMAN).total())
                .isZero();
        assertThat(publicly.addresses())
                .filteredOn(address -> address.slug().equals(slug))
                .flatExtracting(PublicAddress::languages)
                .containsExactly(Locale.ENGLISH, Locale.GERMAN);
        assertThat(sheet(anna).stage()).isNull();
        assertThat(sheet(anna).pieces())
                .extracting(TranslationSheet.Piece::follows)
                .containsOnly(TranslationSheet.Follows.UP_TO_DATE);
    }

    @Test
    void afterANextVersionTheOutdatedPiecesComeFirstWithWhatTheirSourceSaidThen() {
        whatTheGateAcceptsIsReadFoundAndOfferedInItsLanguageUnderEachSectionsAudience();
        writes(anna, "costs", "Zehn Münzen, neu.");
        some.goesOn(
                id,
                some.practice(owner)
                        .titled("A yard")
                        .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring coffee.")
                        .saying(SectionKind.COSTS, Audience.MEMBERS, "Ten coins.")
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met."));
        TranslationSheet sheet = sheet(anna);
        assertThat(sheet.version()).isEqualTo(2);
        TranslationSheet.Piece first = sheet.pieces().getFirst();
        assertThat(first.field()).isEqualTo("tips");
        assertThat(first.follows()).isEqualTo(TranslationSheet.Follows.OUTDATED);
        assertThat(first.sourceThen()).isEqualTo("Bring tea.");
        assertThat(first.source()).isEqualTo("Bring coffee.");
        assertThat(first.value()).isEqualTo("Bringt Tee mit, qzxtee.");
        assertThat(sheet.pieces().get(1).field()).isEqualTo("problem");
        assertThat(piece(sheet, "costs").follows()).isEqualTo(TranslationSheet.Follows.UP_TO_DATE);
        assertThat(piece(sheet, "costs").value()).isEqualTo("Zehn Münzen, neu.");

        writes(anna, "tips", "Bringt Kaffee mit.");
        submits(anna);
        Acting.as(
                coordinator,
                () -> translations.accept(slug, "de", sheet(coordinator).since()));
        PracticePage german = publicly.page(slug, Locale.GERMAN);
        assertThat(german.translation())
                .isEqualTo(new PracticePage.Translation(
                        null, false, java.util.List.of(), java.util.List.of(SectionKind.PROBLEM)));
        Acting.as(
                anna,
                () -> assertThat(Statements.count(() -> translations.sheet(slug, "de")))
                        .isLessThanOrEqualTo(6));
    }

    @Test
    void ofTwoTranslatorsInTheSameFieldTheSecondIsToldAndOverwritesNothing() {
        assertThat(save(anna, "title", "Ein Hof", 0).theirs()).isNull();
        assertThat(save(ben, "teaser", "Was wir taten.", 0).theirs()).isNull();
        TranslationSaved conflict = save(ben, "title", "Der Hof", 0);
        assertThat(conflict.theirs()).isNotNull();
        assertThat(conflict.theirs().value()).isEqualTo("Ein Hof");
        assertThat(conflict.theirs().by()).startsWith("Somebody");
        assertThat(piece(sheet(ben), "title").value()).isEqualTo("Ein Hof");
        assertThat(save(ben, "title", "Der Hof", conflict.revision()).theirs()).isNull();
        assertThat(piece(sheet(anna), "title").value()).isEqualTo("Der Hof");
    }

    @Test
    void nobodyDecidesAboutWhatTheyWroteIn() {
        writes(coordinator, "title", "Ein Hof");
        writes(anna, "title", "Der Hof");
        writes(anna, "teaser", "Was wir taten.");
        submits(anna);
        TranslationSheet sheet = sheet(coordinator);
        assertThat(sheet.mayDecide()).isFalse();
        missing(coordinator, () -> translations.accept(slug, "de", sheet.since()));
        missing(coordinator, () -> translations.sendBack(slug, "de", "No.", sheet.since()));
        assertThat(Acting.as(coordinator, () -> translations.toDecide(0))).isEmpty();

        SignedIn office = people.signedIn(people.secretariat(organisations.office()));
        assertThat(Acting.as(office, () -> translations.withoutCoordinator(0)))
                .extracting(TranslationEntry::slug)
                .contains(slug);
        assertThat(sheet(office).mayDecide()).isTrue();
        Acting.as(office, () -> translations.accept(slug, "de", sheet(office).since()));
        missing(office, () -> translations.sheet(slug, "de"));
        assertThat(publicly.page(slug, Locale.GERMAN).title()).isEqualTo("Der Hof");
    }

    @Test
    void whatIsSentBackComesWithAReasonAndIsWrittenOn() {
        writes(anna, "title", "Ein Hof");
        writes(anna, "teaser", "Was wir taten.");
        submits(anna);
        TranslationSheet sheet = sheet(coordinator);
        Acting.as(
                anna,
                () -> refused(() -> translations.save(slug, "de", "title", "X", 1), "practices.translation.waits"));
        Acting.as(coordinator, () -> {
            refused(() -> translations.sendBack(slug, "de", " ", sheet.since()), "practices.reason.missing");
            translations.sendBack(slug, "de", "Say Innenhof.", sheet.since());
            assertThatThrownBy(() -> translations.accept(slug, "de", sheet.since()))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(sheet(anna).stage()).isEqualTo(TranslationStage.SENT_BACK);
        assertThat(sheet(anna).reason()).isEqualTo("Say Innenhof.");
        save(anna, "title", "Ein Innenhof", 1);
        submits(anna);
        TranslationSheet again = sheet(coordinator);
        assertThat(again.reason()).isNull();
        Acting.as(coordinator, () -> {
            refused(() -> translations.accept(slug, "de", sheet.since()), "practices.state.refused");
            translations.accept(slug, "de", again.since());
        });
        assertThat(publicly.page(slug, Locale.GERMAN).title()).isEqualTo("Ein Innenhof");
    }

    @Test
    void whatIsUnfinishedTooLongOrPersonalIsRefusedAtItsField() {
        refusedAt("title");
        writes(anna, "tips", "Fragt anna@example.org.");
        refusedAt("title");
        writes(anna, "title", "x".repeat(101));
        refusedAt("teaser");
        writes(anna, "teaser", "Was wir taten.");
        refusedAt("title");
        save(anna, "title", "Ein Hof", 1);
        refusedAt("tips");
    }

    @Test
    void toOthersATranslationAtWorkIsNotThere() {
        writes(anna, "title", "Ein Hof");
        SignedIn partner = people.signedIn(people.partner(organisations.partner()));
        SignedIn office = people.signedIn(people.secretariat(organisations.office()));
        missing(stranger, () -> translations.sheet(slug, "de"));
        missing(stranger, () -> translations.save(slug, "de", "title", "X", 1));
        missing(stranger, () -> translations.submit(slug, "de"));
        missing(office, () -> translations.sheet(slug, "de"));
        Acting.as(
                partner,
                () -> assertThatThrownBy(() -> translations.sheet(slug, "de"))
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
        for (String language : new String[] {"en", "", "xx", "deu", "DE", "../de", "de-AT"}) {
            missing(anna, () -> translations.sheet(slug, language));
        }
        missing(anna, () -> translations.save(slug, "de", "no-such-field", "X", 0));
    }

    private void writes(SignedIn person, String field, String value) {
        int revision = sheet(person).pieces().stream()
                .filter(piece -> piece.field().equals(field))
                .map(TranslationSheet.Piece::revision)
                .findFirst()
                .orElse(0);
        assertThat(save(person, field, value, revision).theirs()).isNull();
    }

    private TranslationSaved save(SignedIn person, String field, String value, int revision) {
        return Acting.as(person, () -> translations.save(slug, "de", field, value, revision));
    }

    private void submits(SignedIn person) {
        Acting.as(person, () -> translations.submit(slug, "de"));
    }

    private TranslationSheet sheet(SignedIn person) {
        return Acting.as(person, () -> translations.sheet(slug, "de"));
    }

    private static TranslationSheet.Piece piece(TranslationSheet sheet, String field) {
        return sheet.pieces().stream()
                .filter(piece -> piece.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private String page(SignedIn person) {
        return Acting.as(person, () -> practices.page(slug, Locale.GERMAN)).toString();
    }

    private void refusedAt(String field) {
        Acting.as(
                anna,
                () -> assertThatThrownBy(() -> translations.submit(slug, "de"))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.field()).contains(field)));
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void missing(SignedIn person, ThrowingCallable call) {
        Acting.as(person, () -> assertThatThrownBy(call).isInstanceOf(NotFound.class));
    }
}
