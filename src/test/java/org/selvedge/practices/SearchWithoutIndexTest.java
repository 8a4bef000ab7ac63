package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.search.SearchWords;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The index cannot be opened: titles and teasers are compared in the database, and the list says so. */
@PortalTest
class SearchWithoutIndexTest {
    @Autowired
    PlainSearch plain;

    @Autowired
    PracticeRows rows;

    @Autowired
    PracticeCards cards;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

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
                plain,
                rows,
                cards);
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
        assertThat(search("%thistledown%").total()).isZero();
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
