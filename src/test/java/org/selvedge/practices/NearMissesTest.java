package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** A search that found nothing says what to look for instead, and tells of nothing hidden. */
@PortalTest
class NearMissesTest {
    @Autowired
    PublicPracticeService practices;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Test
    void wordsThatAreTooManyAreLeftOut() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Saffronfield meadow").publicly();
        PracticeList list = search("saffronfield zzyzxq");
        assertThat(list.total()).isZero();
        assertThat(list.near().fewer()).singleElement().satisfies(offer -> {
            assertThat(offer.leftOut()).containsExactly("zzyzxq");
            assertThat(offer.query().text()).isEqualTo("saffronfield");
            assertThat(offer.total()).isEqualTo(1);
        });
        assertThat(search("saffronfield qqvvww zzyzxq").near().fewer())
                .extracting(NearMisses.Offer::leftOut)
                .containsExactly(List.of("qqvvww", "zzyzxq"));
    }

    @Test
    void aWordWithAWrongFirstLetterIsSpeltAsItStandsThere() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Thimblewood nights").publicly();
        PracticeList list = search("phimblewood");
        assertThat(list.total()).isZero();
        assertThat(Objects.requireNonNull(list.near().spelling()).query().text())
                .isEqualTo("thimblewood");
    }

    @Test
    void noSpellingComesFromWhatAReaderMayNotRead() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Wicketrush alone").forMembers();
        some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.MEMBERS, "Nothing but heddlecombs.")
                .publicly();
        assertThat(search("vicketrush").near().isEmpty()).isTrue();
        assertThat(search("jeddlecombs").near().isEmpty()).isTrue();
        assertThat(search("wicketrush zzyzxq").near().isEmpty()).isTrue();
    }

    @Test
    void otherLanguagesAndOtherChoicesAreOffered() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("Bobbinlace lane").in("IE").publicly();
        PracticeQuery inPolish = PracticeQuery.of("bobbinlace").toggled(PracticeFacet.LANGUAGE, "pl");
        NearMisses languages = practices.search(inPolish, Locale.ENGLISH).near();
        assertThat(Objects.requireNonNull(languages.languages()).query().of(PracticeFacet.LANGUAGE))
                .isEmpty();
        assertThat(languages.wide()).isNull();

        PracticeQuery elsewhere = PracticeQuery.of("bobbinlace").with(PracticeFacet.COUNTRY, Set.of("MT"));
        NearMisses choices = practices.search(elsewhere, Locale.ENGLISH).near();
        assertThat(choices.languages()).isNull();
        assertThat(Objects.requireNonNull(choices.wide()).total()).isEqualTo(1);
    }

    @Test
    void whoFindsSomethingIsNotOfferedAnything() {
        assertThat(search("sewing").near()).isEqualTo(NearMisses.NONE);
        assertThat(search("???").near()).isEqualTo(NearMisses.NONE);
    }

    @Test
    void theWorkIsBounded() {
        assertThat(Statements.count(() -> search("qqaz qqbz qqcz qqdz qqez qqfz qqgz qqhz qqiz qqjz qqkz qqlz")))
                .isLessThanOrEqualTo(30);
    }

    private PracticeList search(String words) {
        return practices.search(PracticeQuery.of(words), Locale.ENGLISH);
    }
}
