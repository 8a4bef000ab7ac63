package org.selvedge.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Towns are found as people write them. */
class GazetteerTest {
    @Test
    void aTownHasItsNameInEveryLanguage() {
        for (String name : new String[] {"Wien", "Vienna", "Vienne", "WIEN", " wien "}) {
            assertThat(Gazetteer.town("AT", name)).as(name).hasValue(Frame.at(48.208, 16.372));
        }
        assertThat(Gazetteer.town("BE", "Ghent"))
                .isEqualTo(Gazetteer.town("BE", "Gent"))
                .isPresent();
        assertThat(Gazetteer.town("GR", "Αθήνα"))
                .isEqualTo(Gazetteer.town("GR", "Athens"))
                .isPresent();
        assertThat(Gazetteer.town("UA", "Львів"))
                .isEqualTo(Gazetteer.town("UA", "Lviv"))
                .isPresent();
    }

    @Test
    void accentsLettersAndDistrictsDoNotMatter() {
        assertThat(Gazetteer.town("PL", "Lodz"))
                .isEqualTo(Gazetteer.town("PL", "Łódź"))
                .isPresent();
        assertThat(Gazetteer.town("SE", "Malmö, Rosengård"))
                .isEqualTo(Gazetteer.town("SE", "malmo"))
                .isPresent();
        assertThat(Gazetteer.town("FR", "Paris 13e"))
                .isEqualTo(Gazetteer.town("FR", "Paris"))
                .isPresent();
        assertThat(Gazetteer.town("FR", "St-Étienne"))
                .isEqualTo(Gazetteer.town("FR", "Saint Etienne"))
                .isPresent();
    }

    @Test
    void theCountryDecidesAndOfTwoTheLargerOneIsMeant() {
        assertThat(Gazetteer.town("DE", "Frankfurt")).isEqualTo(Gazetteer.town("DE", "Frankfurt am Main"));
        assertThat(Gazetteer.town("IT", "Montargis")).isEmpty();
        assertThat(Gazetteer.town("BR", "São Paulo")).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsNowhere() {
        for (String name :
                new String[] {"", " ", "…", "13", "<b>x</b>", "\u202e", "a".repeat(10_000), "(", "\uD83E\uDDF5"}) {
            assertThat(Gazetteer.town("FR", name)).as(name).isEmpty();
        }
        assertThat(Gazetteer.town("", "Paris")).isEmpty();
    }
}
