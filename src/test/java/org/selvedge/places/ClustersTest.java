package org.selvedge.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Circles for numbers by country. */
class ClustersTest {
    @Test
    void theLargestComesFirstAndAreasAreAsTheNumbers() {
        List<Cluster> clusters = Clusters.of(Map.of("FR", 16L, "SE", 4L, "IT", 9L));
        assertThat(clusters).extracting(Cluster::country).containsExactly("FR", "IT", "SE");
        double one = area(clusters.get(0)) / 16;
        assertThat(area(clusters.get(1)) / 9).isCloseTo(one, within(one * 0.05));
        assertThat(area(clusters.get(2)) / 4).isCloseTo(one, within(one * 0.05));
        assertThat(clusters).noneMatch(Cluster::away);
    }

    @Test
    void whatIsNotOnTheMapOrHasNothingHasNoCircle() {
        assertThat(Clusters.of(Map.of("BR", 3L, "FR", 0L, "-", 2L))).isEmpty();
        assertThat(Clusters.of(Map.of())).isEmpty();
    }

    @Test
    void everyNumberHasRoomToBeRead() {
        List<Cluster> clusters = Clusters.of(Map.of("DE", 60_000L, "LU", 1L, "BE", 1_234L, "NL", 22L));
        assertThat(clusters)
                .allSatisfy(cluster -> assertThat(cluster.radius())
                        .isGreaterThanOrEqualTo(Math.max(
                                48, 16 + 20 * String.valueOf(cluster.count()).length())));
    }

    /** Seeded, so that a finding can be looked at again. */
    @Test
    void noTwoLieOverOneAnotherAndAllStayOnTheMap() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Map<String, Long> counts = new HashMap<>();
            Europe.lands().stream()
                    .filter(land -> random.nextInt(10) < 8)
                    .forEach(land -> counts.put(land.country(), (long) Math.pow(10, random.nextDouble() * 3)));
            List<Cluster> clusters = Clusters.of(counts);
            assertThat(clusters).hasSameSizeAs(counts.keySet());
            for (Cluster one : clusters) {
                assertThat(one.at().x()).isBetween(one.radius(), Europe.whole().width() - one.radius());
                assertThat(one.at().y()).isBetween(one.radius(), Europe.whole().height() - one.radius());
                for (Cluster other : clusters) {
                    assertThat(one == other || distance(one.at(), other.at()) >= one.radius() + other.radius())
                            .as("seed %d: %s and %s", seed, one, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theSameNumbersGiveTheSameMap() {
        Map<String, Long> counts = Map.of("BE", 20L, "NL", 18L, "LU", 5L, "FR", 40L, "DE", 33L);
        assertThat(Clusters.of(counts)).isEqualTo(Clusters.of(new HashMap<>(counts)));
    }

    private static double area(Cluster cluster) {
        return Math.PI * cluster.radius() * cluster.radius();
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
