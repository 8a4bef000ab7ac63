package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.search.FacetCount;
import org.selvedge.search.IndexHealth;
import org.selvedge.search.SearchWords;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The index cannot be asked: the words are looked for in the database, and the list says so. */
@PortalTest
class SearchWithoutIndexTest {
    @Autowired
    PlainSearch plain;

    @Autowired
    PublicPracticeService indexed;

    @Autowired
    PracticeRows rows;

    @Autowired
    PracticeCards cards;

    @Autowired
    NearSearch near;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    final IndexHealth health = new IndexHealth() {
        @Override
        public boolean whole() {
            return true;
        }
    };

    PracticeFinder finder;
    OrganisationId owner;

    @BeforeEach
    void theIndexIsBroken() {
        finder = new PracticeFinder(
                new PracticeIndex(null, null, null) {
                    @Override
                    Found find(PracticeQuery query, SearchWords words, Sight sight) {
                        throw new SearchException("no index");
                    }
                },
                health,
                plain,
                rows,
                cards,
                near);
        owner = organisations.member();
    }

    @Test
    void titlesAndTeasersAreComparedAndTheListSaysSo() {
        PracticeId title = some.practice(owner).titled("A hedgerow walk").publicly();
        PracticeId teaser = some.practice(owner).teasing("Along the hedgerow.").publicly();
        PracticeList list = search("hedgerow");
        assertThat(list.simple()).isTrue();
        assertThat(list.cards()).extracting(PracticeCard::id).containsExactlyInAnyOrder(title, teaser);
        assertThat(list.total()).isEqualTo(2);
        assertThat(list.cards())
                .allMatch(card -> card.title().hasHit() || card.teaser().hasHit());
    }

    @Test
    void textsAreSearchedAsFarAsTheReaderMayReadThem() {
        PracticeId open = some.practice(owner)
                .saying(SectionKind.WHAT_WAS_DONE, Audience.PUBLIC, "We planted a quincetree.")
                .publicly();
        PracticeId members = some.practice(owner)
                .saying(SectionKind.COSTS, Audience.MEMBERS, "The quincetree was dear.")
                .publicly();
        PracticeId own = some.practice(owner)
                .saying(SectionKind.COSTS, Audience.ORGANISATION, "The quincetree was far too dear.")
                .publicly();
        assertThat(search("quincetree").cards()).extracting(PracticeCard::id).containsExactly(open);
        Sight member = new Sight(true, false, Sight.NONE, Set.of(Sight.NONE));
        assertThat(finder.search(PracticeQuery.of("Quincetree"), member, Locale.ENGLISH)
                        .cards())
                .extracting(PracticeCard::id)
                .containsExactlyInAnyOrder(open, members);
        Sight colleague = new Sight(true, false, owner.value(), Set.of(Sight.NONE));
        assertThat(finder.search(PracticeQuery.of("quincetree"), colleague, Locale.ENGLISH)
                        .cards())
                .extracting(PracticeCard::id)
                .containsExactlyInAnyOrder(open, members, own);
    }

    @Test
    void allWordsAreNeededPhrasesStayWholeAndAMinusLeavesOut() {
        some.practice(owner)
                .titled("The mulberrylane walk")
                .teasing("A bench and a lamp.")
                .publicly();
        some.practice(owner)
                .titled("Another mulberrylane")
                .teasing("A lamp and a bench.")
                .publicly();
        assertThat(search("mulberrylane the").total()).isEqualTo(2);
        assertThat(search("mulberrylane walk").total()).isEqualTo(1);
        assertThat(search("mulberrylane \"lamp and a bench\"").total()).isEqualTo(1);
        assertThat(search("mulberrylane -walk").total()).isEqualTo(1);
        assertThat(search("mulberrylane \"").total()).isEqualTo(2);
        assertThat(search("?!").total()).isZero();
    }

    @Test
    void facetsAreCountedOrdersAndPagesHold() {
        for (int i = 0; i < 21; i++) {
            some.practice(owner)
                    .titled("Damsonfield " + i)
                    .in(i < 20 ? "FI" : "NO")
                    .about(Theme.HEALTH)
                    .publicly();
        }
        PracticeQuery all = PracticeQuery.of("damsonfield").sorted(PracticeSort.NEWEST);
        PracticeList first = finder.search(all, Sight.stranger(), Locale.ENGLISH);
        PracticeList second = finder.search(all.onPage(1), Sight.stranger(), Locale.ENGLISH);
        assertThat(first.total()).isEqualTo(21);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.cards()).hasSize(20).doesNotContainAnyElementsOf(second.cards());
        assertThat(second.cards()).hasSize(1);
        assertThat(counted(first, PracticeFacet.COUNTRY))
                .containsEntry("FI", 20L)
                .containsEntry("NO", 1L);
        assertThat(counted(first, PracticeFacet.THEME)).containsEntry(Theme.HEALTH.key(), 21L);
        assertThat(counted(first, PracticeFacet.LANGUAGE)).containsEntry("en", 21L);
        PracticeList norway = finder.search(all.toggled(PracticeFacet.COUNTRY, "NO"), Sight.stranger(), Locale.ENGLISH);
        assertThat(norway.total()).isEqualTo(1);
        assertThat(counted(norway, PracticeFacet.COUNTRY)).containsEntry("FI", 20L);
        assertThat(counted(norway, PracticeFacet.THEME)).containsEntry(Theme.HEALTH.key(), 1L);
    }

    @Test
    void theIndexCountsTheSame() {
        some.practice(owner)
                .titled("Sloeberry count")
                .about(Theme.HEALTH, Theme.ENERGY)
                .meantFor(TargetGroup.OLDER_PEOPLE)
                .saying(SectionKind.WHAT_WAS_DONE, Audience.PUBLIC, "Something.")
                .publicly();
        PracticeList plainly = search("sloeberry");
        PracticeList fast = indexed.search(PracticeQuery.of("sloeberry"), Locale.ENGLISH);
        assertThat(fast.simple()).isFalse();
        assertThat(plainly.simple()).isTrue();
        assertThat(plainly.facets()).isEqualTo(fast.facets());
    }

    private static Map<String, Long> counted(PracticeList list, PracticeFacet facet) {
        return list.of(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    @Test
    void theAudienceHoldsHereAsWell() {
        some.practice(owner).titled("A brambleberry secret").forMembers();
        assertThat(search("brambleberry").total()).isZero();
    }

    @Test
    void choicesHoldAndWildcardsAreLetters() {
        some.practice(owner)
                .titled("100% thistledown")
                .about(Theme.HEALTH)
                .in("FI")
                .publicly();
        assertThat(search("100% thistle").total()).isEqualTo(1);
        assertThat(search("%thistledown%").total()).isEqualTo(1);
        assertThat(search("thistle_own").total()).isZero();
        assertThat(chosen(Theme.HEALTH, "FI").total()).isEqualTo(1);
        assertThat(chosen(Theme.ENERGY, "FI").total()).isZero();
        assertThat(chosen(Theme.HEALTH, "NO").total()).isZero();
    }

    private PracticeList search(String words) {
        return finder.search(PracticeQuery.of(words), Sight.stranger(), Locale.ENGLISH);
    }

    private PracticeList chosen(Theme theme, String country) {
        return finder.search(
                PracticeQuery.of("thistledown")
                        .toggled(PracticeFacet.THEME, theme.key())
                        .toggled(PracticeFacet.COUNTRY, country),
                Sight.stranger(),
                Locale.ENGLISH);
    }
}
