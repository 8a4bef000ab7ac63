package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwatchTest {
    private static final Set<String> THEMES = Set.of("employment", "womens-participation");

    @Test
    void aPracticeAlwaysWearsTheSameCloth() {
        assertThat(Swatch.svg(THEMES, "1000-aiguilles")).isEqualTo(Swatch.svg(THEMES, "1000-aiguilles"));
        assertThat(Swatch.svg(new LinkedHashSet<>(List.of("womens-participation", "employment")), "1000-aiguilles"))
                .isEqualTo(Swatch.svg(THEMES, "1000-aiguilles"));
    }

    @Test
    void differentPracticesLookDifferent() {
        Set<String> cloths = new HashSet<>();
        IntStream.range(0, 60).forEach(number -> cloths.add(Swatch.svg(THEMES, "practice-" + number)));
        assertThat(cloths).hasSizeGreaterThan(50);
    }

    @Test
    void everyThemeHasAYarnOfItsOwnChoice() {
        Stream.of(Theme.values())
                .forEach(theme ->
                        assertThat(Swatch.svg(Set.of(theme.key()), "x")).contains("<path class="));
        assertThat(Swatch.svg(Set.of(), "")).contains("<path class=");
    }

    @Test
    void nothingThatSomebodyTypedReachesTheMarkup() {
        String svg = Swatch.svg(Set.of("\"><script>alert(1)</script>", "${7*7}"), "'><img src=x onerror=alert(1)>");
        assertThat(svg)
                .matches("<svg class=\"swatch\" viewBox=\"[0-9 ]+\" preserveAspectRatio=\"xMidYMid slice\""
                        + " aria-hidden=\"true\" focusable=\"false\">"
                        + "(<path class=\"[a-z]+\" d=\"[Mhvz0-9 -]+\"/>)+</svg>");
    }
}
