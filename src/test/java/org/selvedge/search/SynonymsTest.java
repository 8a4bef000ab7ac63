package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other words for the same thing are looked for as well, of those on a short list. */
class SynonymsTest {
    @ParameterizedTest
    @CsvSource({
        "elevator, en, lifts",
        "lifts, en, elevators",
        "Fahrstuhl, de, Aufzüge",
        "portinaio, it, portieri",
        "kaputt, de, Ausfall",
        "bici, es, bicicletas",
        "vaktmästare, sv, fastighetsskötare"
    })
    void whoTypesOneFindsTheOther(String typed, String language, String written) {
        assertThat(found(typed, language, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ausfall, de, kaputt", "lift, en, stairs", "elevator, fr, lift"})
    void whatIsNotMeantIsNotFound(String typed, String language, String written) {
        assertThat(found(typed, language, written)).isFalse();
    }

    @Test
    void theyAreMarkedWhereTheyStand() {
        Highlights looking = new Highlights(SearchWords.of("elevator"), false);
        assertThat(looking.mark(new AnalysedText("en", "When the lift is out")).pieces())
                .contains(new Snippet.Piece("lift", true));
    }

    @Test
    void aMinusLeavesOutOnlyWhatWasTyped() {
        SearchWords words = SearchWords.of("house -elevator");
        assertThat(words.excluded().getFirst().stems()).doesNotContain("en_lift");
    }

    private static boolean found(String typed, String language, String written) {
        String stem = Languages.tokens(language, written).getFirst().stem();
        return SearchWords.of(typed).words().getFirst().stems().contains(stem);
    }
}
