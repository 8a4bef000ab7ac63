package org.selvedge.initiatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A two-way table with margins for tests, written and read back as people write them: {@code . 8 . | 15}. */
final class Grid {
    final int[][] inner;
    final CountTable table = new CountTable();

    private Grid(int[][] inner) {
        this.inner = inner;
    }

    static Grid of(int[][] inner) {
        Grid grid = new Grid(inner);
        grid.fill(null, 0, 0);
        return grid;
    }

    /** With one inner count that an audience knows already. */
    static Grid knowing(FigureAudience audience, int row, int column, int[][] inner) {
        Grid grid = new Grid(inner);
        grid.fill(audience, row, column);
        return grid;
    }

    /** One line of parts with their total. */
    static Grid line(int... parts) {
        return of(new int[][] {parts});
    }

    static Grid random(Random random) {
        int rows = 1 + random.nextInt(4);
        int columns = 2 + random.nextInt(4);
        int reach = List.of(4, 9, 30, 120).get(random.nextInt(4));
        int[][] inner = new int[rows][columns];
        for (int[] row : inner) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(5) == 0 ? 0 : random.nextInt(reach);
            }
        }
        return of(inner);
    }

    private void fill(FigureAudience audience, int knownRow, int knownColumn) {
        int rows = inner.length;
        int columns = inner[0].length;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (audience != null && r == knownRow && c == knownColumn) {
                    table.known(at(r, c), inner[r][c], audience);
                } else {
                    table.count(at(r, c), inner[r][c]);
                }
            }
            table.count(row(r), IntStream.of(inner[r]).sum());
            int line = r;
            table.breakdown(
                    row(r),
                    IntStream.range(0, columns).mapToObj(c -> at(line, c)).toList());
        }
        if (rows == 1) {
            return;
        }
        for (int c = 0; c < columns; c++) {
            int line = c;
            table.count(
                    column(c), IntStream.range(0, rows).map(r -> inner[r][line]).sum());
            table.breakdown(
                    column(c),
                    IntStream.range(0, rows).mapToObj(r -> at(r, line)).toList());
        }
        table.count(
                "all",
                IntStream.range(0, rows).map(r -> table.cell(row(r)).count()).sum());
        table.breakdown("all", IntStream.range(0, rows).mapToObj(Grid::row).toList());
        table.breakdown(
                "all", IntStream.range(0, columns).mapToObj(Grid::column).toList());
    }

    static String at(int row, int column) {
        return "r" + row + "c" + column;
    }

    static String row(int row) {
        return "r" + row;
    }

    static String column(int column) {
        return "c" + column;
    }

    /** What is shown under a pattern, a line per row, the columns' totals last. */
    List<String> shown(Map<String, Hiding> pattern) {
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < inner.length; r++) {
            int line = r;
            lines.add(words(
                    IntStream.range(0, inner[0].length)
                            .mapToObj(c -> at(line, c))
                            .toList(),
                    row(r),
                    pattern));
        }
        if (inner.length > 1) {
            lines.add(words(
                    IntStream.range(0, inner[0].length).mapToObj(Grid::column).toList(), "all", pattern));
        }
        return lines;
    }

    private String words(List<String> parts, String total, Map<String, Hiding> pattern) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(word(part, pattern)));
        words.add("|");
        words.add(word(total, pattern));
        return String.join(" ", words);
    }

    private String word(String address, Map<String, Hiding> pattern) {
        return pattern.containsKey(address)
                ? "."
                : Integer.toString(table.cell(address).count());
    }
}
