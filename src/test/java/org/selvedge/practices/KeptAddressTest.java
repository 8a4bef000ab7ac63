package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Searches are kept for years: as links, bookmarks, feeds, and saved with a hash of their line. What one meant it means today.
 * More may be added here and nothing taken away: a value that nobody understands any more would make a saved search wider.
 */
class KeptAddressTest {
    private static final PracticeQuery ALL_OF_IT = new PracticeQuery(
            "heat pumps & more",
            Map.of(
                    PracticeFacet.THEME, Set.of("health", "energy"),
                    PracticeFacet.COUNTRY, Set.of("FR"),
                    PracticeFacet.GROUP, Set.of("staff"),
                    PracticeFacet.TYPE, Set.of("did-not-work"),
                    PracticeFacet.STATUS, Set.of("running"),
                    PracticeFacet.RESULTS, Set.of("yes"),
                    PracticeFacet.LANGUAGE, Set.of("fr"),
                    PracticeFacet.COMPLETENESS, Set.of("most"),
                    PracticeFacet.CONFIRMED, Set.of("12")),
            PracticeSort.TAKEN_UP,
            2,
            true);

    private static final String ITS_LINE = "q=heat%20pumps%20%26%20more&theme=energy&theme=health&country=FR&for=staff"
            + "&type=did-not-work&status=running&results=yes&language=fr&depth=most&confirmed=12";

    @ParameterizedTest
    @CsvSource({
        "theme, employment womens-participation social-cohesion energy housing-first ageing youth digital health",
        "theme, tenants-participation circular-economy accessibility anti-discrimination neighbourhood",
        "country, FR SE GB",
        "for, all-tenants older-people young-people families single-parents women newcomers job-seekers low-incomes",
        "for, disability without-home neighbours staff",
        "type, project service method tool pilot did-not-work",
        "status, pilot running finished stopped",
        "results, yes",
        "language, en fr de it es nl sv",
        "depth, whole most first",
        "confirmed, 3 12 24"
    })
    void aValueThatWasEverChosenIsUnderstood(String facet, String values) {
        List<String> chosen = List.of(values.split(" "));
        PracticeQuery read = SearchAddress.read(name -> name.equals(facet) ? chosen : List.of());
        assertThat(read.of(PracticeFacet.of(facet).orElseThrow())).containsExactlyInAnyOrderElementsOf(chosen);
    }

    @ParameterizedTest
    @CsvSource({"relevance, RELEVANCE", "newest, NEWEST", "confirmed, CONFIRMED", "taken-up, TAKEN_UP"})
    void anOrderIsTheSameForEver(String written, PracticeSort order) {
        PracticeQuery read = SearchAddress.read(name -> name.equals("sort") ? List.of(written) : List.of());
        assertThat(read.order()).isEqualTo(order);
    }

    /** Its hash tells that somebody saved it already: another line of the same search would be saved twice. */
    @Test
    void theLineOfASavedSearchIsTheSameForEver() {
        assertThat(SearchText.write(ALL_OF_IT)).isEqualTo(ITS_LINE);
        assertThat(SearchText.read(ITS_LINE)).isEqualTo(ALL_OF_IT.bare());
        assertThat(SearchText.write(PracticeQuery.everything())).isEmpty();
    }

    @Test
    void anAddressHoldsHowOneLooksAtItAsWell() {
        Map<String, List<String>> written = SearchAddress.write(ALL_OF_IT);
        assertThat(written)
                .containsEntry("sort", List.of("taken-up"))
                .containsEntry("page", List.of("3"))
                .containsEntry("view", List.of("map"));
        assertThat(SearchAddress.read(name -> written.getOrDefault(name, List.of())))
                .isEqualTo(ALL_OF_IT);
    }
}
