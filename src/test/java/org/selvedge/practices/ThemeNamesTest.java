package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selvedge.search.Languages;

/** Whoever looks for a theme finds it by its name in each language of the search. */
class ThemeNamesTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aThemeHasAName(Theme theme) {
        assertThat(ThemeNames.of(theme)).containsOnlyKeys(Languages.known());
        assertThat(ThemeNames.of(theme).values())
                .allSatisfy(names -> assertThat(names).isNotBlank());
    }
}
