package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a language writes together are found by what they are made of. */
class CompoundsTest {
    @ParameterizedTest
    @CsvSource({
        "de, Mieterbeteiligung, Mieter Beteiligung",
        "de, Wohnungstausch, Wohnungen tauschen",
        "de, Aufzugsausfälle, Aufzug Ausfall",
        "de, Energieberatungen, Energie Beratung",
        "de, Treppenhausfest, Treppenhäuser Fest",
        "nl, huurdersparticipatie, huurders participatie",
        "nl, energiecoaches, energie coach",
        "nl, bewonersbudget, bewoners budget",
        "nl, onderhoudsploeg, onderhoud ploeg",
        "sv, hyresgästinflytande, hyresgäst inflytande",
        "sv, bostadsbyte, bostad byte",
        "sv, tvättstugan, tvätt stuga"
    })
    void aCompoundHasTheStemsOfItsParts(String language, String compound, String parts) {
        List<String> stems = Arrays.stream(parts.split(" "))
                .map(part -> Languages.tokens(language, part).getFirst().stem())
                .toList();
        assertThat(Languages.tokens(language, compound).getFirst().parts()).isEqualTo(stems);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Mieterinnen", "de, Wohnungen", "de, erhalten", "de, Nachmittag", "de, Rechnung", "de, bestellen",
        "nl, behalen", "nl, gebeuren", "nl, gemeente", "sv, lägenhet", "sv, grannarna", "en, householder"
    })
    void aWordOfOnePieceStaysWhole(String language, String word) {
        assertThat(Languages.tokens(language, word).getFirst().parts()).isEmpty();
    }

    @Test
    void wordsTypedTogetherOrApartMeanTheSame() {
        assertThat(SearchWords.of("house boat").words().getFirst().stems()).contains("en_houseboat");
        assertThat(SearchWords.of("house boat").words().getLast().stems()).contains("en_houseboat");
        assertThat(SearchWords.of("houseboat").words().getFirst().pieces()).contains(List.of("house", "boat"));
        assertThat(SearchWords.of("the boat").words().getLast().stems()).doesNotContain("en_theboat");
    }

    @Test
    void endlessWordsAreNotTakenApart() {
        String endless = "wohnung".repeat(500);
        assertThat(Languages.tokens("de", endless).getFirst().parts()).isEmpty();
        assertThat(SearchWords.of(endless).words().getFirst().pieces()).isEmpty();
    }
}
