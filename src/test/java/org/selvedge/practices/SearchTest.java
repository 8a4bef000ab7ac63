package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.search.FacetCount;
import org.selvedge.search.Snippet;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What strangers find by which words. */
@PortalTest
class SearchTest {
    @Autowired
    PublicPracticeService practices;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @ParameterizedTest
    @CsvSource({
        "couture, en",
        "couture, fr",
        "sewing, en",
        "sewing, fr",
        "sewing, sv",
        "COUTURE, en",
        "coutures, de",
        "sewwing, en",
        "coutrue, fr",
        "coutu, en",
        "sew, en"
    })
    void bothSewingRoomsAreFoundWhateverTheReadersLanguage(String words, String language) {
        assertThat(slugs(words, language)).contains("1000-aiguilles", "the-mending-room");
    }

    @ParameterizedTest
    @CsvSource({
        "nähcafé, naehcafe",
        "nahcafe, naehcafe",
        "NÄHCAFE, naehcafe",
        "tvattstuga, the-mending-room",
        "tvättstugor, the-mending-room",
        "aiguilles, 1000-aiguilles",
        "aigulles, 1000-aiguilles",
        "1000, 1000-aiguilles",
        "l’emploi, 1000-aiguilles",
        "beschäftigung, 1000-aiguilles",
        "occupazione, the-mending-room",
        "återbruk, the-mending-room"
    })
    void wordsAreFoundInEveryLanguageWithEndingsAccentsAndTyposForgiven(String words, String slug) {
        assertThat(slugs(words, "en")).contains(slug);
    }

    @Test
    void titleComesBeforeTeaserAndTeaserBeforeText() {
        OrganisationId owner = organisations.member();
        PracticeId text = some.practice(owner)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Quillwork quillwork quillwork, nothing but quillwork.")
                .publicly();
        PracticeId teaser = some.practice(owner).teasing("A little quillwork.").publicly();
        PracticeId title = some.practice(owner).titled("Quillwork for all").publicly();
        assertThat(search("quillwork").cards()).extracting(PracticeCard::id).containsExactly(title, teaser, text);
    }

    @Test
    void allWordsOfAShortSearchAreNeededButNotItsStopWords() {
        OrganisationId owner = organisations.member();
        PracticeId both =
                some.practice(owner).titled("Lanternfish and gooseberry").publicly();
        some.practice(owner).titled("Only lanternfish").publicly();
        assertThat(search("the lanternfish with a gooseberry").cards())
                .extracting(PracticeCard::id)
                .containsExactly(both);
    }

    @Test
    void wordsInQuotesStandTogether() {
        OrganisationId owner = organisations.member();
        PracticeId together =
                some.practice(owner).titled("The velvetbox dancer").publicly();
        some.practice(owner).titled("The dancer of the velvetbox").publicly();
        assertThat(search("\"velvetbox dancer\"").cards())
                .extracting(PracticeCard::id)
                .containsExactly(together);
        assertThat(search("velvetbox dancer").total()).isEqualTo(2);
    }

    @Test
    void whatWasFoundIsMarkedAndNothingElseIsMarkup() {
        OrganisationId owner = organisations.member();
        some.practice(owner).titled("<b>Glimmering</b> & <script>").publicly();
        Snippet title = search("glimmering").cards().getFirst().title();
        assertThat(title.plain()).isEqualTo("<b>Glimmering</b> & <script>");
        assertThat(title.pieces().stream().filter(Snippet.Piece::hit).map(Snippet.Piece::text))
                .containsExactly("Glimmering");
    }

    @Test
    void aHitInAnotherLanguageIsShownInThatLanguage() {
        PracticeCard card = search("tvättstuga").cards().stream()
                .filter(found -> found.slug().equals("the-mending-room"))
                .findFirst()
                .orElseThrow();
        assertThat(card.language()).isEqualTo(Locale.ENGLISH);
        assertThat(card.foundLanguage()).isEqualTo(Locale.forLanguageTag("sv"));
        assertThat(card.found()).isNotNull();
        assertThat(card.found().hasHit()).isTrue();
    }

    @Test
    void facetsCountWhatTheirChoiceWouldFind() {
        OrganisationId owner = organisations.member();
        some.practice(owner)
                .titled("Marzipanhouse one")
                .about(Theme.ENERGY)
                .in("IE")
                .publicly();
        some.practice(owner)
                .titled("Marzipanhouse two")
                .about(Theme.ENERGY, Theme.HEALTH)
                .in("PT")
                .publicly();
        some.practice(owner)
                .titled("Marzipanhouse three")
                .about(Theme.HEALTH)
                .in("PT")
                .publicly();

        PracticeList all = search("marzipanhouse");
        assertThat(all.of(PracticeFacet.THEME))
                .containsExactly(new FacetCount("energy", 2, false), new FacetCount("health", 2, false));
        assertThat(all.of(PracticeFacet.COUNTRY))
                .containsExactly(new FacetCount("PT", 2, false), new FacetCount("IE", 1, false));

        PracticeList energy = practices.search(
                PracticeQuery.of("marzipanhouse").toggled(PracticeFacet.THEME, "energy"), Locale.ENGLISH);
        assertThat(energy.total()).isEqualTo(2);
        assertThat(energy.of(PracticeFacet.THEME))
                .containsExactly(new FacetCount("energy", 2, true), new FacetCount("health", 2, false));
        assertThat(energy.of(PracticeFacet.COUNTRY))
                .containsExactly(new FacetCount("IE", 1, false), new FacetCount("PT", 1, false));

        PracticeList several = practices.search(
                PracticeQuery.of("marzipanhouse")
                        .with(PracticeFacet.THEME, Set.of("energy", "health"))
                        .with(PracticeFacet.COUNTRY, Set.of("IE", "PT")),
                Locale.ENGLISH);
        assertThat(several.total()).isEqualTo(3);
    }

    @Test
    void pagesAreCutInTheQueryAndAPageTooFarIsTheLast() {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 22)
                .forEach(n -> some.practice(owner).titled("Cobblestone " + n).publicly());
        PracticeList first = search("cobblestone");
        assertThat(first.cards()).hasSize(20);
        assertThat(first.pages()).isEqualTo(2);
        PracticeList last = practices.search(PracticeQuery.of("cobblestone").onPage(9_999), Locale.ENGLISH);
        assertThat(last.cards()).hasSize(2);
        assertThat(last.page()).isEqualTo(1);
    }

    @Test
    void wordsAfterAMinusAreLeftOutWithTheirStems() {
        OrganisationId owner = organisations.member();
        PracticeId without = some.practice(owner).titled("Ribbonweave").publicly();
        some.practice(owner).titled("Ribbonweave for gardeners").publicly();
        some.practice(owner)
                .titled("Ribbonweave again")
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nothing but the gardener.")
                .publicly();
        assertThat(search("ribbonweave -gardener").cards())
                .extracting(PracticeCard::id)
                .containsExactly(without);
        assertThat(search("ribbonweave-gardener").total()).isEqualTo(2);
        long all = search("").total();
        assertThat(search("-ribbonweave").total()).isEqualTo(all - 3);
    }

    @Test
    void whatIsLeftOutTellsNothingOfHiddenTexts() {
        OrganisationId owner = organisations.member();
        some.practice(owner)
                .titled("Pincushion parade")
                .saying(SectionKind.PROBLEM, Audience.MEMBERS, "Only for members: frobnication.")
                .publicly();
        assertThat(search("pincushion -frobnication").total()).isEqualTo(1);
    }

    @Test
    void wordsTypedTogetherOrApartFindEachOther() {
        OrganisationId owner = organisations.member();
        PracticeId together = some.practice(owner).titled("Thimbleboat").publicly();
        PracticeId apart = some.practice(owner).titled("Needle barge").publicly();
        assertThat(search("thimble boat").cards()).extracting(PracticeCard::id).containsExactly(together);
        assertThat(search("needlebarge").cards()).extracting(PracticeCard::id).containsExactly(apart);
        assertThat(search("needlebarge").cards().getFirst().title().hasHit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mieterbeteiligung, bewonersbudget",
        "Tausch Wohnung, wohnungstausch",
        "energie coach, energiecoaches",
        "Malmo syrum, the-mending-room",
        "Malmö syrum, the-mending-room",
        "Suède syrum, the-mending-room",
        "Schweden syrum, the-mending-room",
        "Bostad Södra, the-mending-room",
        "österreich wohnungstausch, wohnungstausch"
    })
    void compoundsAndNamesAreFound(String words, String slug) {
        assertThat(slugs(words, "en")).contains(slug);
    }

    @Test
    void aNameComesBetweenTeaserAndTheme() {
        OrganisationId owner = organisations.member();
        PracticeId theme = some.practice(owner)
                .titled("Plain one")
                .about(Theme.HEALTH)
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Malta, says the text.")
                .publicly();
        PracticeId name = some.practice(owner).titled("Plain two").in("MT").publicly();
        PracticeId teaser = some.practice(owner).teasing("As on Malta.").publicly();
        assertThat(search("malta").cards())
                .extracting(PracticeCard::id)
                .filteredOn(List.of(theme, name, teaser)::contains)
                .containsExactly(teaser, name, theme);
    }

    @Test
    void controlCharactersAroundAWordDoNotHideIt() {
        assertThat(slugs("\u202ecouture\u2066", "en")).contains("1000-aiguilles");
        assertThat(search("***").total()).isZero();
    }

    private PracticeList search(String words) {
        return practices.search(PracticeQuery.of(words), Locale.ENGLISH);
    }

    private List<String> slugs(String words, String language) {
        return practices.search(PracticeQuery.of(words), Locale.forLanguageTag(language)).cards().stream()
                .map(PracticeCard::slug)
                .toList();
    }
}
