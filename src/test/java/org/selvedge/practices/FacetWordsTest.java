package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.search.FacetCount;

/** A reader looks a value up among others by what it is called, not by its code. */
class FacetWordsTest {
    private static final List<FacetCount> COUNTRIES = List.of(
            new FacetCount("FR", 4, false),
            new FacetCount("AT", 2, false),
            new FacetCount("DE", 2, true),
            new FacetCount("ES", 2, false));

    @Test
    void valuesWithTheSameCountStandInTheOrderOfTheReadersLanguage() {
        assertThat(sorted(Locale.ENGLISH, PracticeFacet.COUNTRY, COUNTRIES)).containsExactly("FR", "AT", "DE", "ES");
        assertThat(sorted(Locale.FRENCH, PracticeFacet.COUNTRY, COUNTRIES)).containsExactly("FR", "DE", "AT", "ES");
    }

    @Test
    void aScaleStaysInItsOrder() {
        List<FacetCount> months = List.of(new FacetCount("3", 1, false), new FacetCount("12", 5, false));
        assertThat(sorted(Locale.ENGLISH, PracticeFacet.CONFIRMED, months)).containsExactly("3", "12");
    }

    private static List<String> sorted(Locale language, PracticeFacet facet, List<FacetCount> counts) {
        return new FacetWords(language, key -> key)
                .sorted(facet, counts).stream().map(FacetCount::value).toList();
    }
}
