package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads, finds, counts and is told of which part of a practice. */
@PortalTest
class WhoReadsWhatTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    PracticeService practices;

    @Autowired
    PublicPracticeService publicPractices;

    @Autowired
    Passages passages;

    @Autowired
    PracticeFacts facts;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePeople people;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Clock clock;

    OrganisationId owner;
    SignedIn own;
    SignedIn member;
    SignedIn office;
    SignedIn partner;
    SignedIn otherPartner;
    InitiativeId initiative;

    @BeforeEach
    void people() {
        owner = organisations.member();
        own = people.signedIn(people.member(owner));
        member = people.signedIn(people.member(organisations.member()));
        office = people.signedIn(people.secretariat(organisations.office()));
        OrganisationId helping = organisations.partner();
        partner = people.signedIn(people.partner(helping));
        otherPartner = people.signedIn(people.partner(organisations.partner()));
        initiative = InitiativeId.next();
        partnerships.grant(helping, initiative, LocalDate.now(clock), null);
    }

    @Test
    void eachReadsTheSectionsOfTheirAudienceAndIsToldOfTheRest() {
        PracticeId id = withASectionForEach().publicly();

        assertThat(kinds(stranger(id))).containsExactly(SectionKind.PROBLEM);
        assertThat(stranger(id).locked())
                .containsExactly(
                        new PracticePage.Locked(Audience.MEMBERS_AND_PARTNERS, List.of(SectionKind.FUNDING)),
                        new PracticePage.Locked(Audience.MEMBERS, List.of(SectionKind.COSTS)));
        assertThat(kinds(as(member, id))).containsExactly(SectionKind.PROBLEM, SectionKind.COSTS, SectionKind.FUNDING);
        assertThat(as(member, id).locked()).isEmpty();
        assertThat(kinds(as(office, id))).isEqualTo(kinds(as(member, id)));
        assertThat(kinds(as(partner, id))).containsExactly(SectionKind.PROBLEM, SectionKind.FUNDING);
        assertThat(kinds(as(otherPartner, id))).containsExactly(SectionKind.PROBLEM);
        assertThat(kinds(as(own, id)))
                .containsExactly(SectionKind.PROBLEM, SectionKind.COSTS, SectionKind.FUNDING, SectionKind.DIFFERENTLY);
    }

    @Test
    void theQuerySaysWhatTheReaderSays() {
        PracticeId id = withASectionForEach().publicly();
        for (SignedIn person : List.of(own, member, office, partner, otherPartner)) {
            Set<Audience> shown = as(person, id).sections().stream()
                    .map(PracticePage.Section::audience)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
            assertThat(shown).isEqualTo(person.reader().audiences(owner, person == partner));
        }
    }

    @Test
    void whatIsOnTheMembersShelfIsMissingForStrangersAndForPartnersOfOthers() {
        PracticeId id = withASectionForEach().forMembers();
        assertThat(as(member, id).shelf()).isEqualTo(Shelf.MEMBERS);
        assertThat(kinds(as(partner, id))).containsExactly(SectionKind.PROBLEM, SectionKind.FUNDING);
        missing(() -> stranger(id));
        missing(() -> as(otherPartner, id));
    }

    @Test
    void aDraftIsMissingForEverybody() {
        PracticeId id = withASectionForEach().asDraft();
        missing(() -> stranger(id));
        missing(() -> as(own, id));
        missing(() -> as(member, id));
        assertThat(found(own, "zyxwvut")).isEmpty();
    }

    @Test
    void whatIsNotThereIsMissing() {
        for (String slug : List.of("", "no-such-practice", "../x", "%00", "1000-aiguilles'", "x".repeat(10_000))) {
            assertThatThrownBy(() -> publicPractices.page(slug, ENGLISH)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobodyFindsCountsOrHighlightsWhatTheyMayNotRead() {
        PracticeId id = some.practice(owner)
                .describing(initiative)
                .titled("A quiet house")
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "A qzxpublic stands here.")
                .saying(SectionKind.FUNDING, Audience.MEMBERS_AND_PARTNERS, "A qzxpartner stands here.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "A qzxmember stands here.")
                .saying(SectionKind.DIFFERENTLY, Audience.ORGANISATION, "An qzxown stands here.")
                .publicly();
        finds(id, "qzxpublic", true, true, true, true, true);
        finds(id, "qzxpartner", false, true, true, false, true);
        finds(id, "qzxmember", false, true, false, false, true);
        finds(id, "qzxown", false, false, false, false, true);
        finds(id, "qzxowwn", false, false, false, false, true);
        finds(id, "qzxmemb", false, true, false, false, true);
        finds(id, "\"qzxmember stands\"", false, true, false, false, true);
    }

    private void finds(
            PracticeId id,
            String words,
            boolean strangerDoes,
            boolean memberDoes,
            boolean partnerDoes,
            boolean otherDoes,
            boolean ownDoes) {
        PracticeList list = publicPractices.search(PracticeQuery.of(words), ENGLISH);
        assertFound(id, words, list, strangerDoes);
        assertFound(id, words, search(member, words), memberDoes);
        assertFound(id, words, search(partner, words), partnerDoes);
        assertFound(id, words, search(otherPartner, words), otherDoes);
        assertFound(id, words, search(own, words), ownDoes);
    }

    private static void assertFound(PracticeId id, String words, PracticeList list, boolean expected) {
        assertThat(list.total()).as(words).isEqualTo(expected ? 1 : 0);
        Set<PracticeFacet> always = Set.of(
                PracticeFacet.THEME,
                PracticeFacet.COUNTRY,
                PracticeFacet.TYPE,
                PracticeFacet.STATUS,
                PracticeFacet.LANGUAGE,
                PracticeFacet.COMPLETENESS,
                PracticeFacet.CONFIRMED);
        assertThat(list.facets().keySet()).as(words).isEqualTo(expected ? always : Set.of());
        if (expected) {
            PracticeCard card = list.cards().getFirst();
            assertThat(card.id()).isEqualTo(id);
            assertThat(card.found()).isNotNull();
            assertThat(card.found().hasHit()).isTrue();
        }
    }

    @Test
    void whoTakesPartFindsThePartnersTextOnceThePracticeDescribesTheInitiativeAndOnlyWhileTheGrantLasts() {
        PracticeId id = some.practice(owner)
                .saying(SectionKind.FUNDING, Audience.MEMBERS_AND_PARTNERS, "A qzxlater stands here.")
                .publicly();
        assertThat(search(partner, "qzxlater").total()).isZero();

        facts.describes(id, initiative);
        assertThat(search(partner, "qzxlater").total()).isEqualTo(1);
        assertThat(kinds(as(partner, id))).containsExactly(SectionKind.FUNDING);
        assertThat(search(otherPartner, "qzxlater").total()).isZero();

        OrganisationId past = organisations.partner();
        SignedIn pastPartner = people.signedIn(people.partner(past));
        LocalDate today = LocalDate.now(clock);
        partnerships.grant(past, initiative, today.minusDays(9), today.minusDays(1));
        assertThat(search(pastPartner, "qzxlater").total()).isZero();
        assertThat(kinds(as(pastPartner, id))).isEmpty();
    }

    @Test
    void aHitInAPublicSectionNeverShowsAPassageOfAHiddenOne() {
        some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "The turnstile creaked.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "The turnstile cost a secretsum.")
                .publicly();
        PracticeCard card = publicPractices
                .search(PracticeQuery.of("turnstile"), ENGLISH)
                .cards()
                .getFirst();
        assertThat(card.found()).isNotNull();
        assertThat(card.found().plain()).contains("creaked").doesNotContain("secretsum");
        assertThat(publicPractices
                        .search(PracticeQuery.of("turnstile secretsum"), ENGLISH)
                        .total())
                .isZero();
    }

    @Test
    void anAudienceNarrowedByANewVersionIsNarrowAtOnce() {
        PracticeId id = some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "An openthing.")
                .saying(SectionKind.COSTS, Audience.PUBLIC, "A narrowedthing.")
                .publicly();
        PassageRef cited = new PassageRef(id, 1, "costs-1");
        assertThat(passages.find(cited, otherPartner.reader(), ENGLISH)).isPresent();

        some.rewritten(
                id,
                some.practice(owner)
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "An openthing.")
                        .saying(SectionKind.COSTS, Audience.MEMBERS, "A narrowedthing."));

        assertThat(publicPractices
                        .search(PracticeQuery.of("narrowedthing"), ENGLISH)
                        .total())
                .isZero();
        assertThat(search(member, "narrowedthing").total()).isEqualTo(1);
        assertThat(passages.find(cited, otherPartner.reader(), ENGLISH)).isEmpty();
        assertThat(passages.find(cited, member.reader(), ENGLISH)).isPresent();
    }

    @Test
    void aPassageIsFoundAtItsVersionWithWhatStandsThereToday() {
        PracticeId id = some.practice(owner)
                .inBoth(SectionKind.TIPS, Audience.PUBLIC, "Ask early.\n\nBring tea.", "Demandez tôt.\n\nDu thé.")
                .translated("fr", "Une porte", "Ouverte.", 1)
                .publicly();
        PassageRef second = new PassageRef(id, 1, "tips-2");
        assertThat(tips(id, Locale.FRENCH)).containsExactly("Demandez tôt.", "Du thé.");
        assertThat(tips(id, Locale.ITALIAN)).containsExactly("Ask early.", "Bring tea.");
        Passage passage = passages.find(second, member.reader(), Locale.FRENCH).orElseThrow();
        assertThat(passage.text()).isEqualTo("Du thé.");
        assertThat(passage.practiceTitle()).isEqualTo("Une porte");
        assertThat(passage.textToday()).isNull();
        assertThat(passages.find(second, member.reader(), Locale.GERMAN)
                        .orElseThrow()
                        .text())
                .isEqualTo("Bring tea.");

        some.rewritten(
                id, some.practice(owner).saying(SectionKind.TIPS, Audience.PUBLIC, "Ask early.\n\nBring coffee."));
        Passage then = passages.find(second, member.reader(), ENGLISH).orElseThrow();
        assertThat(then.text()).isEqualTo("Bring tea.");
        assertThat(then.textToday()).isEqualTo("Bring coffee.");
    }

    private List<String> tips(PracticeId id, Locale language) {
        return publicPractices.page(some.slugOf(id), language).sections().getFirst().paragraphs().stream()
                .map(PracticePage.Paragraph::text)
                .toList();
    }

    @Test
    void aPassageThatIsNotThereOrNotForThisReaderIsMissing() {
        PracticeId id = withASectionForEach().publicly();
        for (String passage : List.of("problem-2", "problem-0", "problem", "costs-1", "nothing-1", "-1", "", "'\"-1")) {
            assertThat(passages.find(new PassageRef(id, 1, passage), otherPartner.reader(), ENGLISH))
                    .as(passage)
                    .isEmpty();
        }
        assertThat(passages.find(new PassageRef(id, 2, "problem-1"), member.reader(), ENGLISH))
                .isEmpty();
    }

    @Test
    void aPartnerThatHasNotConfirmedIsOnlyWhatItIs() {
        PracticeId id = some.practice(owner)
                .partner("Loud Looms", false, null)
                .partner("Calm Cloth", true, null)
                .partner("Cited Cotton", false, "https://example.org/partners")
                .publicly();
        assertThat(as(member, id).partners())
                .extracting(PracticePage.Partner::name)
                .containsExactly(null, "Calm Cloth", "Cited Cotton");
        PracticePage.Partner unnamed = as(member, id).partners().getFirst();
        assertThat(unnamed.kindKey()).isEqualTo("practices.partner.kind.COMPANY");
        assertThat(unnamed.role()).isNull();
        assertThat(stranger(id).toString()).doesNotContain("Loud Looms");
        assertThat(as(own, id).partners().getFirst().name()).isEqualTo("Loud Looms");
    }

    @Test
    void theLanguageOfTheTextIsSaidHonestly() {
        PracticeId id = some.practice(owner)
                .titled("An English title")
                .translated("fr", "Un titre français", "Une accroche.", 1)
                .translated("de", "Ein alter Titel", "Ein Satz.", 0)
                .publicly();
        String slug = some.slugOf(id);
        assertThat(note(slug, ENGLISH)).isEqualTo(PracticePage.LanguageNote.NONE);
        assertThat(note(slug, Locale.FRENCH)).isEqualTo(PracticePage.LanguageNote.TRANSLATED);
        assertThat(note(slug, Locale.GERMAN)).isEqualTo(PracticePage.LanguageNote.OUTDATED);
        assertThat(note(slug, Locale.ITALIAN)).isEqualTo(PracticePage.LanguageNote.ONLY_SOURCE);
        PracticePage french = publicPractices.page(slug, Locale.FRENCH);
        assertThat(french.title()).isEqualTo("Un titre français");
        assertThat(french.languages()).containsExactly(ENGLISH, Locale.GERMAN, Locale.FRENCH);
        assertThat(french.sections().getFirst().language()).isEqualTo(ENGLISH);
    }

    private PracticePage.LanguageNote note(String slug, Locale language) {
        return publicPractices.page(slug, language).note();
    }

    @Test
    void aPageTakesAtMostSixStatementsAndAListThreeHoweverManyRows() {
        PracticeId id = withASectionForEach().publicly();
        String slug = some.slugOf(id);
        for (SignedIn person : List.of(member, partner, own)) {
            Acting.as(person, () -> {
                assertThat(Statements.count(() -> practices.page(slug, ENGLISH)))
                        .isLessThanOrEqualTo(5);
                assertThat(Statements.count(() -> practices.search(PracticeQuery.everything(), ENGLISH)))
                        .isLessThanOrEqualTo(3);
            });
        }
        Acting.as(
                member,
                () -> assertThat(Statements.count(() -> practices.search(PracticeQuery.of("sewing"), ENGLISH)))
                        .isLessThanOrEqualTo(3));
        assertThat(Statements.count(() -> publicPractices.search(PracticeQuery.of("couture"), ENGLISH)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.count(() -> publicPractices.latest(6, ENGLISH))).isLessThanOrEqualTo(3);
    }

    private SomePractices.Draft withASectionForEach() {
        return some.practice(owner)
                .describing(initiative)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "For everybody, zyxwvut.")
                .saying(SectionKind.FUNDING, Audience.MEMBERS_AND_PARTNERS, "For partners too.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "For members.")
                .saying(SectionKind.DIFFERENTLY, Audience.ORGANISATION, "For ourselves.");
    }

    private PracticePage stranger(PracticeId id) {
        return publicPractices.page(some.slugOf(id), ENGLISH);
    }

    private PracticePage as(SignedIn person, PracticeId id) {
        return Acting.as(person, (Supplier<PracticePage>) () -> practices.page(some.slugOf(id), ENGLISH));
    }

    private PracticeList search(SignedIn person, String words) {
        return Acting.as(person, (Supplier<PracticeList>) () -> practices.search(PracticeQuery.of(words), ENGLISH));
    }

    private List<String> found(SignedIn person, String words) {
        return search(person, words).cards().stream().map(PracticeCard::slug).toList();
    }

    private static List<SectionKind> kinds(PracticePage page) {
        return page.sections().stream().map(PracticePage.Section::kind).toList();
    }

    private static void missing(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOf(NotFound.class);
    }
}
