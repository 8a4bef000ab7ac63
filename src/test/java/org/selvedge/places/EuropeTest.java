package org.selvedge.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of Europe: complete, light, and every town where it belongs. */
class EuropeTest {
    /** The members of the Council of Europe, those who are not but lie here, and what has a code of its own. */
    private static final Set<String> EUROPEAN = Set.of(
            "AD", "AL", "AM", "AT", "AX", "AZ", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FO", "FR", "GB", "GE", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV",
            "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "TR",
            "UA", "VA", "XK");
    /** Beyond the frame: said in words. */
    private static final Set<String> BEYOND = Set.of("AM", "AZ", "GE", "SJ");

    @Test
    void everyCountryOfEuropeIsDrawnOrKnownToBeBeyondTheMap() {
        Set<String> drawn = Europe.lands().stream().map(Land::country).collect(Collectors.toSet());
        assertThat(drawn)
                .containsAll(EUROPEAN.stream()
                        .filter(country -> !BEYOND.contains(country))
                        .toList());
        assertThat(drawn).doesNotContainAnyElementsOf(BEYOND).isSubsetOf(EUROPEAN);
        assertThat(Europe.land("-")).isEmpty();
        assertThat(Europe.land("BR")).isEmpty();
    }

    @Test
    void everyShapeIsAPathWithItsMiddleOnTheMap() {
        assertThat(Europe.lands()).allSatisfy(land -> {
            assertThat(land.path()).matches("(M-?\\d+[ -]\\d+l[-\\d ]+z)+");
            assertThat(inside(land.middle(), Europe.whole())).isTrue();
            assertThat(inside(land.middle(), land.box())).as(land.country()).isTrue();
        });
        assertThat(Europe.around()).startsWith("M");
    }

    @Test
    void itIsLight() {
        int size =
                Europe.lands().stream().mapToInt(land -> land.path().length()).sum();
        assertThat(size + Europe.around().length()).isLessThan(60_000);
    }

    /** Coordinates of EPSG:3035 for the same places; a sphere differs by less than 15 km. */
    @Test
    void placesAreWhereTheEuropeanGridHasThem() {
        assertThat(kilometresFromCentre(52, 10)).containsExactly(0, 0);
        near(kilometresFromCentre(48.857, 2.352), -560, -306);
        near(kilometresFromCentre(59.329, 18.069), 455, 842);
        near(kilometresFromCentre(38.722, -9.139), -1637, -1251);
        near(kilometresFromCentre(37.984, 23.728), 1191, -1447);
    }

    private static void near(int[] found, int east, int north) {
        assertThat(found[0]).isCloseTo(east, within(20));
        assertThat(found[1]).isCloseTo(north, within(20));
    }

    private static int[] kilometresFromCentre(double latitude, double longitude) {
        Spot centre = Frame.at(52, 10);
        Spot spot = Frame.at(latitude, longitude);
        return new int[] {2 * (spot.x() - centre.x()), 2 * (centre.y() - spot.y())};
    }

    private static boolean inside(Spot spot, Land.Box box) {
        return spot.x() >= box.left()
                && spot.y() >= box.top()
                && spot.x() <= box.left() + box.width()
                && spot.y() <= box.top() + box.height();
    }

    @Test
    void onePinStandsOnTheTownAndNoneWhereTheTownIsUnknown() {
        TownMap montargis = TownMap.of("FR", "Montargis").orElseThrow();
        assertThat(montargis.pin()).isEqualTo(Frame.at(47.997, 2.733));
        assertThat(montargis.country().country()).isEqualTo("FR");
        assertThat(montargis.neighbours())
                .extracting(Land::country)
                .contains("BE", "CH")
                .doesNotContain("FR", "FI");
        TownMap nowhere = TownMap.of("FR", "Trifouilly-les-Oies").orElseThrow();
        assertThat(nowhere.pin()).isNull();
        assertThat(nowhere.drop()).isEmpty();
        assertThat(TownMap.of("BR", "São Paulo")).isEmpty();
        assertThat(TownMap.of("<b>", "\u0000")).isEmpty();
    }

    @Test
    void theWindowStaysOnTheMap() {
        for (String[] town : List.of(
                new String[] {"PT", "Lisboa"}, new String[] {"IS", "Reykjavík"}, new String[] {"CY", "Limassol"})) {
            TownMap map = TownMap.of(town[0], town[1]).orElseThrow();
            assertThat(map.pin()).as(town[1]).isNotNull();
            assertThat(inside(new Spot(map.box().left(), map.box().top()), Europe.whole()))
                    .isTrue();
            assertThat(map.box().left() + map.box().width())
                    .isLessThanOrEqualTo(Europe.whole().width());
            assertThat(map.box().top() + map.box().height())
                    .isLessThanOrEqualTo(Europe.whole().height());
        }
    }
}
