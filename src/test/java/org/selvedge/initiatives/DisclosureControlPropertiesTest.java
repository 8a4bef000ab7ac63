package org.selvedge.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every table, tried on many: each seed is one table, and a failing one can be run again by itself. */
class DisclosureControlPropertiesTest {
    private static final Thresholds THRESHOLDS = new Thresholds(5, 11);
    private final DisclosureControl control = new DisclosureControl(THRESHOLDS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 250);
    }

    static LongStream smallSeeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWiderAudienceNeverSeesMore(long seed) {
        Map<FigureAudience, Map<String, Hiding>> patterns = control.protect(Grid.random(new Random(seed)).table);
        assertThat(patterns.get(FigureAudience.OUTSIDE).keySet())
                .containsAll(patterns.get(FigureAudience.MEMBERS).keySet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallCountIsShown(long seed) {
        Grid grid = Grid.random(new Random(seed));
        control.protect(grid.table)
                .forEach((audience, pattern) -> assertThat(grid.table.cells())
                        .filteredOn(cell -> cell.count() > 0 && cell.count() < THRESHOLDS.of(audience))
                        .allMatch(cell -> pattern.containsKey(cell.address())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLinearCombinationOfWhatIsShownPinsAHiddenCount(long seed) {
        Grid grid = Grid.random(new Random(seed));
        control.protect(grid.table).forEach((audience, pattern) -> {
            Elimination shown = new Elimination(grid, pattern.keySet());
            assertThat(pattern.keySet()).noneMatch(shown::pins);
        });
    }

    /** Independent of the simplex: counts every table that fits what is shown, one by one. */
    @ParameterizedTest
    @MethodSource("smallSeeds")
    void theRangesOfTheAuditAreThoseOfAllTablesThatFit(long seed) {
        Random random = new Random(seed);
        int[][] inner = new int[2][2 + random.nextInt(2)];
        for (int[] row : inner) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(7);
            }
        }
        Grid grid = Grid.of(inner);
        Set<String> hidden = new HashSet<>();
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < inner[0].length; c++) {
                if (random.nextBoolean()) {
                    hidden.add(Grid.at(r, c));
                }
            }
        }
        Audit audit = new Audit(grid.table, FigureAudience.MEMBERS, 5);
        Map<String, Audit.Range> ranges = new HashMap<>();
        enumerate(inner, hidden, 0, copy(inner), ranges);
        ranges.forEach((address, range) ->
                assertThat(audit.range(address, hidden, hidden)).as(address).isEqualTo(range));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRangeOfEveryHiddenCountIsWiderThanTheThresholdLessOne(long seed) {
        Grid grid = Grid.random(new Random(seed));
        control.protect(grid.table).forEach((audience, pattern) -> {
            Audit audit = new Audit(grid.table, audience, THRESHOLDS.of(audience));
            assertThat(pattern.keySet())
                    .allMatch(address -> audit.range(address, pattern.keySet(), pattern.keySet())
                                    .width()
                            > THRESHOLDS.of(audience) - 1);
        });
    }

    private static void enumerate(
            int[][] inner, Set<String> hidden, int position, int[][] guess, Map<String, Audit.Range> ranges) {
        int columns = inner[0].length;
        if (position == 2 * columns) {
            if (sameMargins(inner, guess)) {
                hidden.forEach(address -> {
                    int value = guess[address.charAt(1) - '0'][address.charAt(3) - '0'];
                    ranges.merge(
                            address,
                            new Audit.Range(value, value),
                            (a, b) -> new Audit.Range(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
                });
            }
            return;
        }
        int row = position / columns;
        int column = position % columns;
        int largest = IntStream.of(inner[row]).sum();
        if (!hidden.contains(Grid.at(row, column))) {
            enumerate(inner, hidden, position + 1, guess, ranges);
            return;
        }
        for (int value = 0; value <= largest; value++) {
            guess[row][column] = value;
            enumerate(inner, hidden, position + 1, guess, ranges);
        }
        guess[row][column] = inner[row][column];
    }

    private static boolean sameMargins(int[][] a, int[][] b) {
        return IntStream.range(0, a.length)
                        .allMatch(r ->
                                IntStream.of(a[r]).sum() == IntStream.of(b[r]).sum())
                && IntStream.range(0, a[0].length)
                        .allMatch(c -> Stream.of(a).mapToInt(row -> row[c]).sum()
                                == Stream.of(b).mapToInt(row -> row[c]).sum());
    }

    private static int[][] copy(int[][] inner) {
        return Stream.of(inner).map(int[]::clone).toArray(int[][]::new);
    }

    /** Gauss–Jordan elimination over the sums: a hidden count is pinned when a row holds nothing but it. */
    private static final class Elimination {
        private final List<String> unknowns;
        private final List<double[]> rows = new ArrayList<>();

        Elimination(Grid grid, Set<String> hidden) {
            unknowns = List.copyOf(hidden);
            for (CountTable.Sum sum : grid.table.sums()) {
                double[] row = new double[unknowns.size()];
                sum.line().stream()
                        .filter(hidden::contains)
                        .forEach(address -> row[unknowns.indexOf(address)] = address.equals(sum.total()) ? -1 : 1);
                rows.add(row);
            }
            int next = 0;
            for (int column = 0; column < unknowns.size() && next < rows.size(); column++) {
                int pivot = next;
                while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                    pivot++;
                }
                if (pivot == rows.size()) {
                    continue;
                }
                double[] row = rows.set(pivot, rows.get(next));
                double divisor = row[column];
                for (int c = 0; c < row.length; c++) {
                    row[c] /= divisor;
                }
                rows.set(next, row);
                for (int other = 0; other < rows.size(); other++) {
                    double factor = rows.get(other)[column];
                    for (int c = 0; other != next && c < row.length; c++) {
                        rows.get(other)[c] -= factor * row[c];
                    }
                }
                next++;
            }
        }

        boolean pins(String address) {
            int column = unknowns.indexOf(address);
            return rows.stream()
                    .anyMatch(row -> Math.abs(row[column]) > 1e-9
                            && IntStream.range(0, row.length).allMatch(c -> c == column || Math.abs(row[c]) < 1e-9));
        }
    }
}
