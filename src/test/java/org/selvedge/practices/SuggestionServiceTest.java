package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.search.Snippet;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody begins to type and is shown where they may want to go. */
@PortalTest
class SuggestionServiceTest {
    @Autowired
    SuggestionService suggestions;

    @Autowired
    SomePractices practices;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    SomePeople people;

    @ParameterizedTest
    @CsvSource({
        "sew, en, practices/the-mending-room",
        "mending ro, en, practices/the-mending-room",
        "sewwing, en, practices/the-mending-room",
        "lagningsr, en, practices/the-mending-room",
        "énerg, fr, practices?theme=energy",
        "ener, fr, practices?theme=energy",
        "jobs, en, practices?theme=employment",
        "access to emp, en, practices?theme=employment",
        "bostad, en, organisations/bostad-sodra",
        "sodra, en, organisations/bostad-sodra"
    })
    void whatBeginsLikeThisIsSuggested(String typed, String language, String address) {
        assertThat(asMember(typed, Locale.of(language)))
                .extracting(Suggestion::address)
                .contains(address);
    }

    @Test
    void whatWasTypedIsMarkedInTheTitleThatHoldsIt() {
        Suggestion mending = asMember("lagningsr", Locale.ENGLISH).getFirst();
        assertThat(mending.language()).isEqualTo(Locale.of("sv"));
        assertThat(mending.text().pieces().stream().filter(Snippet.Piece::hit).map(Snippet.Piece::text))
                .containsExactly("Lagningsrummet");
        assertThat(mending.detail()).startsWith("Bostad Södra");
    }

    @Test
    void nobodyIsSuggestedWhatTheyMayNotRead() {
        OrganisationId owner = organisations.member();
        practices.practice(owner).titled("Quokkafield for all").publicly();
        practices.practice(owner).titled("Quokkafield for members").forMembers();
        practices.practice(owner).titled("Quokkafield unfinished").asDraft();
        practices
                .practice(owner)
                .titled("Another field")
                .saying(SectionKind.TIPS, Audience.ORGANISATION, "Quokkafield is our secret.")
                .publicly();
        assertThat(titles(asMember("quokkaf", Locale.ENGLISH)))
                .containsExactlyInAnyOrder("Quokkafield for all", "Quokkafield for members");
        PersonId partner = people.partner(organisations.partner());
        assertThat(titles(as(partner, "quokkaf", Locale.ENGLISH))).containsExactly("Quokkafield for all");
        assertThat(titles(as(people.member(owner), "quokkaf", Locale.ENGLISH)))
                .as("titles only, and only what is on a shelf")
                .containsExactlyInAnyOrder("Quokkafield for all", "Quokkafield for members");
    }

    @Test
    void aPartnerIsNotToldOfOtherPartners() {
        assertThat(asMember("taller", Locale.ENGLISH))
                .extracting(Suggestion::address)
                .contains("organisations/taller-puente");
        PersonId partner = people.partner(organisations.partner());
        assertThat(as(partner, "taller", Locale.ENGLISH))
                .extracting(Suggestion::address)
                .doesNotContain("organisations/taller-puente");
        assertThat(as(partner, "bostad", Locale.ENGLISH))
                .extracting(Suggestion::address)
                .contains("organisations/bostad-sodra");
    }

    @Test
    void thereAreAtMostEightAndSomeOfEachKind() {
        OrganisationId owner = organisations.member();
        IntStream.range(0, 12)
                .forEach(n ->
                        practices.practice(owner).titled("Energetic lane " + n).publicly());
        List<Suggestion> found = asMember("ener", Locale.ENGLISH);
        assertThat(found).hasSize(SuggestionService.MOST);
        assertThat(found).extracting(Suggestion::kind).contains(Suggestion.Kind.THEME, Suggestion.Kind.PRACTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "*", "%%", "__", "\"", "-sewing", "\u202e\u0000", "!%", "(a OR b)~2 title:*"})
    void whatSaysNothingSuggestsNothingAndNeverFails(String typed) {
        assertThat(asMember(typed, Locale.ENGLISH)).isEmpty();
        assertThat(asMember(typed.repeat(5_000), Locale.ENGLISH)).hasSizeLessThanOrEqualTo(SuggestionService.MOST);
    }

    @Test
    void itTakesTwoStatementsHoweverMuchThereIs() {
        asMember("sew", Locale.ENGLISH);
        PersonId reader = people.member(organisations.member());
        Acting.as(
                people.signedIn(reader),
                () -> assertThat(Statements.count(() -> suggestions.suggest("sew", Locale.ENGLISH)))
                        .isLessThanOrEqualTo(2));
    }

    private List<Suggestion> asMember(String typed, Locale language) {
        return as(people.member(organisations.member()), typed, language);
    }

    private List<Suggestion> as(PersonId reader, String typed, Locale language) {
        return Acting.as(people.signedIn(reader), () -> suggestions.suggest(typed, language));
    }

    private static List<String> titles(List<Suggestion> found) {
        return found.stream().map(suggestion -> suggestion.text().plain()).toList();
    }
}
